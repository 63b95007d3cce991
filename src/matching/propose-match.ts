import { addDays } from "../words/day.ts";
import { happened, nothing, refused } from "../words/outcome.ts";
import type { Outcome } from "../words/outcome.ts";
import { isOpen } from "./match.ts";
import type { Match, Moment, SupporterAsked } from "./match.ts";
import { matchFact } from "./match-facts.ts";
import type { MatchFact } from "./match-facts.ts";
import type { BlockCode } from "./part.ts";
import type { ReasonNeeded } from "./reason-needed.ts";
import type { ProposeRefusal } from "./refusals.ts";

/** What a coordinator proposes, and everything that bears on whether it may be. */
export type Proposal = {
  id: string;
  programmeId: string;
  parentId: string;
  supporterId: string;
  proposedBy: string;
  /** Why go ahead although something stands in the way. */
  reason?: string;
  /** Whether any do-not-match entry keeps the two apart. */
  keptApart: boolean;
  /** What `suggest` found in the way. */
  blocked: readonly BlockCode[];
  /** Every match there has been for this parent. */
  matchesOfParent: readonly Match[];
  /** Whoever supports the parent today. */
  supportedNowBy: readonly string[];
};

/** A programme's own values: how long a proposal waits for an answer, and how many supporters one parent has. */
export type ProposalSettings = { proposalLapsesDays: number; supportersPerParentMax: number };
export const PROPOSAL_DEFAULTS: ProposalSettings = {
  proposalLapsesDays: 14,
  supportersPerParentMax: 1,
};

/**
 * Proposes a match, which asks the supporter. Do-not-match always refuses; so does a parent who is being asked about
 * someone else. What is only in the way needs a reason, which is kept (`B18`); a change of supporter is one (`B12`).
 */
export function proposeMatch(
  proposal: Proposal,
  { now, today }: Moment,
  settings: ProposalSettings = PROPOSAL_DEFAULTS,
): Outcome<SupporterAsked, MatchFact, ProposeRefusal> {
  const { id, programmeId, parentId, supporterId, proposedBy, matchesOfParent, supportedNowBy } = proposal;
  if (proposal.keptApart) return refused("keptApart");
  if (supportedNowBy.includes(supporterId)) return refused("alreadyTogether");
  const open = matchesOfParent.filter(isOpen);
  if (open.some((match) => match.supporterId === supporterId)) return nothing();
  const taken = open.length + supportedNowBy.length >= settings.supportersPerParentMax;
  if (taken && open.length > 0) return refused("parentBeingAsked");

  const needed: ReasonNeeded[] = [...new Set(proposal.blocked)];
  if (saidNoBefore(proposal)) needed.push("saidNoBefore");
  if (taken) needed.push("changeOfSupporter");
  const reason = proposal.reason?.trim();
  if (needed[0] && !reason) return refused(needed[0]);

  const asked: SupporterAsked = {
    id,
    programmeId,
    parentId,
    supporterId,
    proposedBy,
    ...(needed.length > 0 && reason ? { override: { needed, reason } } : {}),
    state: "supporterAsked",
    proposedAt: now,
    answerBy: addDays(today, settings.proposalLapsesDays),
  };
  return happened(asked, matchFact("MatchProposed", asked, { overridden: needed }));
}

function saidNoBefore({ matchesOfParent, supporterId }: Proposal): boolean {
  return matchesOfParent.some(
    ({ state, supporterId: who }) =>
      who === supporterId && (state === "declinedBySupporter" || state === "declinedByParent"),
  );
}
