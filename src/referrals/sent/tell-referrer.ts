import type { Reaction } from "../../platform/doing/reactions.ts";
import { findReferral } from "../store.ts";
import { findShared } from "./store.ts";

/**
 * Tells whoever referred her that something changed, and nothing else: she signs in to see it. What is the parent's to
 * tell is passed on only while she shares with her referrer; not even the fact of a change goes out before that.
 */
export const tellReferrer =
  (when: "always" | "if she shares"): Reaction =>
  async (doing, fact) => {
    const referral = await findReferral(doing.db, fact.subjectId);
    if (!referral?.sentBy || referral.source !== "professional" || referral.sentBy === doing.actor.personId)
      return;
    const { isAsked = false, isShared = false } =
      (await findShared(doing.db, [referral.id])).get(referral.id) ?? {};
    const isHers = when === "if she shares" || (isAsked && fact.kind !== "ReferralAccepted");
    if (isHers && !isShared) return;
    await doing.owe({
      toPersonId: referral.sentBy,
      template: "referral-changed",
      subject: "Something changed",
      body: "Something changed about a referral you sent. Sign in to see it.",
      link: `/referrals/${referral.id}`,
      programmeId: referral.programmeId,
      aboutId: referral.id,
    });
  };
