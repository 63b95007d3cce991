import { notAllowed, notFound, type Asked } from "../platform/web/index.ts";
import { mayReferral, type ReferralAct } from "./policy.ts";
import type { Referral } from "./referral.ts";
import { REFUSALS } from "./refusals.ts";
import { findReferral } from "./store.ts";

/**
 * The one way a handler comes by the referral of its URL (`:id`): it exists for this actor (else 404) and policy allows
 * the act (else 403). Anything but seeing locks it until the transaction ends.
 */
export async function reachReferral(asked: Asked, act: ReferralAct): Promise<Referral> {
  const referral = await findReferral(asked.db, asked.params["id"] ?? "", act !== "see");
  if (!referral) {
    // an act upon a row that may be seen and no longer changed is refused in words, not denied
    const seen = act === "see" ? null : await findReferral(asked.db, asked.params["id"] ?? "");
    if (!seen) throw notFound();
    if (!mayReferral(asked.actor, act, seen)) throw notAllowed(REFUSALS.notYours);
    return seen;
  }
  if (!mayReferral(asked.actor, act, referral)) throw notAllowed(REFUSALS.notYours);
  await shown(asked, referral);
  return referral;
}

/** Whoever opens something of a referral has looked at her, once she is somebody to us. */
export async function shown(asked: Asked, { personId }: Referral): Promise<void> {
  if (personId)
    await asked.viewed(personId, asked.actor.role === "referrer" ? "what was sent about her" : "referral");
}
