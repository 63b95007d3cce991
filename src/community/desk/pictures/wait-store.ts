import type { Selectable, Updateable } from "kysely";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Clock } from "../clock.ts";
import type { Written } from "../said-of-post.ts";
import "../../threads/tables.ts";
import "../tables.ts";
import type { PictureOnDesk, PictureWait } from "./picture-wait.ts";

const waitOf = (row: Selectable<Tables["picture_wait"]>): PictureWait => ({
  postId: row.post_id,
  spaceId: row.space_id,
  threadId: row.thread_id,
  sentAt: row.sent_at,
  promisedAt: row.promised_at,
  dueAt: row.due_at,
  toldAt: row.told_at,
  ownerId: row.owner_id,
  boardAt: row.board_at,
});

/** A picture came with this post, and waits from now on. Runs as the system, with the post. */
export async function insertWait({ db, organisation }: Doing, post: Written, clock: Clock): Promise<void> {
  await db
    .insertInto("picture_wait")
    .values({
      post_id: post.postId,
      organisation_id: organisation.id,
      space_id: post.spaceId,
      thread_id: post.threadId,
      sent_at: post.writtenAt,
      promised_at: clock.promisedAt,
      due_at: clock.dueAt,
      board_at: clock.boardAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export type WaitChange = Updateable<Tables["picture_wait"]>;

export async function changeWait({ db }: Doing, postId: string, change: WaitChange): Promise<void> {
  await db.updateTable("picture_wait").set(change).where("post_id", "=", postId).execute();
}

/** Somebody has looked, or it is gone; true when it waited until now. */
export async function endWait({ db, now }: Doing, postId: string): Promise<boolean> {
  const row = await db
    .updateTable("picture_wait")
    .set({ over_at: now })
    .where("post_id", "=", postId)
    .where("over_at", "is", null)
    .returning("post_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Overdue pictures, held until this transaction ends; what another process holds is left to it. */
export async function takeDueWaits({ db, organisation, now }: Doing, max: number): Promise<PictureWait[]> {
  const rows = await db
    .selectFrom("picture_wait")
    .selectAll()
    .where("organisation_id", "=", organisation.id)
    .where("due_at", "<=", now)
    .where("over_at", "is", null)
    .orderBy("due_at")
    .orderBy("post_id")
    .limit(max)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(waitOf);
}

/** What she was handed in this space goes back, and is anybody's. */
export async function releaseWaits({ db, now }: Doing, spaceId: string, ownerId: string): Promise<void> {
  await db
    .updateTable("picture_wait")
    .set((set) => ({ owner_id: null, owned_at: null, due_at: set.fn.coalesce("due_at", set.val(now)) }))
    .where("space_id", "=", spaceId)
    .where("owner_id", "=", ownerId)
    .where("over_at", "is", null)
    .execute();
}

/** Pictures nobody has looked at in a space, the longest wait first. One query. @param lock held while a shift closes */
export async function listWaits(
  { db }: Doing,
  spaceId: string,
  lock: "to read" | "to change" = "to read",
): Promise<PictureOnDesk[]> {
  const found = db
    .selectFrom("picture_wait as w")
    .innerJoin("post as p", "p.id", "w.post_id")
    .innerJoin("thread as t", "t.id", "w.thread_id")
    .innerJoin("post_picture as i", "i.post_id", "w.post_id")
    .leftJoin("space_member as m", "m.id", "p.member_id")
    .selectAll("w")
    .select(["m.handle", "t.title", "i.shows"])
    .where("w.space_id", "=", spaceId)
    .where("w.over_at", "is", null)
    .where("p.removed_at", "is", null)
    .orderBy("w.sent_at")
    .orderBy("w.post_id")
    .limit(40);
  const rows = await (lock === "to change" ? found.forUpdate("w") : found).execute();
  return rows.map((row) => ({ ...waitOf(row), handle: row.handle, title: row.title, shows: row.shows }));
}

export type PictureOnBoard = { postId: string; space: string; sentAt: Date };

/** Pictures that came to the coordinators' board, as far as whoever asks may see them. */
export async function listWaitsOnBoard({ db }: Doing): Promise<PictureOnBoard[]> {
  return db
    .selectFrom("picture_wait as w")
    .innerJoin("space as s", "s.id", "w.space_id")
    .select(["w.post_id as postId", "s.name as space", "w.sent_at as sentAt"])
    .where("w.over_at", "is", null)
    .where("w.board_at", "is not", null)
    .orderBy("w.sent_at")
    .limit(50)
    .execute();
}
