import { happened, nothing } from "../words/outcome.ts";
import type { Outcome } from "../words/outcome.ts";
import { isOpen } from "./match.ts";
import type { Lapsed, Match, Moment } from "./match.ts";
import { matchFact } from "./match-facts.ts";
import type { MatchFact } from "./match-facts.ts";
import { pairOf } from "./pair-of.ts";

/** Lapses a proposal nobody answered, once the last day to answer is over. Nothing to do for any other. */
export function lapseMatch(match: Match, { now, today }: Moment): Outcome<Lapsed, MatchFact, never> {
  if (!isOpen(match) || today <= match.answerBy) return nothing();
  const pair = pairOf(match);
  const waitingFor = match.state === "supporterAsked" ? "supporter" : "parent";
  return happened(
    { ...pair, state: "lapsed", lapsedAt: now, waitingFor },
    matchFact("MatchLapsed", pair, { waitingFor }),
  );
}
