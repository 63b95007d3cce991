import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Day } from "../../../words/day.ts";
import type { Tier } from "../../tables.ts";
import type { Waiting } from "../meets.ts";
import type { Written } from "../said-of-post.ts";
import "../tables.ts";

/** A post with who wrote it, for our own code alone. */
export async function findWritten({ db }: Doing, postId: string): Promise<Written | null> {
  const row = await db
    .selectFrom("post as p")
    .innerJoin("post_author as a", "a.post_id", "p.id")
    .innerJoin("space as s", "s.id", "p.space_id")
    .innerJoin("thread as t", "t.id", "p.thread_id")
    .select([
      "p.id as postId",
      "p.space_id as spaceId",
      "p.thread_id as threadId",
      "s.programme_id as programmeId",
      "p.place",
      "p.veil_id",
      "p.words",
      "t.title",
      "p.opens",
      "p.written_at as writtenAt",
      "p.held_at as heldAt",
      "p.held_why as heldWhy",
      "a.person_id as authorId",
      "s.kind",
      "s.reply_minutes as replyMinutes",
    ])
    .where("p.id", "=", postId)
    .executeTakeFirst();
  if (!row) return null;
  const { veil_id, ...written } = row;
  return { ...written, nameHidden: veil_id !== null };
}

/** Where she is, for the rules: her own newest relationship, else her newest referral; and whether the switch for loss is on. */
export async function findDaysOf(
  { db }: Doing,
  personId: string,
): Promise<{ dueOn: Day | null; babyBornOn: Day | null; loss: boolean } | null> {
  const { rows } = await sql<{ dueOn: Day | null; babyBornOn: Day | null; loss: boolean }>`
    select d.*, exists (select 1 from loss l where l.person_id = ${personId} and l.ended_at is null) loss
    from (
      (select due_on "dueOn", baby_born_on "babyBornOn", 0 later, began_on::timestamptz at from relationship where parent_id = ${personId})
      union all
      (select due_on, baby_born_on, 1, sent_at from referral
        where person_id = ${personId} and state not in ('declined', 'withdrawn', 'merged'))
      order by later, at desc limit 1) d`.execute(db);
  return rows[0] ?? null;
}

/**
 * How grave her posts have been since then, as somebody saw them last: for our own code alone. Where she hid her name only what
 * she wrote in this conversation under the same veil counts, so that nothing leads from one to another (A12).
 */
export async function listTiersOf(
  { db }: Doing,
  post: Written,
  since: Date,
): Promise<{ at: Date; tier: Tier }[]> {
  const mine = db
    .selectFrom("post_care as c")
    .innerJoin("post_author as a", "a.post_id", "c.post_id")
    .innerJoin("post as p", "p.id", "c.post_id")
    .select(["c.written_at as at", "c.tier"])
    .where("a.person_id", "=", post.authorId)
    .where("c.space_id", "=", post.spaceId)
    .where("c.written_at", ">=", since)
    .where("c.post_id", "!=", post.postId);
  return post.nameHidden
    ? mine.where("p.veil_id", "is not", null).where("c.thread_id", "=", post.threadId).execute()
    : mine.where("p.veil_id", "is", null).execute();
}

/** What waits in this conversation and was written before, with who wrote it: for our own code alone, held until the end. */
export async function takeWaitingIn({ db }: Doing, threadId: string, except: string): Promise<Waiting[]> {
  return db
    .selectFrom("post_care as c")
    .innerJoin("post_author as a", "a.post_id", "c.post_id")
    .innerJoin("post as p", "p.id", "c.post_id")
    .select([
      "c.post_id as postId",
      "c.tier",
      "c.owner_id as ownerId",
      "c.opened_at as openedAt",
      "c.replied_at as repliedAt",
      "a.person_id as authorId",
      "p.place",
    ])
    .where("c.thread_id", "=", threadId)
    .where("c.post_id", "!=", except)
    .where("c.settled_at", "is", null)
    .orderBy("c.written_at")
    .forUpdate("c")
    .execute();
}

/**
 * Puts a post where it waits for a person; others see neither it nor that the conversation stirred. One that waits for its
 * picture to be looked at waits for both.
 */
export async function holdPost({ db, now }: Doing, postId: string, threadId: string): Promise<void> {
  await db
    .updateTable("post")
    .set({ held_at: now, held_why: "out of hours" })
    .where("id", "=", postId)
    .where((is) => is.or([is("held_at", "is", null), is("held_why", "=", "picture")]))
    .execute();
  await sql`update thread t set last_post_at = coalesce((select max(p.written_at) from post p
    where p.thread_id = t.id and p.held_at is null and p.removed_at is null), t.opened_at) where t.id = ${threadId}`.execute(
    db,
  );
}

/** Lets others read it: it was held, or put aside. */
export async function letRead({ db }: Doing, postId: string, threadId: string): Promise<void> {
  await db
    .updateTable("post")
    .set({ held_at: null, held_why: null, hidden_at: null, hidden_why: null })
    .where("id", "=", postId)
    .execute();
  await sql`update thread t set last_post_at = greatest(t.last_post_at,
    (select p.written_at from post p where p.id = ${postId})) where t.id = ${threadId}`.execute(db);
}

/** Whether a post is gone for its readers. */
export async function isGone({ db }: Doing, postId: string): Promise<boolean> {
  const row = await db.selectFrom("post").select("removed_at").where("id", "=", postId).executeTakeFirst();
  return row === undefined || row.removed_at !== null;
}

/** Whether whoever asks wrote this post herself, in whichever role; asked by our own code. */
export async function wroteIt({ db, actor }: Doing, postId: string): Promise<boolean> {
  const row = await db
    .selectFrom("post_author")
    .select("post_id")
    .where("post_id", "=", postId)
    .where("person_id", "=", actor.personId ?? "")
    .executeTakeFirst();
  return row !== undefined;
}

/** Which of these she wrote herself, in whichever role; asked by our own code, for herself alone. One query. */
export async function listOwn({ db, actor }: Doing, postIds: readonly string[]): Promise<Set<string>> {
  if (postIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("post_author")
    .select("post_id")
    .where("post_id", "in", [...postIds])
    .where("person_id", "=", actor.personId ?? "")
    .execute();
  return new Set(rows.map((row) => row.post_id));
}

/** Rules that have found something in what members wrote in this conversation. */
export async function listRulesIn({ db }: Doing, threadId: string, except: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom("post_assessment as s")
    .innerJoin("post as p", "p.id", "s.post_id")
    .select("s.rules")
    .where("s.thread_id", "=", threadId)
    .where("s.post_id", "!=", except)
    .where("p.place", "=", "member")
    .where("s.by_person_id", "is", null)
    .execute();
  return new Set(rows.flatMap(({ rules }) => rules));
}

/** Puts a post out of its readers' way, by somebody on shift. */
export async function putAside({ db, now }: Doing, postId: string): Promise<void> {
  await db
    .updateTable("post")
    .set({ hidden_at: now, hidden_why: "shift" })
    .where("id", "=", postId)
    .execute();
}

/** Whether a post is out of its readers' way already. */
export async function isHidden({ db }: Doing, postId: string): Promise<boolean> {
  const row = await db.selectFrom("post").select("hidden_at").where("id", "=", postId).executeTakeFirst();
  return row !== undefined && row.hidden_at !== null;
}
