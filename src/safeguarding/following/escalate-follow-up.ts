import type { Nation } from "../../words/nation.ts";
import { happened, refused, type Outcome } from "../../words/outcome.ts";
import { followedFact, type FollowedFact } from "../records/followed-fact.ts";
import { oneWorkingDayAfter } from "./due.ts";
import type { FollowUp, NewFollowUp } from "./follow-up.ts";
import type { FollowRefusal } from "./refusals.ts";

/**
 * Takes it to somebody above when there is no answer, or when nothing gets better for her (practice: safeguarding ladder
 * 4). What was open closes, and a working day's clock opens for the one it was taken to. Refuses what is closed, and
 * what is nobody else's to answer.
 */
export function escalateFollowUp(
  concern: { id: string; programmeId: string },
  followUp: FollowUp,
  told: { recordId: string; by: string; now: Date; nation: Nation },
): Outcome<{ closes: string[]; opens: NewFollowUp[] }, FollowedFact, FollowRefusal> {
  if (followUp.kind !== "local-authority" && followUp.kind !== "look-again") return refused("notTheirs");
  if (followUp.closedAt) return refused("alreadyClosed");
  return happened(
    {
      closes: [followUp.id],
      opens: [
        {
          kind: "local-authority",
          ownerId: told.by,
          dueAt: oneWorkingDayAfter(told.now, told.nation),
          recordId: told.recordId,
        },
      ],
    },
    followedFact("ConcernEscalated", concern),
  );
}
