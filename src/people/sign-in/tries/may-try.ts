/** What is tried at the door: a password, a one-time code, asking for a link. */
export type TryKind = "password" | "code" | "link";

/** Failures (for a link: askings) that count now. "Here" is where this request comes from; "her" is the address tried. */
export type TriesSeen = {
  /** From here about her, in the last quarter of an hour. */
  hereAboutHer: number;
  /** From here about anybody, in the last quarter of an hour. */
  here: number;
  /** About her from anywhere, in the last hour (links: in the last quarter). */
  aboutHer: number;
  /** She has come in from here before, in the last month. */
  knownHere: boolean;
};

const most = {
  hereAboutHer: { password: 5, code: 5, link: 4 },
  here: { password: 40, code: 40, link: 40 },
  // a password alone is never shut to everywhere: then anybody could keep her out by typing her address.
  // Codes are asked only behind the right password, where six digits need a limit wherever they are tried from.
  aboutHer: { password: Number.POSITIVE_INFINITY, code: 30, link: 6 },
} as const;

/**
 * Whether one more try may be made. It slows a source down and never shuts the person herself out: from a place she has
 * come in from before she goes on while a stranger elsewhere waits (design.md §7). A link refused here is no loss: those
 * already sent, each good for a quarter of an hour, went to her and nobody else.
 */
export function mayTry(kind: TryKind, seen: TriesSeen): boolean {
  if (seen.hereAboutHer >= most.hereAboutHer[kind] || seen.here >= most.here[kind]) return false;
  return seen.knownHere || seen.aboutHer < most.aboutHer[kind];
}
