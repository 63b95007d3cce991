import * as Turbo from "@hotwired/turbo";

let stream: EventSource | null = null;

/** A page that shows living things hears when one of them changed, and looks again. */
export function openStream(): void {
  const wanted = document.querySelector<HTMLElement>("[data-live]")?.dataset["live"];
  if (stream?.url.endsWith(wanted ?? "none")) return;
  if (stream) Turbo.session.disconnectStreamSource(stream);
  stream?.close();
  stream = null;
  if (!wanted) return;
  stream = new EventSource(wanted);
  Turbo.session.connectStreamSource(stream);
}
