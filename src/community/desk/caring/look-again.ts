import type { Doing } from "../../../platform/web/index.ts";
import { isRed, worse } from "../care.ts";
import { after, openMinutes } from "../clock.ts";
import type { Judged } from "../judge.ts";
import type { Written } from "../said-of-post.ts";
import { changeCare, findCare } from "../store/care-store.ts";
import { goneBy } from "./gone-by.ts";
import { alertOfRed } from "./open-care.ts";
import { coverWithout } from "./others-than.ts";
import { deskChanged } from "./tell-desk.ts";

/**
 * She has changed her words. What the rules find in them now may make it graver, and then it is alerted about as if she had
 * just written it; it never makes it lighter: only a person does that. Runs as the system.
 */
export async function heightenCare(doing: Doing, post: Written, judged: Judged): Promise<void> {
  const care = await findCare(doing, post.postId, "to change");
  if (!care || worse(judged.tier, care.tier) === care.tier) return;
  const { now } = doing;
  const cover = await coverWithout(doing, post);
  const red = isRed(judged.tier) ? after(now, openMinutes[judged.tier]) : after(now, post.replyMinutes);
  const unstaffed = cover.here === 0;
  await changeCare(doing, post.postId, {
    tier: judged.tier,
    settled_at: null,
    settled_by: null,
    settled_how: null,
    rung: 0,
    fallback_id: null,
    replied_at: null,
    reply_id: null,
    promised_at: red,
    due_at: isRed(judged.tier) && unstaffed && post.place === "member" ? null : red,
    board_at: isRed(judged.tier) && unstaffed ? now : care.boardAt,
    ...(isRed(care.tier) ? {} : { opened_at: null, opened_by: null, owner_id: null, owned_at: null }),
  });
  if (isRed(judged.tier) && !isRed(care.tier)) await alertOfRed(doing, post);
  await deskChanged(doing, post.spaceId);
}

/** It is gone for its readers. A red stays until a person has seen to her who wrote it; nobody waits for any other. */
export async function careOfRemoved(doing: Doing, post: Written): Promise<void> {
  const care = await findCare(doing, post.postId, "to change");
  if (!care || care.settledAt || isRed(care.tier)) return;
  await goneBy(doing, post.postId);
  await deskChanged(doing, post.spaceId);
}
