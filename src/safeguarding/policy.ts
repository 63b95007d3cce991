import type { Role } from "../words/roles.ts";

/** Everybody who supports or works here may say that she is worried (A16). */
export const whoMayRaise: readonly Role[] = [
  "supporter",
  "coordinator",
  "safeguarding-lead",
  "moderator",
  "professional",
  "staff-member",
  "clinical-supervisor",
  "line-manager",
  "administrator",
];

/** Who answers: the leads, and the coordinators so that no worry waits for one person's day off. */
export const whoAnswers: readonly Role[] = ["safeguarding-lead", "coordinator"];

export const mayAnswer = (role: string): boolean => (whoAnswers as readonly string[]).includes(role);
