import type { Role } from "../words/roles.ts";
import { effects } from "./effects.ts";
import type { Loss } from "./loss.ts";

/** Whoever may come to these pages at all; whose life it is is decided by `app.is_hers_to_tell` and the row policies. */
export const whoLearns: readonly Role[] = [
  "parent",
  "supporter",
  "referrer",
  "coordinator",
  "administrator",
  "safeguarding-lead",
];

type Actor = { personId: string | null; role: string };
const staff: readonly string[] = ["coordinator", "administrator", "safeguarding-lead"];

/** Turns it off, and so decides what is released: whoever set it, herself where it is hers, and those who coordinate. */
export const mayEnd = (loss: Loss, { personId, role }: Actor): boolean =>
  staff.includes(role) ||
  loss.setBy === personId ||
  (role === "parent" && loss.personId === personId && effects[loss.kind].hers);

/** Sees what is held: the same, and the supporter does not, for it may be from others. */
export const maySeeHeld = mayEnd;

/** Decides what becomes of meetings and matches. */
export const maySettle = ({ role }: Actor): boolean => role === "coordinator" || role === "administrator";
