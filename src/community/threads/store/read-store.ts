import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import "../../tables.ts";
import "../tables.ts";

/** `opener`: what began the thread may be read by whoever asks. */
export type Reading = { readTo: Date | null; follows: boolean; opener: boolean };

/** How far whoever asks has read in this thread, and whether she follows it: hers alone to know. */
export async function findReading({ db, actor }: Doing, threadId: string): Promise<Reading> {
  const { rows } = await sql<Reading>`select
    (select read_to from thread_read where person_id = ${actor.personId} and thread_id = ${threadId}) "readTo",
    exists (select 1 from thread_follow where person_id = ${actor.personId} and thread_id = ${threadId}) follows,
    exists (select 1 from post where thread_id = ${threadId} and opens and removed_at is null) opener`.execute(
    db,
  );
  return rows[0] ?? { readTo: null, follows: false, opener: false };
}

/**
 * These posts have been on a page of hers. `after`: the last post of the page before, where there is one, so that pages read
 * one after another become one stretch.
 */
export async function keepReading(
  { db, actor, organisation }: Doing,
  thread: { id: string; spaceId: string },
  on: { after: Date | null; first: Date; last: Date },
): Promise<void> {
  if (!actor.personId) return;
  const stretch = sql`tstzmultirange(tstzrange(${on.after ?? on.first}, ${on.last}, ${on.after ? "(]" : "[]"}))`;
  await sql`insert into thread_read as r (organisation_id, space_id, thread_id, person_id, seen, read_to)
    values (${organisation.id}, ${thread.spaceId}, ${thread.id}, ${actor.personId}, ${stretch}, ${on.last})
    on conflict (person_id, thread_id) do update set seen = r.seen + excluded.seen, read_to = greatest(r.read_to, excluded.read_to)
    where not r.seen @> excluded.seen`.execute(db);
}

/** Who has had these posts on a page. For the house itself, which reaches those who read a claim; for nobody to look at. */
export async function whoRead(
  { db }: Doing,
  postIds: readonly string[],
): Promise<{ postId: string; personId: string }[]> {
  const { rows } = await sql<{
    postId: string;
    personId: string;
  }>`select p.id "postId", r.person_id "personId" from post p
    join thread_read r on r.thread_id = p.thread_id and r.seen @> p.written_at where p.id = any (${postIds})`.execute(
    db,
  );
  return rows;
}

/** Follows the thread from now on, or no longer. */
export async function keepFollowing(
  { db, actor, organisation, now }: Doing,
  thread: { id: string; spaceId: string },
  follows: boolean,
): Promise<void> {
  if (!actor.personId) return;
  if (follows)
    await db
      .insertInto("thread_follow")
      .values({
        organisation_id: organisation.id,
        space_id: thread.spaceId,
        thread_id: thread.id,
        person_id: actor.personId,
        since_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else
    await db
      .deleteFrom("thread_follow")
      .where("person_id", "=", actor.personId)
      .where("thread_id", "=", thread.id)
      .execute();
}

/** The thread one of her posts stands in. */
export async function findThreadOf({ db }: Doing, postId: string): Promise<string | null> {
  const row = await db.selectFrom("post").select("thread_id").where("id", "=", postId).executeTakeFirst();
  return row?.thread_id ?? null;
}
