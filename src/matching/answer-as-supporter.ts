import type { Attribute } from "../words/attribute.ts";
import { addDays } from "../words/day.ts";
import { happened, nothing, refused } from "../words/outcome.ts";
import type { Outcome } from "../words/outcome.ts";
import type { Declined, Heard, Match, Moment, ParentAsked } from "./match.ts";
import { matchFact } from "./match-facts.ts";
import type { MatchFact } from "./match-facts.ts";
import { pairOf } from "./pair-of.ts";
import { PROPOSAL_DEFAULTS } from "./propose-match.ts";
import type { SupporterRefusal } from "./refusals.ts";

/** Yes, with what of hers this parent may know and perhaps a hello; or no, with a word to the coordinator if she likes. */
export type SupporterAnswer = { heard: Heard } & (
  | { answer: "yes"; shares: readonly Attribute[]; hello?: string }
  | { answer: "no"; toCoordinator?: string }
);

/** What is so when she answers: whether the two are now kept apart, and what her sharing plan lets a parent know. */
export type SupporterAnswerGround = { keptApart: boolean; shareable: readonly Attribute[] };

/**
 * The supporter answers, not yet knowing the parent's name. A yes asks the parent; a no leaves no trace with her. A late
 * answer counts until the proposal has lapsed. Refuses to share what her sharing plan holds back.
 */
export function answerAsSupporter(
  match: Match,
  said: SupporterAnswer,
  ground: SupporterAnswerGround,
  { now, today }: Moment,
  settings: { proposalLapsesDays: number } = PROPOSAL_DEFAULTS,
): Outcome<ParentAsked | Declined, MatchFact, SupporterRefusal> {
  if (match.state !== "supporterAsked") return again(match, said.answer);
  const pair = pairOf(match);
  if (said.answer === "no") {
    const { heard, toCoordinator } = said;
    const declined: Declined = { ...pair, state: "declinedBySupporter", declinedAt: now, heard };
    if (toCoordinator?.trim()) declined.toCoordinator = toCoordinator.trim();
    return happened(declined, matchFact("SupporterDeclinedMatch", pair));
  }
  if (ground.keptApart) return refused("noLongerPossible");
  if (said.shares.some((attribute) => !ground.shareable.includes(attribute))) return refused("sharesTooMuch");
  const hello = said.hello?.trim();
  const supporterYes = {
    agreedAt: now,
    heard: said.heard,
    shares: said.shares,
    ...(hello ? { hello } : {}),
  };
  const answerBy = addDays(today, settings.proposalLapsesDays);
  return happened(
    { ...pair, state: "parentAsked", supporterYes, answerBy },
    matchFact("SupporterAgreedToMatch", pair, { shares: said.shares }),
  );
}

// After the parent has been told, a change of mind is a conversation; after it came to nothing, nobody is blamed.
function again(match: Match, answer: "yes" | "no"): Outcome<never, never, SupporterRefusal> {
  if (match.state === "declinedBySupporter") return answer === "no" ? nothing() : refused("supporterSaidNo");
  if (match.state === "parentAsked" || match.state === "agreed") {
    return answer === "yes" ? nothing() : refused("supporterSaidYes");
  }
  return refused("notGoingAhead");
}
