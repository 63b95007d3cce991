import { staffRoles, type Role } from "../../words/roles.ts";

/** Everybody who works here sees who is on duty; anybody of them may be put on the rota. */
export const whoSeesDuty: readonly Role[] = staffRoles;

/** Who sets the rota and the clocks up. */
export const whoSetsUp: readonly Role[] = ["safeguarding-lead", "administrator"];
export const maySetUp = (role: string): boolean => (whoSetsUp as readonly string[]).includes(role);
