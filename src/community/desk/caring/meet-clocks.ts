import { acknowledgeAlert } from "../../../safeguarding/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { isRed } from "../care.ts";
import { meets } from "../meets.ts";
import type { Written } from "../said-of-post.ts";
import { changeCare, type CareChange } from "../store/care-store.ts";
import { insertHeavy } from "../store/wellbeing-store.ts";
import { takeWaitingIn } from "../store/written-store.ts";
import { deskChanged } from "./tell-desk.ts";

/**
 * An answer meets the clocks of what waited in this conversation. A red is answered, and so has been opened by a person; it
 * stays open until somebody says that it is seen to. A post that waits to be read answers nobody yet. Runs as the system.
 */
export async function meetClocks(doing: Doing, post: Written): Promise<void> {
  if (post.heldAt) return;
  const waiting = await takeWaitingIn(doing, post.threadId, post.postId);
  const met = meets({ personId: post.authorId, place: post.place }, waiting);
  for (const each of waiting.filter(({ postId }) => met.includes(postId))) {
    await changeCare(doing, each.postId, {
      replied_at: doing.now,
      reply_id: post.postId,
      ...(isRed(each.tier) ? stays(each.openedAt, post.authorId, doing.now) : over(doing.now)),
    });
    if (!isRed(each.tier)) continue;
    await acknowledgeAlert(doing, "post", each.postId, post.authorId);
    if (post.place === "supporter") await insertHeavy(doing, each.postId, each.tier, post.authorId);
  }
  if (met.length === 0) return;
  await deskChanged(doing, post.spaceId);
  await doing.changed("board");
}

const over = (now: Date): CareChange => ({
  settled_at: now,
  settled_how: "replied",
  due_at: null,
  board_at: null,
});

// whoever answered a red has it, until she says otherwise
const stays = (openedAt: Date | null, personId: string, now: Date): CareChange => ({
  owner_id: personId,
  owned_at: now,
  due_at: null,
  ...(openedAt ? {} : { opened_at: now, opened_by: personId }),
});
