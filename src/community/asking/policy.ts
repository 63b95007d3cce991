import type { Role } from "../../words/roles.ts";

/** Who asks for herself. */
export const whoAsks: readonly Role[] = ["parent"];
/** Who reads what was asked and answered in a space; which of it, the row policies say. */
export const whoReads: readonly Role[] = [
  "parent",
  "supporter",
  "professional",
  "coordinator",
  "safeguarding-lead",
];
/** Who may answer: a professional on health, a supporter from experience; who of them, the act says (C13). */
export const whoAnswers: readonly Role[] = ["professional", "supporter"];
export const whoIsAsked: readonly Role[] = ["professional", "coordinator", "safeguarding-lead"];
export const whoHandsOver: readonly Role[] = ["supporter"];
export const whoSetsUp: readonly Role[] = ["coordinator"];
