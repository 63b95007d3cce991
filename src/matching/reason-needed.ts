import type { BlockCode } from "./part.ts";

/** What a coordinator may go ahead with only by saying why (`B12`, `B18`). */
export type ReasonNeeded = BlockCode | "saidNoBefore" | "changeOfSupporter";
