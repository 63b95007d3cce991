/** Why an act of triage was refused, and what to do instead. */
export const TRIAGE_REFUSALS = {
  withdrawn: "This referral was withdrawn, so there is nothing to answer. It stays here to be read.",
  merged: "This referral was put together with another one. Open that one and answer there.",
  declined: "This referral was already declined. Ask the referrer to send it again if things have changed.",
  stopped:
    "She has said that she does not want this now. She can come back to it herself, or you can call her.",
  alreadyAccepted: "This referral was already accepted. Look at where it is now before doing more.",
  nobodyToAsk:
    "Nobody with an account sent this referral, so a question cannot reach them here. Call them instead, and write what you learn when you accept or decline.",
  noWayToReach:
    "There is no phone number or email for her, so she cannot be asked. Ask the referrer how it is safe to reach her first.",
  outsideNeedsWhy:
    "This is outside what the programme offers. Write why you are accepting it, so that everybody knows later.",
  notAgreedYet:
    "She has not agreed yet. Accept the referral and say that there is a wait, so that she knows when she is asked.",
  addressIsAnothers:
    "The phone number or email on this referral already belongs to somebody here with another name. Check whether she is the same person, or ask for another way to reach her.",
} as const;

export type TriageRefusal = keyof typeof TRIAGE_REFUSALS;
