/** Something open that waits for a coordinator, as her board shows it: worst first, one thing to do each. */
export type OpenThing = {
  /** Stays the same while it is the same thing, such as "match:<id>". */
  key: string;
  severity: "now" | "soon" | "fine";
  title: string;
  words: string;
  /** Time against a promise, in words. */
  clock: string;
  /** Past the promise. */
  late: boolean;
  /** Somebody may not be safe: it comes before every promise. */
  safety?: boolean;
  href: string;
  /** What the button says. */
  doWords: string;
  /** The key of another open thing that this one is the next step of: only this one is shown. */
  insteadOf?: string;
  /** Since when it is open; among equals the oldest comes first. */
  since: Date;
};
