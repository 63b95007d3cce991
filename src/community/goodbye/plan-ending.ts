import { addDays, daysBetween, type Day } from "../../words/day.ts";
import { happened, refused, type Outcome } from "../../words/outcome.ts";
import type { Space } from "../space.ts";
import type { Ending, EndingDays } from "./ending.ts";
import type { GoodbyeRefusal } from "./refusals.ts";

export type EndingAsked = EndingDays & {
  ledBy: string | null;
  /** She has training in endings that counts today. */
  isTrained: boolean;
  untrainedWhy: string;
  why: string;
  nextWords: string;
};

/** Days of goodbye at least, and of reading after it: ours; somebody who comes once a week must not miss either. */
const leastDays = 7;

/**
 * Plans how a space ends, or plans it again. Refuses a last day that is not ahead, less than a week of goodbye or of reading,
 * also counted from today where a day is brought forward: nobody loses time she was promised without a week to know. Refuses
 * somebody to lead it without training in endings and without a reason (C21, B18), and a plan without a reason.
 */
export function planEnding(
  space: Space,
  asked: EndingAsked,
  today: Day,
): Outcome<Omit<Ending, "farewellThreadId">, { kind: "EndingPlanned" }, GoodbyeRefusal> {
  if (space.closedAt) return refused("closed");
  if (asked.endsOn <= today || asked.endsOn <= space.opensOn) return refused("endsLater");
  const tooSoon = (day: Day, before: Day | null): boolean =>
    day < addDays(today, leastDays) && (before === null || day < before);
  if (
    daysBetween(asked.goodbyeFromOn, asked.readOnlyFromOn) < leastDays ||
    tooSoon(asked.readOnlyFromOn, space.readOnlyFromOn)
  )
    return refused("goodbyeTooShort");
  if (daysBetween(asked.readOnlyFromOn, asked.endsOn) < leastDays || tooSoon(asked.endsOn, space.endsOn))
    return refused("readingTooShort");
  if (asked.why.trim() === "") return refused("whyMissing");
  const lets = asked.ledBy !== null && !asked.isTrained;
  if (lets && asked.untrainedWhy.trim() === "") return refused("untrained");
  return happened(
    {
      spaceId: space.id,
      ledBy: asked.ledBy,
      untrainedWhy: lets ? asked.untrainedWhy.trim() : null,
      why: asked.why.trim(),
      nextWords: asked.nextWords.trim(),
    },
    { kind: "EndingPlanned" },
  );
}
