import * as Turbo from "@hotwired/turbo";

// the progress bar writes a style of its own, which our content policy refuses; pages are quick enough without it
Turbo.config.drive.progressBarDelay = 1_000_000;

listenForEscape();
openStream();
document.addEventListener("turbo:load", openStream);

/** Three presses of Escape leave at once, from any page of somebody signed in. */
function listenForEscape(): void {
  let presses: number[] = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !document.body.hasAttribute("data-signed-in")) return;
    presses = [...presses.filter((at) => event.timeStamp - at < 2_000), event.timeStamp];
    if (presses.length >= 3) leave();
  });
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a.al-leave");
    if (!link) return;
    event.preventDefault();
    leave();
  });
}

/** Locks the session, then puts the weather where this page was, so that Back does not come here. */
function leave(): void {
  document.documentElement.hidden = true;
  void fetch("/leave", { redirect: "manual", keepalive: true });
  location.replace(document.body.dataset["leave"] ?? "https://www.bbc.co.uk/weather");
}

let stream: EventSource | null = null;

/** A page that shows living things hears when one of them changed, and looks again. */
function openStream(): void {
  const wanted = document.querySelector<HTMLElement>("[data-live]")?.dataset["live"];
  if (stream?.url.endsWith(wanted ?? "none")) return;
  if (stream) Turbo.session.disconnectStreamSource(stream);
  stream?.close();
  stream = null;
  if (!wanted) return;
  stream = new EventSource(wanted);
  Turbo.session.connectStreamSource(stream);
}
