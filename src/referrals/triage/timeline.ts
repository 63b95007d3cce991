import { DECLINE_REASONS, isDeclineCode } from "./decline-reasons.ts";
import type { FactRead } from "./store.ts";

/** One line of what happened, as people read it. */
export type Happening = { at: Date; words: string; by: string };

/** What happened, in words; kinds nobody needs to read are left out. Names only as far as the reader may know them. */
export function timeline(facts: readonly FactRead[], nameOf: (fact: FactRead) => string): Happening[] {
  return facts.flatMap((fact) => {
    const words = SAID[fact.kind]?.(fact.detail);
    return words ? [{ at: fact.at, words, by: nameOf(fact) }] : [];
  });
}

type Detail = Record<string, unknown>;
const SAID: Record<string, ((detail: Detail) => string) | undefined> = {
  ReferralSent: () => "Sent",
  ReferralImported: () => "Brought in from a list",
  ReferralsImported: () => "Brought in from a list",
  ReferralAmended: () => "Changed by the referrer",
  ReferralWithdrawn: () => "Withdrawn by the referrer",
  ReferralAcknowledged: () => "Read and acknowledged",
  ReferralQuestionAsked: () => "Asked the referrer for more. The clock for deciding stops",
  ReferralQuestionAnswered: () => "The referrer answered. The clock goes on",
  ReferralAccepted: ({ waits, outside }) =>
    `Accepted${outside === true ? ", although it is outside the programme" : ""}${waits === true ? ", with a wait" : ""}`,
  ReferralDeclined: ({ code }) =>
    `Declined: ${typeof code === "string" && isDeclineCode(code) ? DECLINE_REASONS[code].label.toLowerCase() : "no reason kept"}`,
  ReferralPutOnWaitingList: () => "Put on the waiting list",
  ParentInvited: () => "She was invited to decide",
  ParentReminded: () => "She was reminded",
  ParentToBeCalled: () => "No answer to the reminders: to be called",
  ParentAgreed: ({ byVoice }) => (byVoice === true ? "She agreed on the phone" : "She agreed"),
  ParentSaidNotNow: ({ byVoice }) =>
    byVoice === true ? "She said on the phone: not now" : "She said: not now",
  ParentSaidNo: ({ byVoice }) => (byVoice === true ? "She said no on the phone" : "She said no"),
  ParentStopped: () => "She stopped her support",
  ParentChangedWishes: () => "She changed her wishes",
  ReferralMerged: () => "Another referral for her was put together with this one",
  ReferralMergedAway: () => "Put together with another referral",
  ImportUndone: () => "The list it came from was taken back",
  MatchAgreed: () => "Matched",
};
