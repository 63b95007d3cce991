import type { ReactNode } from "react";
import type { Asked } from "../platform/web/index.ts";
import type { Inside } from "./reach.ts";

/** One part of a space's front page, from whichever slice it is; null where it has nothing to say. */
export type FrontPart = (asked: Asked, inside: Inside) => Promise<ReactNode | null>;

export type FrontParts = {
  /** Read first: who is here, what waits for me, what is written. */
  lead: readonly FrontPart[];
  /** Beneath it on a phone, beside it on a desktop. */
  side: readonly FrontPart[];
  /** Lines of the list about the space itself: each part gives `<li>`s. */
  about: readonly FrontPart[];
};
