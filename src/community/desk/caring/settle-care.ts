import { happened, nothing, refused, type Outcome } from "../../../words/outcome.ts";
import { careFact, isRed, type Care } from "../care.ts";
import type { DeskRefusal } from "../refusals.ts";

/**
 * It is seen to: somebody says so, and how, in a note that stays with it. Refuses a red nobody has opened.
 * @param how in her own words, "" when she said nothing
 */
export function settleCare(
  care: Care,
  how: string,
  programmeId: string,
  now: Date,
): Outcome<Care, ReturnType<typeof careFact>, DeskRefusal> {
  if (care.settledAt) return nothing();
  if (isRed(care.tier) && !care.openedAt) return refused("openFirst");
  if (how === "") return refused("sayHow");
  return happened(
    { ...care, settledAt: now, settledHow: "seen to", dueAt: null, boardAt: null },
    careFact("PostSettled", care, programmeId),
  );
}
