import type { Reaction } from "../../platform/doing/reactions.ts";
import { findForMatching, keepMatched } from "./store.ts";

/** Both said yes: she no longer waits. */
const matched: Reaction = async (doing, { programmeId, aboutPersonId, detail }) => {
  const referralId = String(detail?.["referralId"] ?? "");
  if (!(await keepMatched(doing, referralId))) return;
  await doing.happened({
    kind: "ReferralMatched",
    subjectKind: "referral",
    subjectId: referralId,
    programmeId: programmeId ?? null,
    aboutPersonId: aboutPersonId ?? null,
  });
};

/** She has a place in the community she asked for, where nobody is matched one to one: she no longer waits. */
const hasPlace: Reaction = async (doing, fact) => {
  const referral = await findForMatching(doing, String(fact.detail?.["referralId"] ?? ""));
  if (referral) await matched(doing, { ...fact, aboutPersonId: referral.personId });
};

export const matchedReactions: Record<string, Reaction | undefined> = {
  MatchAgreed: matched,
  CommunityPlaceTaken: hasPlace,
};
