import { happened, refused } from "../../words/outcome.ts";
import type { Referral } from "../referral.ts";
import { factOf, type Acting, type TriageOutcome } from "./triaged.ts";
import { whyTooLate } from "./why-too-late.ts";

/**
 * Asks whoever sent it for more, and waits: the clock for deciding stands still until the answer. Refuses what is
 * decided, and referrals nobody with an account sent. Asking also says that it was read.
 * @param questionId the row the words are kept in; facts carry no prose
 */
export function askReferrer(referral: Referral, questionId: string, { at }: Acting): TriageOutcome {
  const why = whyTooLate(referral);
  if (why) return refused(why);
  if (!referral.sentBy || referral.source !== "professional") return refused("nobodyToAsk");
  return happened(
    { ...referral, state: "asked" as const, acknowledgedAt: referral.acknowledgedAt ?? at },
    factOf("ReferralQuestionAsked", referral, { questionId }),
  );
}
