import type { Role } from "../../words/roles.ts";
import { whoHears } from "../moderation/policy.ts";

/** Who reads the register, and takes the evidence away. */
export const whoReads: readonly Role[] = ["administrator", "safeguarding-lead"];
export const whoWrites: readonly Role[] = ["administrator"];
/** Everybody who may have a place in a space, and those who work here. */
export const whoReadsTerms: readonly Role[] = whoHears;
