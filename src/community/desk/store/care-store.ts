import type { Selectable, Updateable } from "kysely";
import type { Tables } from "../../../platform/db/tables.ts";
import { isId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Care } from "../care.ts";
import type { Clock } from "../clock.ts";
import type { Written } from "../said-of-post.ts";
import type { Tier } from "../../tables.ts";
import "../tables.ts";

export const careOf = (row: Selectable<Tables["post_care"]>): Care => ({
  postId: row.post_id,
  spaceId: row.space_id,
  threadId: row.thread_id,
  tier: row.tier,
  writtenAt: row.written_at,
  outOfHours: row.out_of_hours,
  promisedAt: row.promised_at,
  dueAt: row.due_at,
  rung: row.rung,
  fallbackId: row.fallback_id,
  ownerId: row.owner_id,
  ownedAt: row.owned_at,
  boardAt: row.board_at,
  openedAt: row.opened_at,
  openedBy: row.opened_by,
  calledAt: row.called_at,
  seenAt: row.seen_at,
  repliedAt: row.replied_at,
  settledAt: row.settled_at,
  settledHow: row.settled_how,
});

/** Opens the case of a post, in the transaction of the post itself; false when it is open already. */
export async function insertCare(
  { db, organisation }: Doing,
  post: Written,
  tier: Tier,
  clock: Clock,
): Promise<boolean> {
  const row = await db
    .insertInto("post_care")
    .values({
      post_id: post.postId,
      organisation_id: organisation.id,
      space_id: post.spaceId,
      thread_id: post.threadId,
      tier,
      written_at: post.writtenAt,
      out_of_hours: clock.outOfHours,
      promised_at: clock.promisedAt,
      due_at: clock.dueAt,
      board_at: clock.boardAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("post_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The case of a post as far as whoever asks may see it; "to change" waits for its turn, so that two claims become one. */
export async function findCare(
  { db }: Doing,
  postId: string,
  lock: "to read" | "to change" = "to read",
): Promise<Care | null> {
  if (!isId(postId)) return null;
  const found = db.selectFrom("post_care").selectAll().where("post_id", "=", postId);
  const row = await (lock === "to change" ? found.forUpdate() : found).executeTakeFirst();
  return row ? careOf(row) : null;
}

export type CareChange = Updateable<Tables["post_care"]>;

export async function changeCare({ db }: Doing, postId: string, change: CareChange): Promise<void> {
  await db.updateTable("post_care").set(change).where("post_id", "=", postId).execute();
}

/** Overdue cases, the longest first, held until this transaction ends; what another process holds is left to it. */
export async function takeDueCares({ db, organisation, now }: Doing, max: number): Promise<Care[]> {
  const rows = await db
    .selectFrom("post_care")
    .selectAll()
    .where("organisation_id", "=", organisation.id)
    .where("due_at", "<=", now)
    .where("settled_at", "is", null)
    .orderBy("due_at")
    .orderBy("post_id")
    .limit(max)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(careOf);
}

/** What she had taken on in this space, given back so that somebody else may: due now, or open where a red was opened. */
export async function releaseAll({ db, now }: Doing, spaceId: string, ownerId: string): Promise<string[]> {
  const rows = await db
    .updateTable("post_care")
    .set((set) => ({ owner_id: null, owned_at: null, due_at: set.fn.coalesce("due_at", set.val(now)) }))
    .where("space_id", "=", spaceId)
    .where("owner_id", "=", ownerId)
    .where("settled_at", "is", null)
    .returning("post_id")
    .execute();
  return rows.map((row) => row.post_id);
}

/** A person who looks after the space has had these before her eyes. */
export async function keepSeen(
  { db, now, actor }: Doing,
  spaceId: string,
  postIds: readonly string[],
): Promise<void> {
  if (postIds.length === 0) return;
  await db
    .updateTable("post_care")
    .set({ seen_at: now, seen_by: actor.personId })
    .where("space_id", "=", spaceId)
    .where("post_id", "in", [...postIds])
    .where("seen_at", "is", null)
    .execute();
}

/** Of these, what was said within a conversation and in which nothing was found is over: somebody has read it. */
export async function settleRead(
  { db, now, actor }: Doing,
  spaceId: string,
  postIds: readonly string[],
): Promise<void> {
  if (postIds.length === 0) return;
  await db
    .updateTable("post_care")
    .from("post")
    .set({
      settled_at: now,
      settled_by: actor.personId,
      settled_how: "seen to",
      due_at: null,
      board_at: null,
    })
    .whereRef("post.id", "=", "post_care.post_id")
    .where("post.opens", "=", false)
    .where("post.hidden_at", "is", null)
    .where("post_care.space_id", "=", spaceId)
    .where("post_care.post_id", "in", [...postIds])
    .where("post_care.tier", "=", "none")
    .where("post_care.settled_at", "is", null)
    .execute();
}
