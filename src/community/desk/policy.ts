import type { Actor } from "../../platform/web/index.ts";
import type { Role } from "../../words/roles.ts";
import type { Care } from "./care.ts";

/** Those who look after a space: they read its desk, take things on and answer for them. */
export const whoTends: readonly Role[] = ["supporter", "coordinator", "safeguarding-lead"];
/** Whoever was told of a red while on call may open it as well, whatever she may read. */
export const whoIsCalled: readonly Role[] = [...whoTends, "administrator"];
export const whoHasShifts: readonly Role[] = ["supporter"];
export const whoWordsTemplates: readonly Role[] = ["coordinator", "administrator"];

export const tends = ({ role }: Actor): boolean => whoTends.some((each) => each === role);

/** She has it herself, or answers for whoever does. */
export const mayRelease = (care: Pick<Care, "ownerId">, { personId, role }: Actor): boolean =>
  care.ownerId !== null &&
  (care.ownerId === personId || role === "coordinator" || role === "safeguarding-lead");
