import type { Attribute } from "../words/attribute.ts";
import type { Day } from "../words/day.ts";
import type { Brief } from "./brief.ts";
import type { Introduction } from "./introduction.ts";
import type { Heard, Match, Pair, SupporterYes, WithdrawnWhy } from "./match.ts";

/** What is kept of a match beside its state: the referral it answers, and what each of the two may read. */
export type KeptMatch = Match & { referralId: string; brief: Brief; introduction: Introduction | null };

/** The states as the database spells them. */
export const STATES = {
  supporterAsked: "supporter asked",
  parentAsked: "parent asked",
  agreed: "agreed",
  declinedBySupporter: "declined by supporter",
  declinedByParent: "declined by parent",
  lapsed: "lapsed",
  withdrawn: "withdrawn",
} as const satisfies Record<Match["state"], string>;
export type StateKept = (typeof STATES)[Match["state"]];

export type MatchRow = {
  id: string;
  programme_id: string;
  referral_id: string;
  parent_id: string;
  supporter_id: string;
  state: StateKept;
  proposed_at: Date;
  proposed_by: string;
  brief: Brief;
  answer_by: Day;
  supporter_answered_at: Date | null;
  supporter_heard: Heard | null;
  shares: Attribute[];
  introduction: Introduction | null;
  parent_answered_at: Date | null;
  parent_heard: Heard | null;
  ended_at: Date | null;
  ended_by: string | null;
  withdrawn_why: WithdrawnWhy | null;
  quiet: boolean;
};

/** A row of the database as the noun. */
export function matchOf(row: MatchRow): KeptMatch {
  const pair: Pair = {
    id: row.id,
    programmeId: row.programme_id,
    parentId: row.parent_id,
    supporterId: row.supporter_id,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
  };
  return {
    ...pair,
    ...stateOf(row),
    referralId: row.referral_id,
    // kept as it was that day, and not read so while the switch for loss is on
    brief: row.quiet ? { ...row.brief, timing: null, gentle: [] } : row.brief,
    introduction: row.introduction,
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function stateOf(row: MatchRow): DistributiveOmit<Match, keyof Pair> {
  const endedAt = row.ended_at ?? row.proposed_at;
  const waitingFor = row.supporter_answered_at ? "parent" : "supporter";
  const supporterYes: SupporterYes = {
    agreedAt: row.supporter_answered_at ?? row.proposed_at,
    heard: row.supporter_heard ?? { how: "self" },
    shares: row.shares,
    ...(row.introduction?.hello ? { hello: row.introduction.hello } : {}),
  };
  switch (row.state) {
    case "supporter asked":
      return { state: "supporterAsked", answerBy: row.answer_by };
    case "parent asked":
      return { state: "parentAsked", supporterYes, answerBy: row.answer_by };
    case "agreed":
      return {
        state: "agreed",
        supporterYes,
        parentYes: {
          agreedAt: row.parent_answered_at ?? endedAt,
          heard: row.parent_heard ?? { how: "self" },
        },
      };
    case "declined by supporter":
      return {
        state: "declinedBySupporter",
        declinedAt: endedAt,
        heard: row.supporter_heard ?? { how: "self" },
      };
    case "declined by parent":
      return { state: "declinedByParent", declinedAt: endedAt, heard: row.parent_heard ?? { how: "self" } };
    case "lapsed":
      return { state: "lapsed", lapsedAt: endedAt, waitingFor };
    case "withdrawn":
      return {
        state: "withdrawn",
        withdrawnAt: endedAt,
        withdrawnBy: row.ended_by ?? row.proposed_by,
        why: row.withdrawn_why ?? "circumstances",
        waitingFor,
      };
  }
}
