const known = new WeakMap<Element, Set<string>>();
const idsIn = (part: Element): string[] => [...part.querySelectorAll("[data-piece]")].map(({ id }) => id);

/**
 * A part that looked again by itself says politely how many pieces came, beneath it; what she opened stays open, and a count
 * stays until she goes to another page.
 */
export function sayWhatIsNew(): void {
  document.addEventListener("turbo:before-frame-render", ({ target }) => {
    if (target instanceof Element && !known.has(target)) known.set(target, new Set(idsIn(target)));
  });
  document.addEventListener("turbo:frame-render", ({ target }) => {
    if (target instanceof Element) say(target);
  });
  document.addEventListener("turbo:before-morph-attribute", (event) => {
    const { attributeName } = (event as CustomEvent<{ attributeName: string }>).detail;
    if (event.target instanceof HTMLDetailsElement && attributeName === "open") event.preventDefault();
  });
}

function say(part: Element): void {
  const before = known.get(part);
  const line = document.querySelector<HTMLElement>(`[data-new-in="${part.id}"]`);
  const count = before ? idsIn(part).filter((id) => !before.has(id)).length : 0;
  if (!line || count === 0) return;
  line.textContent = `${count} ${(count === 1 ? line.dataset["one"] : line.dataset["many"]) ?? ""}`;
}
