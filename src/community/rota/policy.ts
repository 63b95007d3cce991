import type { Role } from "../../words/roles.ts";

/** Who has shifts of her own. */
export const whoTakesShifts: readonly Role[] = ["supporter"];
/** Who sees the rota of a space: those who look after it. */
export const whoSeesRota: readonly Role[] = ["supporter", "coordinator", "safeguarding-lead"];
/** Who says when a space wants people, asks somebody to cover, and plans a month. */
export const whoSetsUpRota: readonly Role[] = ["coordinator"];
/** Who may be told that nobody is there. */
export const whoIsOnCall: readonly Role[] = ["coordinator", "safeguarding-lead", "administrator"];
/** Who reads how much each gave: never of colleagues by a colleague. */
export const whoReports: readonly Role[] = ["coordinator", "safeguarding-lead"];
