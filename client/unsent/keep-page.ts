let kept = false;

/**
 * Lets the phone of somebody who supports or works here show a page of ours without a signal. A parent's phone keeps
 * nothing that says what this is.
 */
export function keepPageForNoSignal(): void {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker || kept || document.body.dataset["withoutSignal"] === undefined) return;
  kept = true;
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src^="/assets/main"]');
  const version = script?.src.split("/").at(-1) ?? "";
  // a new script makes a new address, so that the kept page is fetched again
  void serviceWorker.register(`/assets/sw.js?${version}`, { scope: "/" }).catch(() => {});
}
