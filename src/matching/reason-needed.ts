import type { BlockCode } from "./part.ts";

/** What a coordinator may go ahead with only by saying why (`B12`, `B18`). */
export type ReasonNeeded = BlockCode | "saidNoBefore" | "changeOfSupporter";

const NEEDED: readonly string[] = [
  "notReady",
  "noCapacity",
  "onLeave",
  "noSharedLanguage",
  "saidNoBefore",
  "changeOfSupporter",
] satisfies ReasonNeeded[];

/** Whether this refusal goes away by saying why. */
export const isReasonNeeded = (refusal: string): refusal is ReasonNeeded => NEEDED.includes(refusal);
