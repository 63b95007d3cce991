import type { Doing } from "../../../platform/web/index.ts";
import { clockOf } from "../clock.ts";
import { deskChanged, tellCoordinators, tellSupporters } from "../caring/tell-desk.ts";
import { coverWithout, othersThan } from "../caring/others-than.ts";
import type { Written } from "../said-of-post.ts";
import { findWritten, isGone } from "../store/written-store.ts";
import { passPictureOn } from "./pass-picture-on.ts";
import type { PictureWait } from "./picture-wait.ts";
import { changeWait, endWait, insertWait, takeDueWaits } from "./wait-store.ts";

const atOnce = 100;

/** A picture came: somebody looks within the space's own promise, or the coordinators where nobody is planned. As the system. */
export async function waitForLook(doing: Doing, post: Written): Promise<void> {
  const clock = clockOf("none", doing.now, await coverWithout(doing, post), post.replyMinutes);
  await insertWait(doing, post, clock);
  if (clock.boardAt) await doing.changed("board");
  await deskChanged(doing, post.spaceId);
}

/** Every picture that is overdue goes on to the next who could look at it. Runs as the system. */
export async function mindPictures(doing: Doing): Promise<void> {
  for (const wait of await takeDueWaits(doing, atOnce)) await mindOne(doing, wait);
}

async function mindOne(doing: Doing, wait: PictureWait): Promise<void> {
  const post = await findWritten(doing, wait.postId);
  if (!post || (await isGone(doing, wait.postId))) return void (await endWait(doing, wait.postId));
  const { hereIds } = await othersThan(doing, post);
  const passed = passPictureOn(wait, hereIds, post.replyMinutes, doing.now);
  await changeWait(doing, wait.postId, {
    due_at: passed.dueAt,
    board_at: passed.boardAt,
    // whoever was handed it has not looked in time either
    owner_id: null,
    owned_at: null,
    ...(passed.tellIds.length > 0 ? { told_at: doing.now } : {}),
  });
  await tellSupporters(doing, { ...post, why: "picture", urgent: false }, passed.tellIds);
  if (passed.boardAt)
    await tellCoordinators(doing, { ...post, onceKey: `desk:picture:${wait.postId}` }, post.authorId);
}

/** Somebody has looked, or its author took it away: nobody needs to any more. Runs as the system. */
export async function lookedAt(doing: Doing, postId: string, spaceId: string): Promise<void> {
  if (!(await endWait(doing, postId))) return;
  await deskChanged(doing, spaceId);
  await doing.changed("board");
}
