import type { Actor } from "../../../platform/web/index.ts";
import type { Role } from "../../../words/roles.ts";

export const whoReadsRules: readonly Role[] = ["administrator", "safeguarding-lead", "coordinator"];
export const whoChangesRules: readonly Role[] = ["administrator", "safeguarding-lead"];
/** Misses are posts: an administrator reads none. */
export const whoSeesMisses: readonly Role[] = ["safeguarding-lead", "coordinator"];
export const whoReviewsMisses: readonly Role[] = ["safeguarding-lead"];

export const mayChange = ({ role }: Actor): boolean => whoChangesRules.some((each) => each === role);
/** A red that would be missed is hers alone to allow. */
export const mayAllowMisses = ({ role }: Actor): boolean => role === "safeguarding-lead";
