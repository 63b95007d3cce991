import { happened, nothing, refused, type Outcome } from "../../../words/outcome.ts";
import { careFact, isRed, type Care } from "../care.ts";
import { after, answerMinutes } from "../clock.ts";
import type { DeskRefusal } from "../refusals.ts";

type Claimed = Outcome<Care, ReturnType<typeof careFact>, DeskRefusal>;

/**
 * She takes a post on, and everybody sees that she has it. With a red that is its opening by a person (practice: engine rule
 * 9): whoever is on call is not told any more, and its answer gets a clock of its own. Refuses what somebody else has.
 */
export function claimCare(care: Care, by: string, programmeId: string, now: Date): Claimed {
  if (care.settledAt) return refused("overAlready");
  if (care.ownerId === by && (care.openedAt || !isRed(care.tier))) return nothing();
  if (care.ownerId && care.ownerId !== by) return refused("taken");
  const opens = isRed(care.tier) && !care.openedAt;
  return happened(
    {
      ...care,
      ownerId: by,
      ownedAt: now,
      seenAt: care.seenAt ?? now,
      rung: 0,
      fallbackId: null,
      ...(opens
        ? {
            openedAt: now,
            openedBy: by,
            boardAt: null,
            dueAt: care.repliedAt ? null : after(now, answerMinutes),
          }
        : {}),
    },
    ...(opens ? [careFact("PostOpened", care, programmeId)] : []),
  );
}

/** She gives it back: it is due at once, so that it goes to the next. Refuses what is over. */
export function releaseCare(care: Care, now: Date): Claimed {
  if (care.settledAt) return refused("overAlready");
  if (!care.ownerId) return nothing();
  return happened({ ...care, ownerId: null, ownedAt: null, dueAt: care.dueAt ?? now });
}
