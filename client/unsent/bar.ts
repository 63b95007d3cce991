/** The line at the top of every page that says what is not sent yet, or that it was. */
export type Said = {
  words: string;
  link?: { href: string; words: string };
  again?: () => void;
  danger?: boolean;
};

/** null takes it away. */
export function showBar(said: Said | null): void {
  const bar = document.querySelector<HTMLElement>(".al-unsent");
  if (!said) return bar?.remove();
  const line = bar ?? newBar();
  const parts: (string | Element)[] = [said.words];
  if (said.danger) parts.push(" If anyone is in danger now, ", link("tel:999", "call 999"), ".");
  if (said.link) parts.push(" ", link(said.link.href, said.link.words));
  if (said.again) parts.push(" ", again(said.again));
  line.replaceChildren(...parts);
}

function newBar(): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "al-unsent";
  bar.setAttribute("role", "status");
  document.querySelector(".al-header")?.after(bar);
  return bar;
}

function link(href: string, words: string): Element {
  const made = document.createElement("a");
  made.href = href;
  made.textContent = words;
  return made;
}

function again(act: () => void): Element {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = "Try again now";
  made.addEventListener("click", act);
  return made;
}
