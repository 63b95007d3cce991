export type DecideRefusal =
  | "nobodyHasIt"
  | "isClosed"
  | "notOurOwn"
  | "withoutConsentWhy"
  | "notKnowingWhy"
  | "dayNotAhead";

/** A sentence for every refusal, with what to do about it. */
export const DECIDE_REFUSALS: Record<DecideRefusal, string> = {
  nobodyHasIt: "Nobody has this concern yet. Say “I have it” first, then decide.",
  isClosed: "This concern is closed. Reopen it with a reason, then decide.",
  notOurOwn:
    "This is for a concern about a supporter or somebody who works here. Choose what fits a concern about a family.",
  withoutConsentWhy: "Write why it was right to refer without her consent",
  notKnowingWhy: "Write why she does not know",
  dayNotAhead: "The day to look again must be after today",
};

/** Which field a refusal belongs beside; the others are about the concern itself. */
export const fieldOf: Partial<Record<DecideRefusal, string>> = {
  withoutConsentWhy: "consent-why",
  notKnowingWhy: "why-not",
  dayNotAhead: "again",
};
