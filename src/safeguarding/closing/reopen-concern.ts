import { happened, type Outcome } from "../../words/outcome.ts";
import { decideBy } from "../following/due.ts";
import type { NewFollowUp } from "../following/follow-up.ts";
import { followedFact, type FollowedFact } from "../records/followed-fact.ts";

/** Opens a closed concern again, with a clock to decide by. Refuses nothing: opening one that is open changes nothing. */
export function reopenConcern(
  concern: { id: string; programmeId: string; closed: boolean },
  told: { recordId: string; by: string; now: Date },
): Outcome<{ opens: NewFollowUp[] }, FollowedFact, never> {
  if (!concern.closed) return { kind: "nothing" };
  const decide: NewFollowUp = {
    kind: "decide",
    ownerId: told.by,
    dueAt: decideBy(told.now),
    recordId: told.recordId,
  };
  return happened({ opens: [decide] }, followedFact("ConcernReopened", concern));
}
