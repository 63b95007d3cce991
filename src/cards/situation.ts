import { daysBetween, type Day } from "../words/day.ts";
import { gestationOn } from "../words/pregnancy.ts";
import type { Audience } from "./card.ts";
import { weeksEnd, weeksFirst } from "./when.ts";

/** Where somebody is. Unknown stays null, and then a card says everything it has: a wrong week is worse than a long page. */
export type Situation = {
  audience: Audience;
  /** Completed weeks. */
  gestationWeeks: number | null;
  daysSinceBirth: number | null;
  /** The switch for loss is set: no card speaks of a baby any more. */
  loss?: boolean;
};

export const unknownSituation = (audience: Audience = "mum"): Situation => ({
  audience,
  gestationWeeks: null,
  daysSinceBirth: null,
});

/**
 * Reads the situation from the days we know. A due date that cannot be true today (past 42 weeks, before 4) counts as
 * not known, so that nobody gets the card of a wrong week.
 */
export function situationOf(
  known: { dueOn: Day | null; babyBornOn: Day | null; loss?: boolean },
  today: Day,
  audience: Audience = "mum",
): Situation {
  const { dueOn, babyBornOn, loss = false } = known;
  if (babyBornOn && babyBornOn <= today)
    return { audience, gestationWeeks: null, daysSinceBirth: daysBetween(babyBornOn, today), loss };
  const weeks = dueOn ? gestationOn(dueOn, today).weeks : null;
  const isPossible = weeks !== null && weeks >= weeksFirst && weeks < weeksEnd;
  return { audience, gestationWeeks: isPossible ? weeks : null, daysSinceBirth: null, loss };
}
