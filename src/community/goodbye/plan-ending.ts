import { daysBetween, type Day } from "../../words/day.ts";
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

/**
 * Plans how a space ends, or plans it again. Refuses a last day that is not ahead, less than a week of goodbye or of reading,
 * somebody to lead it without training in endings and without a reason (C21, B18), and a plan without a reason.
 */
export function planEnding(
  space: Space,
  asked: EndingAsked,
  today: Day,
): Outcome<Omit<Ending, "farewellThreadId">, { kind: "EndingPlanned" }, GoodbyeRefusal> {
  if (space.closedAt) return refused("closed");
  if (asked.endsOn <= today || asked.endsOn <= space.opensOn) return refused("endsLater");
  if (daysBetween(asked.goodbyeFromOn, asked.readOnlyFromOn) < 7) return refused("goodbyeTooShort");
  if (daysBetween(asked.readOnlyFromOn, asked.endsOn) < 7) return refused("readingTooShort");
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
