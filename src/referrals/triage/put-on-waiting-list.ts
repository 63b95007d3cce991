import { happened, nothing, refused } from "../../words/outcome.ts";
import type { Referral } from "../referral.ts";
import { factOf, type TriageOutcome } from "./triaged.ts";
import { whyTooLate } from "./why-too-late.ts";

/**
 * She has agreed and nobody suits her yet: she waits, and is told so. Twice is once. Refuses anybody who has not agreed;
 * before that, accept with a wait, so that she knows when she is asked.
 */
export function putOnWaitingList(referral: Referral): TriageOutcome {
  if (referral.state === "waiting") return nothing();
  if (referral.state === "agreed")
    return happened({ ...referral, state: "waiting" as const }, factOf("ReferralPutOnWaitingList", referral));
  const why = whyTooLate(referral);
  return refused(why && referral.state !== "invited" ? why : "notAgreedYet");
}
