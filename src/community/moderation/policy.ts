import type { Role } from "../../words/roles.ts";

/** Who decides about reports; which ones, the rows say. */
export const whoDecidesReports: readonly Role[] = [
  "supporter",
  "coordinator",
  "safeguarding-lead",
  "administrator",
];
/** Who sees how reports ended, month by month. */
export const whoSeesRates: readonly Role[] = ["coordinator", "safeguarding-lead", "administrator"];
/** Who looks at an appeal; never whoever decided first. */
export const whoDecidesAppeals: readonly Role[] = ["coordinator", "safeguarding-lead", "administrator"];
/** Who asks to open a hidden name, and who may be the second person (A12). */
export const whoOpensSeals: readonly Role[] = ["safeguarding-lead"];
export const whoAgreesToSeals: readonly Role[] = ["safeguarding-lead", "administrator"];
/** Who watches over a space and slows a conversation down. */
export const whoTends: readonly Role[] = ["supporter", "coordinator", "safeguarding-lead"];
/** Whoever may hear of a decision: members, and whoever reported. */
export const whoHears: readonly Role[] = [
  "parent",
  "supporter",
  "professional",
  "coordinator",
  "safeguarding-lead",
  "administrator",
];
