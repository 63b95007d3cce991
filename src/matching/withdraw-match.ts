import { happened, nothing, refused } from "../words/outcome.ts";
import type { Outcome } from "../words/outcome.ts";
import { isOpen } from "./match.ts";
import type { Match, Moment, Withdrawn, WithdrawnWhy } from "./match.ts";
import { matchFact } from "./match-facts.ts";
import type { MatchFact } from "./match-facts.ts";
import { pairOf } from "./pair-of.ts";
import type { WithdrawRefusal } from "./refusals.ts";

/** Takes a proposal back while somebody is still to answer. What both agreed is ended as a relationship, not here. */
export function withdrawMatch(
  match: Match,
  { by, why }: { by: string; why: WithdrawnWhy },
  { now }: Moment,
): Outcome<Withdrawn, MatchFact, WithdrawRefusal> {
  if (match.state === "agreed") return refused("alreadyAgreed");
  if (!isOpen(match)) return nothing();
  const pair = pairOf(match);
  const waitingFor = match.state === "supporterAsked" ? "supporter" : "parent";
  return happened(
    { ...pair, state: "withdrawn", withdrawnAt: now, withdrawnBy: by, why, waitingFor },
    matchFact("MatchWithdrawn", pair, { why, waitingFor }),
  );
}
