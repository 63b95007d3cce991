import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import { followedFact, type FollowedFact } from "../records/followed-fact.ts";
import type { LetInRefusal } from "./refusals.ts";

/** What letting somebody in looks at. `staffIds` work here now; `keptFromIds` must never learn of it. */
export type LettingIn = {
  concern: { id: string; programmeId: string; aboutPersonId: string | null };
  keptFromIds: readonly string[];
  staffIds: readonly string[];
  readerIds: readonly string[];
};

/**
 * Lets a member of staff see one concern, with a reason that is kept (need to know). Refuses whoever it is about and
 * whoever must not learn of it, with the same sentence as for anybody not on the list.
 */
export function letIn(
  { concern, keptFromIds, staffIds, readerIds }: LettingIn,
  personId: string,
): Outcome<{ personId: string }, FollowedFact, LetInRefusal> {
  if (readerIds.includes(personId)) return nothing();
  const isKept = personId === concern.aboutPersonId || keptFromIds.includes(personId);
  if (isKept || !staffIds.includes(personId)) return refused("notOnTheList");
  return happened({ personId }, followedFact("ConcernReaderAdded", concern));
}
