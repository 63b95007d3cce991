import type { Doing } from "../../../platform/web/index.ts";
import { addDays, at } from "../../../words/day.ts";
import { callDuty } from "../caring/call-duty.ts";
import { deskChanged, tellCoordinators, tellSupporters } from "../caring/tell-desk.ts";
import { careFact } from "../care.ts";
import { changeCare, findCare } from "../store/care-store.ts";
import { findOthers } from "../store/cover-store.ts";
import { hideByFlags, listFlaggers, listHidingsOf, wasShownAgain } from "../store/flag-store.ts";
import { findWritten, isHidden } from "../store/written-store.ts";
import { flagPost, pileOnDays } from "./flag-post.ts";

/** What follows from a flag, in its transaction and as the house: whoever flagged stays unknown to everybody. */
export const afterFlag = (doing: Doing, postId: string): Promise<void> =>
  doing.asSystem(() => follow(doing, postId));

async function follow(doing: Doing, postId: string): Promise<void> {
  const [post, care] = [await findWritten(doing, postId), await findCare(doing, postId, "to change")];
  if (!post || !care) return;
  const flaggerIds = await listFlaggers(doing, postId);
  const { hereIds } = await findOthers(doing, post.spaceId);
  const staffed = hereIds.length > 0;
  const done = flagPost({
    tier: care.tier,
    staffed,
    hidden: await isHidden(doing, postId),
    shownAgain: await wasShownAgain(doing, postId),
    flaggerIds,
    before: await listHidingsOf(doing, post.authorId, at(addDays(doing.today, -pileOnDays), "00:00")),
  });
  if (staffed) await tellSupporters(doing, { ...post, why: "flag", urgent: true }, hereIds);
  if (done.kind === "happened") {
    const { hides, calls, pileOn } = done.state;
    if (hides) {
      await hideByFlags(doing, post, flaggerIds);
      await doing.happened(careFact("PostHiddenByFlags", care, post.programmeId));
      await doing.changed(`space:${post.spaceId}`);
    }
    if (hides || pileOn) {
      await changeCare(doing, postId, {
        board_at: doing.now,
        settled_at: null,
        settled_by: null,
        settled_how: null,
      });
      await tellCoordinators(doing, { ...post, onceKey: `desk:flags:${postId}` });
    }
    if (calls && !care.openedAt && !care.calledAt) await callDuty(doing, post);
  }
  await deskChanged(doing, post.spaceId);
}
