import { today, type Day } from "../../words/day.ts";
import { happened, refused, type Outcome } from "../../words/outcome.ts";
import { followedFact, type FollowedFact } from "../records/followed-fact.ts";
import { morningOf } from "./due.ts";
import type { FollowUp, NewFollowUp } from "./follow-up.ts";
import type { FollowRefusal } from "./refusals.ts";

/** What the local authority said: only that they have it, that they act, or that they do not. */
export type LocalAnswer = "only-acknowledged" | "acting" | "not-acting";
export type Told = {
  recordId: string;
  by: string;
  answer: LocalAnswer;
  lookAgainOn: Day | null;
  now: Date;
};

/**
 * Keeps the local authority's answer. A decision of theirs closes the clock and opens a day to look whether it got
 * better; an acknowledgement alone leaves it running, because they decide within the same working day (practice:
 * safeguarding ladder 4). Refuses what is not theirs to answer, what is closed, and a day that is not ahead.
 */
export function answerFollowUp(
  concern: { id: string; programmeId: string },
  followUp: FollowUp,
  told: Told,
): Outcome<{ closes: string[]; opens: NewFollowUp[] }, FollowedFact, FollowRefusal> {
  if (followUp.kind !== "local-authority") return refused("notTheirs");
  if (followUp.closedAt) return refused("alreadyClosed");
  const fact = followedFact("ConcernAnswered", concern);
  if (told.answer === "only-acknowledged") return happened({ closes: [], opens: [] }, fact);
  if (!told.lookAgainOn || told.lookAgainOn <= today(told.now)) return refused("dayNotAhead");
  return happened(
    {
      closes: [followUp.id],
      opens: [
        {
          kind: "look-again",
          ownerId: told.by,
          dueAt: morningOf(told.lookAgainOn),
          recordId: told.recordId,
        },
      ],
    },
    fact,
  );
}
