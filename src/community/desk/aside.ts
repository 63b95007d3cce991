import { changedMeanwhile, go, type Answer, type Asked } from "../../platform/web/index.ts";
import { careFact, isRed, type Care } from "./care.ts";
import { after } from "./clock.ts";
import { reachCase } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { endHiding } from "./store/flag-store.ts";
import { changeCare } from "./store/care-store.ts";
import { findOnDesk } from "./store/desk-store.ts";
import { letRead, putAside } from "./store/written-store.ts";
import { deskChanged } from "./caring/tell-desk.ts";

/** POST /posts/:id/care/reading: a person has looked, and others read it now. A red is opened first. */
export async function letOthersRead(asked: Asked): Promise<Answer> {
  const { care, space } = await reachCase(asked, "to change");
  const post = await findOnDesk(asked, care.postId);
  if (!post || (post.held === null && post.hidden === null)) throw changedMeanwhile(REFUSALS.nothingAside);
  if (isRed(care.tier) && !care.openedAt) throw changedMeanwhile(REFUSALS.openFirst);
  await asked.asSystem(async () => {
    await letRead(asked, care.postId, care.threadId);
    await endHiding(asked, care.postId, asked.actor.personId, "shown again");
  });
  await looked(asked, care, space.replyMinutes);
  await asked.happened(careFact("PostShownAgain", care, space.programmeId));
  await asked.changed(`space:${space.id}`);
  await deskChanged(asked, space.id);
  return go(`/posts/${care.postId}/care?just=reading`);
}

/** POST /posts/:id/care/aside: out of the readers' way until it is talked over; what members put aside stays there. */
export async function setAside(asked: Asked): Promise<Answer> {
  const { care, space } = await reachCase(asked, "to change");
  await asked.asSystem(async () => {
    await putAside(asked, care.postId);
    await endHiding(asked, care.postId, asked.actor.personId, "stays aside");
  });
  await looked(asked, care, space.replyMinutes);
  await asked.changed(`space:${space.id}`);
  await deskChanged(asked, space.id);
  return go(`/posts/${care.postId}/care?just=aside`);
}

// somebody has looked, so the coordinators need not; whoever waits for an answer goes on waiting for one
async function looked(asked: Asked, care: Care, replyMinutes: number): Promise<void> {
  if (care.settledAt || isRed(care.tier)) return;
  await changeCare(
    asked,
    care.postId,
    care.repliedAt
      ? {
          settled_at: asked.now,
          settled_by: asked.actor.personId,
          settled_how: "seen to",
          due_at: null,
          board_at: null,
        }
      : { board_at: null, due_at: care.dueAt ?? after(asked.now, replyMinutes) },
  );
}
