// Shows one line when there is something new, and opens the front door. It keeps nothing, and no page of ours passes through it.
type Waiting = { waitUntil(work: Promise<unknown>): void };
type Shown = { notification: { close(): void } };
type Worker = {
  registration: { showNotification(title: string, options: { tag: string }): Promise<void> };
  clients: { openWindow(url: string): Promise<unknown> };
  addEventListener(name: "push", act: (event: Event & Waiting) => void): void;
  addEventListener(name: "notificationclick", act: (event: Event & Waiting & Shown) => void): void;
};
const worker = globalThis as unknown as Worker;

worker.addEventListener("push", (event) =>
  // whatever a push might say, the screen says this and no more
  event.waitUntil(worker.registration.showNotification("There is something new.", { tag: "new" })),
);
worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(worker.clients.openWindow("/"));
});
