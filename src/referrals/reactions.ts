import type { Reaction } from "../platform/doing/reactions.ts";
import { tellCoordinators } from "./tell-coordinators.ts";
import { tellReferrer } from "./sent/tell-referrer.ts";

/** When this happened, do that. */
export const referralReactions: Record<string, Reaction | undefined> = {
  ReferralSent: tellCoordinators("A new referral is on the board."),
  ReferralAmended: tellCoordinators("A referral was changed by whoever sent it."),
  ReferralWithdrawn: tellCoordinators("A referral was withdrawn by whoever sent it."),
  ReferralQuestionAnswered: tellCoordinators("A question you asked about a referral was answered."),
  ReferralAcknowledged: tellReferrer("always"),
  ReferralQuestionAsked: tellReferrer("always"),
  ReferralAccepted: tellReferrer("always"),
  ReferralDeclined: tellReferrer("always"),
  ReferralAgreed: tellReferrer("if she shares"),
  ReferralMatched: tellReferrer("if she shares"),
  ReferralNotNow: tellReferrer("if she shares"),
  ReferralRefusedByHer: tellReferrer("if she shares"),
};
