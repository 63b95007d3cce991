import { happened, refused, type Outcome } from "../../words/outcome.ts";
import type { FollowUp } from "../following/follow-up.ts";
import { followedFact, type FollowedFact } from "../records/followed-fact.ts";
import type { CloseRefusal } from "./refusals.ts";

/** What closing looks at: what was decided, what still waits, and whether somebody stands down because of it. */
export type Closable = {
  concern: { id: string; programmeId: string; closed: boolean };
  decisions: number;
  open: readonly Pick<FollowUp, "id">[];
  standsDown: boolean;
};

/**
 * Closes a concern: only once something was decided, nothing waits, and nobody is kept from matches because of it.
 * Closing twice harms nobody.
 */
export function closeConcern(
  closable: Closable,
): Outcome<{ id: string; closed: true }, FollowedFact, CloseRefusal> {
  const { concern } = closable;
  if (concern.closed) return { kind: "nothing" };
  if (closable.decisions === 0) return refused("nothingDecided");
  if (closable.open.length > 0) return refused("somethingWaits");
  if (closable.standsDown) return refused("standsDown");
  return happened({ id: concern.id, closed: true }, followedFact("ConcernClosed", concern));
}
