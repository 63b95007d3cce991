import type { Reaction } from "../platform/doing/reactions.ts";
import { adoptReferral } from "./store.ts";

/** She has an account now: a period that stood for her referral is hers from here on. */
const adopt: Reaction = async (doing, { subjectId, aboutPersonId }) => {
  if (aboutPersonId) await adoptReferral(doing, subjectId, aboutPersonId);
};

export const lossReactions: Record<string, Reaction | undefined> = {
  ReferralAccepted: adopt,
  ReferralAgreed: adopt,
};
