import type { Day } from "../../words/day.ts";

/** What may happen about a concern (practice: safeguarding ladder 4, 7 and 9). */
export const decisionKinds = [
  "children-social-care",
  "adult-social-care",
  "police",
  "health",
  "early-help",
  "monitor",
  "no-further-action",
  "lado",
  "low-level",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What a small worry about how somebody of ours behaves was about, so that a pattern shows (practice: ladder 9). */
export const lowLevelKinds = [
  "boundaries",
  "contact",
  "confidentiality",
  "words",
  "money",
  "safety",
  "other",
] as const;
export type LowLevelKind = (typeof lowLevelKinds)[number];

export type Decision = {
  id: string;
  concernId: string;
  kind: DecisionKind;
  /** Of referrals that can go with or without her yes; null where it is not asked. */
  withConsent: boolean | null;
  /** Whether she whom it is about knows. */
  sheKnows: boolean;
  /** When somebody looks at it again; null where another clock runs, or none. */
  lookAgainOn: Day | null;
  lowLevelKind: LowLevelKind | null;
  decidedAt: Date;
  decidedBy: string;
};

/** The local authority answers these within a working day. */
export const goesToLocalAuthority = (kind: DecisionKind): boolean =>
  kind === "children-social-care" || kind === "adult-social-care";

/** Decisions only about somebody of ours: a supporter, or somebody who works here. */
export const isAboutOurOwn = (kind: DecisionKind): boolean => kind === "lado" || kind === "low-level";

/** Decisions after which we look again on a day we say now. */
export const needsADay = (kind: DecisionKind): boolean =>
  ["monitor", "early-help", "police", "health", "lado"].includes(kind);

export const isDecisionKind = (kind: string): kind is DecisionKind =>
  (decisionKinds as readonly string[]).includes(kind);
