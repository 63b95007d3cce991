import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import { isOpen, referralFact, type Referral } from "../referral.ts";

export type Withdrawn = Extract<Referral, { state: "withdrawn" }>;

/** Takes a referral back, for a reason, until she herself has agreed. */
export function withdrawReferral(
  referral: Referral,
  why: string,
): Outcome<Withdrawn, ReturnType<typeof referralFact>, "alreadyDecided" | "hersNow"> {
  if (referral.state === "withdrawn") return nothing();
  if (referral.state === "agreed" || referral.state === "waiting" || referral.state === "matched")
    return refused("hersNow");
  if (!isOpen(referral) && referral.state !== "invited") return refused("alreadyDecided");
  const {
    id,
    organisationId,
    programmeId,
    source,
    sentAt,
    sentBy,
    referrer,
    about,
    personId,
    acknowledgedAt,
    importId,
    version,
    quiet,
  } = referral;
  const withdrawn: Withdrawn = {
    id,
    organisationId,
    programmeId,
    source,
    sentAt,
    sentBy,
    referrer,
    about,
    personId,
    acknowledgedAt,
    importId,
    version,
    quiet,
    state: "withdrawn",
    withdrawnWhy: why,
  };
  return happened(withdrawn, referralFact("ReferralWithdrawn", referral));
}
