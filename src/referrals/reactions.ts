import type { Reaction } from "../platform/doing/reactions.ts";
import { tellOfAccount } from "./accounts/tell-of-account.ts";
import { stopSupport } from "./agreement/stop-support.ts";
import { matchedReactions } from "./for-matching/reactions.ts";
import { tellCoordinators } from "./tell-coordinators.ts";
import { tellReferrer } from "./sent/tell-referrer.ts";
import { tellHerself } from "./triage/tell-herself.ts";
import { tellOfLoss } from "./sent/tell-of-loss.ts";
import { tellOfWait } from "./triage/tell-of-wait.ts";

const both =
  (one: Reaction, other: Reaction): Reaction =>
  async (doing, fact) => {
    await one(doing, fact);
    await other(doing, fact);
  };

/** When this happened, do that. */
export const referralReactions: Record<string, Reaction | undefined> = {
  ReferralSent: tellCoordinators("A new referral is on the board."),
  ReferralAmended: tellCoordinators("A referral was changed by whoever sent it."),
  ReferralWithdrawn: tellCoordinators("A referral was withdrawn by whoever sent it."),
  ReferralQuestionAnswered: tellCoordinators("A question you asked about a referral was answered."),
  ProfessionalAsked: tellOfAccount,
  ReferralAcknowledged: both(tellReferrer("always"), tellHerself),
  ReferralQuestionAsked: tellReferrer("always"),
  ReferralAccepted: tellReferrer("always"),
  ReferralDeclined: both(tellReferrer("always"), tellHerself),
  ReferralPutOnWaitingList: both(tellReferrer("if she shares"), tellOfWait),
  ParentAgreed: tellReferrer("if she shares"),
  ParentSaidNotNow: tellReferrer("if she shares"),
  ParentSaidNo: tellReferrer("if she shares"),
  ReferralMergedAway: tellReferrer("always"),
  ConsentWithdrawn: stopSupport,
  QuietBegan: tellOfLoss,
  ReferralMatched: tellReferrer("if she shares"),
  ...matchedReactions,
};
