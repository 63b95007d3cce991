import { happened, refused, type Outcome } from "../../words/outcome.ts";
import { followedFact, type FollowedFact } from "../records/followed-fact.ts";
import type { FollowUp } from "./follow-up.ts";
import type { FollowRefusal } from "./refusals.ts";

/** Somebody chased the local authority: written down each time; the clock runs on. Refuses what needs no chasing. */
export function chaseFollowUp(
  concern: { id: string; programmeId: string },
  followUp: FollowUp,
): Outcome<FollowUp, FollowedFact, FollowRefusal> {
  if (followUp.kind !== "local-authority") return refused("notTheirs");
  if (followUp.closedAt) return refused("alreadyClosed");
  return happened(followUp, followedFact("ConcernChased", concern));
}
