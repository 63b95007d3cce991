import type { FollowUp } from "./follow-up.ts";
import { followUpClock, sayFollowUp, type FollowUpClock } from "./say-follow-up.ts";

/** Something open as lists and the concern's page show it. */
export type OpenRow = {
  id: string;
  concernId: string;
  title: string;
  owner: string;
  isMine: boolean;
  clock: FollowUpClock;
};

export const openRow = (
  followUp: FollowUp,
  by: { called: (id: string) => string; me: string | null; now: Date },
): OpenRow => ({
  id: followUp.id,
  concernId: followUp.concernId,
  title: sayFollowUp(followUp.kind),
  owner: by.called(followUp.ownerId),
  isMine: followUp.ownerId === by.me,
  clock: followUpClock(followUp, by.now),
});
