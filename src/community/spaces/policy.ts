import type { Role } from "../../words/roles.ts";

/** Whoever may have a space to open at all; which one, reach and the row policies say. */
export const whoEnters: readonly Role[] = [
  "parent",
  "supporter",
  "professional",
  "coordinator",
  "safeguarding-lead",
];
/** Sets a space up, changes it, and lets people in: in her own programme. */
export const whoSetsUp: readonly Role[] = ["coordinator"];
/** Is offered a place, takes it and leaves it: each for herself. */
export const whoJoins: readonly Role[] = ["parent", "supporter"];
/** Has a place, and so a name there, for as long as it lasts. */
export const whoHasPlaces: readonly Role[] = ["parent", "supporter", "professional"];
/** Greets somebody new. */
export const whoGreets: readonly Role[] = ["supporter"];
