import type { Role } from "../../words/roles.ts";

/** Whoever may have a space to open at all; which one, reach and the row policies say. */
export const whoEnters: readonly Role[] = [
  "parent",
  "supporter",
  "professional",
  "coordinator",
  "safeguarding-lead",
];
