// The page for when there is no signal. Nothing of anybody's is kept here: only that page, its style and its script.
type Waiting = { waitUntil(work: Promise<unknown>): void };
type Fetching = Event & { request: Request; respondWith(answer: Promise<Response>): void };
type Worker = {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(name: "install" | "activate", act: (event: Event & Waiting) => void): void;
  addEventListener(name: "fetch", act: (event: Fetching) => void): void;
};
const worker = globalThis as unknown as Worker;
const store = "no-signal";
const page = "/no-signal";

worker.addEventListener("install", (event) => event.waitUntil(keepPage().then(() => worker.skipWaiting())));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => kept(page)));
  else if (new URL(request.url).pathname.startsWith("/assets/"))
    event.respondWith(fetch(request).catch(() => kept(request.url)));
});

async function keepPage(): Promise<void> {
  const cache = await caches.open(store);
  // asked for as nobody: it lies here for whoever holds the phone next
  const answer = await fetch(page, { cache: "no-store", credentials: "omit" });
  if (!answer.ok) throw new Error("The page is not there.");
  const text = await answer.clone().text();
  await cache.put(page, answer);
  const needs = [...text.matchAll(/(?:href|src)="(\/(?:assets|theme)\/[^"]+)"/g)].map(
    ([, path]) => path ?? "",
  );
  await cache.addAll([...new Set(needs)]);
}

const kept = async (url: string): Promise<Response> =>
  (await (await caches.open(store)).match(url)) ?? Response.error();
