/** Three presses of Escape, or the link, leave at once, from any page of somebody signed in. */
export function watchForLeaving(): void {
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
