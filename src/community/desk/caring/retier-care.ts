import type { Tier } from "../../tables.ts";
import { happened, refused, type Outcome } from "../../../words/outcome.ts";
import { careFact, isRed, type Care } from "../care.ts";
import { after, answerMinutes, clockOf, type Cover } from "../clock.ts";
import type { DeskRefusal } from "../refusals.ts";

export type Retiered = { care: Care; alert: boolean };

/**
 * Somebody sees it otherwise than the rules: the tier is hers, with her reason (practice: engine rule 9). Raised to red it is
 * alerted about like any red, and she who raised it has opened it. Lowered, a clock of that tier runs from now where nobody
 * has answered yet. Refuses without a reason.
 */
export function retierCare(
  care: Care,
  to: { tier: Tier; why: string; by: string },
  at: { now: Date; cover: Cover; replyMinutes: number; programmeId: string },
): Outcome<Retiered, ReturnType<typeof careFact>, DeskRefusal> {
  if (to.tier === care.tier) return refused("sameTier");
  if (to.why === "") return refused("sayWhy");
  const { now } = at;
  const fact = careFact("PostRetiered", care, at.programmeId);
  const opened = { openedAt: care.openedAt ?? now, openedBy: care.openedBy ?? to.by };
  if (isRed(to.tier)) {
    const wasRed = isRed(care.tier);
    const dueAt = care.repliedAt ? null : after(now, answerMinutes);
    const owner = care.ownerId ? {} : { ownerId: to.by, ownedAt: now };
    const raised: Care = {
      ...care,
      ...opened,
      ...owner,
      tier: to.tier,
      rung: 0,
      dueAt,
      settledAt: null,
      settledHow: null,
    };
    return happened({ care: raised, alert: !wasRed }, fact);
  }
  // a red that a person lowered has been opened by her
  const lowered: Care = { ...care, ...(isRed(care.tier) ? opened : {}), tier: to.tier };
  if (care.settledAt) return happened({ care: lowered, alert: false }, fact);
  if (care.repliedAt)
    return happened(
      {
        care: { ...lowered, settledAt: now, settledHow: "replied", dueAt: null, boardAt: null },
        alert: false,
      },
      fact,
    );
  const { dueAt, boardAt, promisedAt } = clockOf(to.tier, now, at.cover, at.replyMinutes);
  return happened(
    { care: { ...lowered, dueAt, boardAt, promisedAt, rung: 0, fallbackId: null }, alert: false },
    fact,
  );
}
