import * as Turbo from "@hotwired/turbo";

let stream: EventSource | null = null;

/** A part of the page that fetches itself again, and leaves everything else as it is. */
Turbo.StreamActions["look-again"] = function (this: Turbo.StreamElement) {
  const parts = this.targetElements;
  // a page without such a part looks again whole
  if (parts.length === 0 && this.hasAttribute("targets")) Turbo.StreamActions["refresh"]?.call(this);
  for (const part of parts) whenSeen(() => lookAgain(part));
};

/** What nobody looks at is not fetched: it would count as read. */
function whenSeen(look: () => void): void {
  if (!document.hidden) return look();
  document.addEventListener("visibilitychange", () => whenSeen(look), { once: true });
}

// drawn into what is there, not in its place: whoever has come to its link by keyboard stays at it
document.addEventListener("turbo:before-frame-render", (event) => {
  const { target, detail } = event;
  if (target instanceof Element && target.hasAttribute("data-again"))
    detail.render = (now, next) => Turbo.morphTurboFrameElements(now, next);
});

function lookAgain(part: Element): void {
  if (!(part instanceof Turbo.FrameElement)) return;
  if (part.src) void part.reload();
  else part.src = part.dataset["again"] ?? null;
}

/** A page that shows living things hears when one of them changed, and looks again. */
export function openStream(): void {
  const wanted = document.querySelector<HTMLElement>("[data-live]")?.dataset["live"];
  // one that the house ended, for there was nothing to hear, is asked for again with the next page and never sooner
  if (stream?.url.endsWith(wanted ?? "none") && stream.readyState !== EventSource.CLOSED) return;
  if (stream) Turbo.session.disconnectStreamSource(stream);
  stream?.close();
  stream = null;
  if (!wanted) return;
  stream = new EventSource(wanted);
  // a stream that broke and is there again may have missed something
  let broke = false;
  stream.addEventListener("error", () => (broke = true));
  stream.addEventListener("open", () => {
    if (broke) document.querySelectorAll("turbo-frame[data-again]").forEach(lookAgain);
    broke = false;
  });
  Turbo.session.connectStreamSource(stream);
}
