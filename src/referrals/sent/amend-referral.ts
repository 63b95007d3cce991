import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import { isOpen, referralFact, type About, type FieldChanged, type Referral } from "../referral.ts";
import { sayAbout } from "./say-about.ts";

type Amended = { about: About; fields: FieldChanged[] };

/**
 * Changes what the referrer sent, for a reason, while nobody has answered it. `version` is the one she read: when it is
 * no longer the one that is there, another window was quicker. Both values stay readable in the change log.
 */
export function amendReferral(
  referral: Referral,
  to: { about: About; version: number },
): Outcome<Amended, ReturnType<typeof referralFact>, "alreadyDecided" | "changedMeanwhile"> {
  if (!isOpen(referral)) return refused("alreadyDecided");
  const fields = changedFields(referral.about, to.about);
  if (fields.length === 0) return nothing();
  if (referral.version !== to.version) return refused("changedMeanwhile");
  return happened(
    { about: to.about, fields },
    referralFact("ReferralAmended", referral, { fields: fields.map(({ field }) => field) }),
  );
}

function changedFields(from: About, to: About): FieldChanged[] {
  const [before, after] = [sayAbout(from), sayAbout(to)];
  return Object.keys(before)
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))
    .filter((change) => change.from !== change.to);
}
