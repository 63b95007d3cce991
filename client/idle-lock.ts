const touches = ["pointerdown", "keydown", "wheel", "touchmove"] as const;
const lookEveryMs = 15_000;

/**
 * After the role's idle minutes the page is replaced by the locked one, so that who picks the phone up sees nothing.
 * Another open page of ours being used counts as use; a phone that slept through the time locks when it wakes.
 */
export function watchIdleness(): void {
  let lastTouch = Date.now();
  const pages = "BroadcastChannel" in window ? new BroadcastChannel("alongside-touch") : null;
  const tell = pages?.postMessage.bind(pages);
  let lastTold = 0;
  const touched = (): void => {
    if (lockIfIdle(lastTouch)) return;
    lastTouch = Date.now();
    if (lastTouch - lastTold < lookEveryMs) return;
    lastTold = lastTouch;
    tell?.("touched");
  };
  for (const touch of touches) document.addEventListener(touch, touched, { passive: true, capture: true });
  pages?.addEventListener("message", () => (lastTouch = Date.now()));
  document.addEventListener("turbo:load", () => (lastTouch = Date.now()));
  document.addEventListener("visibilitychange", () => lockIfIdle(lastTouch));
  setInterval(() => lockIfIdle(lastTouch), lookEveryMs);
}

function lockIfIdle(lastTouch: number): boolean {
  const minutes = Number(document.body.dataset["idleMinutes"]);
  if (!minutes || Date.now() - lastTouch < minutes * 60_000) return false;
  document.documentElement.hidden = true;
  location.replace(`/locked?now=1&then=${encodeURIComponent(location.pathname + location.search)}`);
  return true;
}
