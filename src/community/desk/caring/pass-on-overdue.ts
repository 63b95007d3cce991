import type { Doing } from "../../../platform/web/index.ts";
import { isRed, type Care } from "../care.ts";
import { passOn } from "../pass-on.ts";
import { changeCare, takeDueCares } from "../store/care-store.ts";
import { findWritten, isGone } from "../store/written-store.ts";
import { callDuty } from "./call-duty.ts";
import { goneBy } from "./gone-by.ts";
import { othersThan } from "./others-than.ts";
import { tellCoordinators, tellSupporters } from "./tell-desk.ts";

/** Cases looked at in one transaction; what is left is done a minute later, the longest overdue first. */
const atOnce = 200;

/** Every answer that is overdue goes on to the next who could give it. Runs as the system. */
export async function passOnOverdue(doing: Doing): Promise<void> {
  for (const care of await takeDueCares(doing, atOnce)) await passOnOne(doing, care);
}

async function passOnOne(doing: Doing, care: Care): Promise<void> {
  const post = await findWritten(doing, care.postId);
  if (!post || (!isRed(care.tier) && (await isGone(doing, care.postId)))) return goneBy(doing, care.postId);
  const passed = passOn(care, await othersThan(doing, post), post, doing.now);
  await changeCare(doing, care.postId, {
    rung: passed.rung,
    fallback_id: passed.fallbackId,
    due_at: passed.dueAt,
    board_at: passed.boardAt,
  });
  if (passed.callDuty && !care.calledAt) await callDuty(doing, post);
  await tellSupporters(doing, { ...post, why: `rung ${passed.rung}`, urgent: true }, passed.tellIds);
  if (passed.tellCoordinators)
    await tellCoordinators(doing, { ...post, onceKey: `desk:late:${care.postId}` }, post.authorId);
}
