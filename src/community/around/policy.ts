import type { Role } from "../../words/roles.ts";

/** Whoever may read a space may search it; which one, reach and the row policies say. */
export const whoSearches: readonly Role[] = [
  "parent",
  "supporter",
  "professional",
  "coordinator",
  "safeguarding-lead",
];
/** Whoever may have a place of her own chooses how it is for her. */
export const whoChooses: readonly Role[] = ["parent", "supporter", "professional"];
