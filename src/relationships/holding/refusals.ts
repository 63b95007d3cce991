export type HoldRefusal =
  | "noReason"
  | "lookAgainTooSoon"
  | "lookAgainTooLate"
  | "alreadyHeld"
  | "supportEnded"
  | "meetingHeldBack";

/** A sentence for every refusal, with what to do about it. */
export const HOLD_REFUSALS: Record<HoldRefusal, string> = {
  noReason: "Write why, in a sentence. Only those who may know will read it.",
  lookAgainTooSoon: "Choose tomorrow or a later day to look again.",
  lookAgainTooLate: "Choose a day within four weeks to look again. A pause can be made longer then.",
  alreadyHeld: "Contact is already on hold here. Look at it again, or end it.",
  supportEnded: "Their support has ended, so there is no contact to pause.",
  meetingHeldBack:
    "Contact is on hold, so this cannot be arranged now. The page of the two of you says what you may do.",
};
