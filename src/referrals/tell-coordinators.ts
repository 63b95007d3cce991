import type { Reaction } from "../platform/doing/reactions.ts";
import { listCoordinators } from "../people/index.ts";

/** Tells the programme's coordinators that something waits for them; the words name nobody. */
export const tellCoordinators =
  (words: string, link = "/referrals"): Reaction =>
  async (doing, fact) => {
    if (!fact.programmeId) return;
    for (const toPersonId of await listCoordinators(doing.db, fact.programmeId, fact.subjectId)) {
      if (toPersonId === doing.actor.personId) continue;
      await doing.owe({
        toPersonId,
        template: "referral-for-coordinator",
        subject: "Something new for you",
        body: `${words} Sign in to see it.`,
        link,
        programmeId: fact.programmeId,
        aboutId: fact.subjectId,
        ...(fact.kind === "ReferralSent" ? { onceKey: `referral-sent:${fact.subjectId}:${toPersonId}` } : {}),
      });
    }
  };
