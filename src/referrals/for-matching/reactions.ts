import type { Reaction } from "../../platform/doing/reactions.ts";
import { keepMatched } from "./store.ts";

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

export const matchedReactions: Record<string, Reaction | undefined> = { MatchAgreed: matched };
