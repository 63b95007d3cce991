import { asDay } from "../words/day.ts";
import type {
  Agreed,
  Declined,
  Lapsed,
  Match,
  Moment,
  Pair,
  ParentAsked,
  SupporterAsked,
  Withdrawn,
} from "./match.ts";

export const moment: Moment = { now: new Date("2026-08-06T10:00:00Z"), today: asDay("2026-08-06") };
const answerBy = asDay("2026-08-20");
const heard = { how: "self" } as const;

const pair: Pair = {
  id: "match-1",
  programmeId: "befriending",
  parentId: "parent-1",
  supporterId: "supporter-1",
  proposedBy: "coordinator-1",
  proposedAt: moment.now,
};
const supporterYes = { agreedAt: moment.now, heard, shares: [] };

/** One match in each of its states. */
export const supporterAsked: SupporterAsked = { ...pair, state: "supporterAsked", answerBy };
export const parentAsked: ParentAsked = { ...pair, state: "parentAsked", supporterYes, answerBy };
export const agreed: Agreed = {
  ...pair,
  state: "agreed",
  supporterYes,
  parentYes: { agreedAt: moment.now, heard },
};
export const declinedBySupporter: Declined = {
  ...pair,
  state: "declinedBySupporter",
  declinedAt: moment.now,
  heard,
};
export const declinedByParent: Declined = {
  ...pair,
  state: "declinedByParent",
  declinedAt: moment.now,
  heard,
};
export const lapsed: Lapsed = {
  ...pair,
  state: "lapsed",
  lapsedAt: moment.now,
  waitingFor: "parent",
};
export const withdrawn: Withdrawn = {
  ...pair,
  state: "withdrawn",
  withdrawnAt: moment.now,
  withdrawnBy: "coordinator-1",
  why: "circumstances",
  waitingFor: "supporter",
};

export const everyState: readonly Match[] = [
  supporterAsked,
  parentAsked,
  agreed,
  declinedBySupporter,
  declinedByParent,
  lapsed,
  withdrawn,
];
