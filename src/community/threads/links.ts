/** A stretch of a post: words as they were written, or an address that can be opened. */
export type Stretch =
  | { kind: "words"; words: string }
  | {
      kind: "link";
      href: string;
      /** The address as it stands in the post; as it really is, where it was written to look like another. */
      shown: string;
      /** Where it leads: the whole domain, never shortened. */
      domain: string;
      disguised: boolean;
    };

// only what says https:// or http:// itself: a bare word with a dot in it stays a word
const address = /https?:\/\/[^\s<>"“”]+/giu;
const shownMax = 60;

/**
 * Splits a post into words and addresses. Letters of another alphabet in a domain, or a name before an @, make an address
 * look like one it is not: such an address is shown as browsers resolve it, and said to be disguised.
 */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const words = (until: number): void => {
    if (until > from) stretches.push({ kind: "words", words: text.slice(from, until) });
  };
  for (const found of text.matchAll(address)) {
    const typed = withoutFullStop(found[0]);
    const link = linkOf(typed);
    if (!link) continue;
    words(found.index);
    stretches.push(link);
    from = found.index + typed.length;
  }
  words(text.length);
  return stretches;
}

/** The address typed, if it is one we make a link of; null for anything else, `javascript:` and `data:` above all. */
export function linkOf(typed: string): Extract<Stretch, { kind: "link" }> | null {
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return null;
  const url = new URL(typed);
  if (url.hostname === "" || !/^https?:$/.test(url.protocol)) return null;
  const disguised = url.hostname.includes("xn--") || url.username !== "" || url.password !== "";
  // a name before the @ leads nowhere, and is there to mislead
  Object.assign(url, { username: "", password: "" });
  const shown = disguised ? url.href : typed;
  return {
    kind: "link",
    href: url.href,
    shown: shown.length > shownMax ? `${shown.slice(0, shownMax)}…` : shown,
    domain: url.host,
    disguised,
  };
}

/** What ends a sentence is not part of the address in it; a closing bracket is, where it was opened there. */
function withoutFullStop(typed: string): string {
  const bare = typed.replace(/[.,;:!?…'’]+$/u, "");
  const open = (bracket: string): number => bare.split(bracket).length;
  return bare.endsWith(")") && open(")") > open("(") ? withoutFullStop(bare.slice(0, -1)) : bare;
}
