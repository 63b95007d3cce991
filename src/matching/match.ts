import type { Attribute } from "../words/attribute.ts";
import type { Day } from "../words/day.ts";
import type { ReasonNeeded } from "./reason-needed.ts";

/** Who is being brought together, and who thought of it: true from the first moment to the last. */
export type Pair = {
  id: string;
  programmeId: string;
  parentId: string;
  supporterId: string;
  proposedBy: string;
  proposedAt: Date;
  /** What stood in the way, and why the coordinator went ahead (`B18`). */
  override?: { needed: ReasonNeeded[]; reason: string };
};

/** Answered by the person, or told to a coordinator who typed it: both are kept. */
export type Heard = { how: "self" } | { how: "phone" | "in-person"; typedBy: string };

/** What the supporter agreed to, and what of her own she lets this parent know before they meet. */
export type SupporterYes = {
  agreedAt: Date;
  heard: Heard;
  shares: readonly Attribute[];
  hello?: string;
};

export type SupporterAsked = Pair & { state: "supporterAsked"; answerBy: Day };
export type ParentAsked = Pair & {
  state: "parentAsked";
  supporterYes: SupporterYes;
  answerBy: Day;
};
export type Agreed = Pair & {
  state: "agreed";
  supporterYes: SupporterYes;
  parentYes: { agreedAt: Date; heard: Heard };
};
/** No reason is asked. What a person wants the coordinator to know stays with the coordinator. */
export type Declined = Pair & {
  state: "declinedBySupporter" | "declinedByParent";
  declinedAt: Date;
  heard: Heard;
  toCoordinator?: string;
};
export type Lapsed = Pair & { state: "lapsed"; lapsedAt: Date; waitingFor: "supporter" | "parent" };
export type Withdrawn = Pair & {
  state: "withdrawn";
  withdrawnAt: Date;
  withdrawnBy: string;
  why: WithdrawnWhy;
  waitingFor: "supporter" | "parent";
};

/** A match, from being proposed until both agreed, or it came to nothing. What follows a yes is a relationship. */
export type Match = SupporterAsked | ParentAsked | Agreed | Declined | Lapsed | Withdrawn;
export type OpenMatch = SupporterAsked | ParentAsked;

/** Why a coordinator took a proposal back; `pausedForLoss` is the one switch for loss. */
export const WITHDRAWN_WHY = {
  betterSuited: "Somebody better suited was found",
  circumstances: "Circumstances changed",
  supporterAsked: "The supporter asked",
  parentAsked: "The parent asked",
  keptApart: "They should not be brought together",
  pausedForLoss: "Everything is paused for loss",
  mistake: "Proposed by mistake",
} as const;
export type WithdrawnWhy = keyof typeof WITHDRAWN_WHY;

/** Somebody still has to answer. */
export const isOpen = (match: Match): match is OpenMatch =>
  match.state === "supporterAsked" || match.state === "parentAsked";

/** The moment of an act and the day it is there, as every request knows them. */
export type Moment = { now: Date; today: Day };
