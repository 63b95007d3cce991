import { happened, nothing, refused } from "../../words/outcome.ts";
import type { Referral } from "../referral.ts";
import type { DeclineCode } from "./decline-reasons.ts";
import { factOf, type Acting, type TriageOutcome } from "./triaged.ts";
import { whyTooLate } from "./why-too-late.ts";

/** A no, with its reason in a code, a kind sentence, and somewhere else to go. */
export type Declined = { code: DeclineCode; words: string; elsewhere: string };

/**
 * Says no, kindly. Twice is once. Refuses what was accepted already: she has been asked, so the answer is hers.
 */
export function declineReferral(
  referral: Referral,
  { code, words, elsewhere }: Declined,
  { by, at }: Acting,
): TriageOutcome {
  if (referral.state === "declined") return nothing();
  const why = whyTooLate(referral);
  if (why) return refused(why);
  return happened(
    {
      ...referral,
      state: "declined" as const,
      acknowledgedAt: referral.acknowledgedAt ?? at,
      decidedAt: at,
      decidedBy: by,
      declineCode: code,
      declineWords: words,
      elsewhere: elsewhere || null,
    },
    factOf("ReferralDeclined", referral, { code }),
  );
}
