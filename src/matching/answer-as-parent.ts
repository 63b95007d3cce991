import { happened, nothing, refused } from "../words/outcome.ts";
import type { Outcome } from "../words/outcome.ts";
import type { Agreed, Declined, Heard, Match, Moment } from "./match.ts";
import { matchFact } from "./match-facts.ts";
import type { MatchFact } from "./match-facts.ts";
import { pairOf } from "./pair-of.ts";
import type { ParentRefusal } from "./refusals.ts";

/** Yes, or no with a word to the coordinator if she likes; she is never asked why. */
export type ParentAnswer = { heard: Heard } & ({ answer: "yes" } | { answer: "no"; toCoordinator?: string });

/**
 * The parent answers. Her yes is what makes it a match; her no is told to the supporter only as "not going ahead". A
 * late answer counts until the proposal has lapsed. Before the supporter agreed there is nothing for her to answer.
 */
export function answerAsParent(
  match: Match,
  said: ParentAnswer,
  ground: { keptApart: boolean },
  { now }: Moment,
): Outcome<Agreed | Declined, MatchFact, ParentRefusal> {
  if (match.state !== "parentAsked") return again(match, said.answer);
  const pair = pairOf(match);
  const { heard } = said;
  if (said.answer === "no") {
    const declined: Declined = { ...pair, state: "declinedByParent", declinedAt: now, heard };
    if (said.toCoordinator?.trim()) declined.toCoordinator = said.toCoordinator.trim();
    return happened(declined, matchFact("ParentDeclinedMatch", pair));
  }
  if (ground.keptApart) return refused("noLongerPossible");
  const { supporterYes } = match;
  return happened(
    { ...pair, state: "agreed", supporterYes, parentYes: { agreedAt: now, heard } },
    matchFact("MatchAgreed", pair),
  );
}

function again(match: Match, answer: "yes" | "no"): Outcome<never, never, ParentRefusal> {
  if (match.state === "agreed") return answer === "yes" ? nothing() : refused("parentSaidYes");
  if (match.state === "declinedByParent") return answer === "no" ? nothing() : refused("parentSaidNo");
  return refused("nothingToAnswer");
}
