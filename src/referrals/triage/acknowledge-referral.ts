import { happened, nothing, refused } from "../../words/outcome.ts";
import type { Referral } from "../referral.ts";
import { factOf, type Acting, type TriageOutcome } from "./triaged.ts";
import { whyTooLate } from "./why-too-late.ts";

/**
 * A person has read it and says so. Once is enough: whatever came later says it too. Refuses what is closed.
 * The promise is the programme's acknowledgeWorkingDays (Parents 1st referral guide: a clear timeframe).
 */
export function acknowledgeReferral(referral: Referral, { at }: Acting): TriageOutcome {
  if (referral.state === "sent")
    return happened(
      { ...referral, state: "acknowledged" as const, acknowledgedAt: at },
      factOf("ReferralAcknowledged", referral),
    );
  const why = whyTooLate(referral);
  return why && why !== "alreadyAccepted" ? refused(why) : nothing();
}
