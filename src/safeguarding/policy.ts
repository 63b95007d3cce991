import { roles, staffRoles, type Role } from "../words/roles.ts";

/** Everybody who is signed in may say that she is worried: parents and professionals as well (A16). */
export const whoMayRaise: readonly Role[] = roles;

/** Who may hold the list: leads, and staff who may be told of a concern. Which ones they see, row policies decide. */
export const whoAnswers: readonly Role[] = staffRoles;

export const mayAnswer = (role: string): boolean => (whoAnswers as readonly string[]).includes(role);
