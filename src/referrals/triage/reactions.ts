import type { Reaction } from "../../platform/doing/reactions.ts";
import { tellAnswer, tellIfShe } from "./tell-referrer.ts";
import { tellOfWait } from "./tell-of-wait.ts";

/** When triage answered, or she did, those who wait are told, each as far as is theirs to know. */
export const triageReactions: Record<string, Reaction> = {
  ReferralAcknowledged: tellAnswer,
  ReferralQuestionAsked: tellAnswer,
  ReferralAccepted: tellAnswer,
  ReferralDeclined: tellAnswer,
  ParentAgreed: tellIfShe,
  ParentSaidNotNow: tellIfShe,
  ParentSaidNo: tellIfShe,
  ReferralPutOnWaitingList: async (doing, fact) => {
    await tellOfWait(doing, fact);
    await tellIfShe(doing, fact);
  },
};
