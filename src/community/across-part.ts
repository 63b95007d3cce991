import type { Asked } from "../platform/web/index.ts";
import type { OpenThing } from "../words/open-thing.ts";

/** What stands beside the list of spaces: what waits, where nobody else's page says it, and where the rest is kept. */
export type AcrossView = {
  waiting: readonly OpenThing[] | null;
  links: readonly { href: string; words: string; hint: string }[];
};
export type Across = (asked: Asked) => Promise<AcrossView | null>;
