import type { Doing } from "../../../platform/web/index.ts";
import type { Tier } from "../../tables.ts";
import { isRed, type RedTier } from "../care.ts";
import { after, clockOf, openMinutes, type Clock } from "../clock.ts";
import { isHeardByReading, laterMinutes } from "../pass-on.ts";
import type { Written } from "../said-of-post.ts";
import { insertCare } from "../store/care-store.ts";
import { holdPost } from "../store/written-store.ts";
import { callDuty } from "./call-duty.ts";
import { coverWithout, othersThan } from "./others-than.ts";
import { deskChanged, tellCoordinators, tellSupporters } from "./tell-desk.ts";

/**
 * Opens the case of a post: its clock, and for a red everybody on shift at once. Where nobody is there whoever is on call is
 * told now, and the post waits for a person before others read it. What a supporter wrote herself goes to the others. Runs
 * as the system, with the post.
 */
export async function openCare(doing: Doing, post: Written, tier: Tier): Promise<void> {
  const cover = await coverWithout(doing, post);
  const clock =
    isRed(tier) && post.place === "supporter"
      ? colleagueClock(tier, doing.now, cover.here)
      : withinConversation(clockOf(tier, doing.now, cover, post.replyMinutes), post, tier, doing.now);
  if (!(await insertCare(doing, post, tier, clock))) return;
  if (isRed(tier)) return alertOfRed(doing, post);
  await deskChanged(doing, post.spaceId);
  if (clock.boardAt && tier === "A")
    await tellCoordinators(doing, { ...post, onceKey: `desk:amber:${post.postId}` });
  else if (clock.boardAt) await doing.changed("board");
}

/**
 * A red now stands: whoever is there is told at once; where nobody is, whoever is on call, and it waits for a person. Where
 * a supporter wrote it and nobody else is there, her coordinators are told, and whoever is on call when nobody has opened it
 * in the minutes of any red; she is told nothing of an alarm about herself.
 */
export async function alertOfRed(doing: Doing, post: Written): Promise<void> {
  const { hereIds } = await othersThan(doing, post);
  if (hereIds.length > 0) return tellSupporters(doing, { ...post, why: "red", urgent: true }, hereIds);
  if (post.place === "supporter") {
    await tellCoordinators(doing, { ...post, onceKey: `desk:colleague:${post.postId}` }, post.authorId);
    return;
  }
  if (post.place === "member") await holdPost(doing, post.postId, post.threadId);
  await callDuty(doing, post);
  await deskChanged(doing, post.spaceId);
}

const colleagueClock = (tier: RedTier, now: Date, here: number): Clock => ({
  outOfHours: here === 0,
  promisedAt: after(now, openMinutes[tier]),
  dueAt: after(now, openMinutes[tier]),
  boardAt: here === 0 ? now : null,
});

// nobody on the rota to read it yet: it is looked at again later, and no board fills with what was said within conversations
const withinConversation = (clock: Clock, { opens }: Written, tier: Tier, now: Date): Clock =>
  clock.boardAt && !clock.dueAt && isHeardByReading({ tier }, opens)
    ? { ...clock, boardAt: null, dueAt: after(now, laterMinutes) }
    : clock;
