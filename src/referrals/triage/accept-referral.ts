import { happened, nothing, refused } from "../../words/outcome.ts";
import type { Referral } from "../referral.ts";
import { factOf, type Acting, type TriageOutcome } from "./triaged.ts";
import { whyTooLate } from "./why-too-late.ts";

export type Acceptance = {
  /** the person she is to us, found or made for this */
  personId: string;
  /** accepted knowing that nobody is free yet: her yes puts her on the waiting list */
  waits: boolean;
  /** outside the programme's window, as mayStart says */
  outside: boolean;
  /** why it is accepted although it is outside (`B18`) */
  outsideWhy: string;
};

/**
 * Accepts a referral, which only invites her: nothing begins until she agrees (product principle 2). Refuses what is
 * decided, what cannot reach her, and what is outside the programme unless a reason is given (`B18`).
 */
export function acceptReferral(
  referral: Referral,
  acceptance: Acceptance,
  { by, at }: Acting,
): TriageOutcome {
  if (referral.state === "invited") return nothing();
  const why = whyTooLate(referral);
  if (why) return refused(why);
  if (!referral.about.phone && !referral.about.email) return refused("noWayToReach");
  if (acceptance.outside && !acceptance.outsideWhy.trim()) return refused("outsideNeedsWhy");
  const { personId, waits, outside } = acceptance;
  const invited = {
    ...referral,
    state: "invited" as const,
    personId,
    acknowledgedAt: referral.acknowledgedAt ?? at,
    decidedAt: at,
    decidedBy: by,
  };
  return happened(
    invited,
    factOf("ReferralAccepted", invited, { waits, outside }),
    factOf("ParentInvited", invited, { waits }),
  );
}
