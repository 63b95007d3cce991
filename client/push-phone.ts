/** Offers to show a line on this phone where it can; where it cannot, the page says so without this. */
export function offerPushes(): void {
  const offer = document.querySelector<HTMLElement>("[data-push]");
  const form = offer?.querySelector("form");
  if (!offer || !form || !("serviceWorker" in navigator) || !("PushManager" in window)) return;
  if (!offer.hidden) return;
  offer.hidden = false;
  document.querySelector("[data-push-not]")?.remove();
  form.addEventListener("submit", (event) => {
    if (form.elements.namedItem("address") instanceof HTMLInputElement && filled(form)) return;
    event.preventDefault();
    event.stopPropagation();
    void subscribe(form, offer.dataset["push"] ?? "");
  });
}

const filled = (form: HTMLFormElement): boolean => field(form, "address").value !== "";

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.elements.namedItem(name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`The form has no ${name}.`);
  return found;
}

async function subscribe(form: HTMLFormElement, key: string): Promise<void> {
  const status = form.querySelector("[role=status]");
  try {
    const worker = await navigator.serviceWorker.register("/assets/push-sw.js", { scope: "/assets/push/" });
    await active(worker);
    const phone = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    const { endpoint, keys } = phone.toJSON();
    field(form, "address").value = endpoint ?? "";
    field(form, "p256dh").value = keys?.["p256dh"] ?? "";
    field(form, "auth").value = keys?.["auth"] ?? "";
    form.requestSubmit();
  } catch {
    if (status)
      status.textContent =
        "Your phone did not let us. Look in its settings, under notifications, and try again.";
  }
}

/** It has no pages of its own, so nobody else waits for it to begin. */
const active = (registration: ServiceWorkerRegistration): Promise<void> =>
  new Promise((resolve) => {
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    if (!worker || worker.state === "activated") return resolve();
    worker.addEventListener("statechange", () => worker.state === "activated" && resolve());
  });
