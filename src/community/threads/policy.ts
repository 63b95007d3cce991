import type { Role } from "../../words/roles.ts";

/** Whoever reads a space at all; which one, reach and the row policies say. */
export const whoReads: readonly Role[] = [
  "parent",
  "supporter",
  "professional",
  "coordinator",
  "safeguarding-lead",
];
/** Whoever may have a place in one, and so write. */
export const whoWrites: readonly Role[] = ["parent", "supporter", "professional"];
/** Whoever looks after a space: what is pinned, what it is about, what is taken slowly. */
export const whoTends: readonly Role[] = ["supporter", "coordinator", "safeguarding-lead"];

export const mayTend = (role: string): boolean => whoTends.some((each) => each === role);
