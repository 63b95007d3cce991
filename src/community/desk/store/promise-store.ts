import { seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Day } from "../../../words/day.ts";
import "../tables.ts";

export type Promised = {
  id: string;
  threadId: string;
  postId: string;
  words: string;
  byOn: Day;
  promisedBy: string;
  title: string;
};

export async function insertPromise(
  { db, organisation, actor, now }: Doing,
  promise: { id: string; spaceId: string; threadId: string; postId: string; words: string; byOn: Day },
): Promise<void> {
  await db
    .insertInto("promise")
    .values({
      id: promise.id,
      organisation_id: organisation.id,
      space_id: promise.spaceId,
      thread_id: promise.threadId,
      post_id: promise.postId,
      words: seal(db, promise.words),
      by_on: promise.byOn,
      promised_at: now,
      promised_by: actor.personId ?? "",
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What was promised in this space and is still to be done, the soonest first. */
export async function listPromises({ db }: Doing, spaceId: string): Promise<Promised[]> {
  return db
    .selectFrom("promise as o")
    .innerJoin("thread as t", "t.id", "o.thread_id")
    .select([
      "o.id",
      "o.thread_id as threadId",
      "o.post_id as postId",
      "o.words",
      "o.by_on as byOn",
      "o.promised_by as promisedBy",
      "t.title",
    ])
    .where("o.space_id", "=", spaceId)
    .where("o.kept_at", "is", null)
    .orderBy("o.by_on")
    .orderBy("o.id")
    .limit(50)
    .execute();
}

export async function findPromiseSpace({ db }: Doing, id: string): Promise<string | null> {
  const row = await db.selectFrom("promise").select("space_id").where("id", "=", id).executeTakeFirst();
  return row?.space_id ?? null;
}

export async function keepPromise({ db, actor, now }: Doing, id: string): Promise<void> {
  await db
    .updateTable("promise")
    .set({ kept_at: now, kept_by: actor.personId })
    .where("id", "=", id)
    .where("kept_at", "is", null)
    .execute();
}

/** Whether whoever asks wrote this post in a place that looks after the space. */
export async function findMyAnswer(
  { db, actor }: Doing,
  postId: string,
): Promise<{ spaceId: string; threadId: string } | null> {
  const row = await db
    .selectFrom("post as p")
    .innerJoin("post_author as a", "a.post_id", "p.id")
    .select(["p.space_id as spaceId", "p.thread_id as threadId"])
    .where("p.id", "=", postId)
    .where("p.place", "=", "supporter")
    .where("a.person_id", "=", actor.personId ?? "")
    .executeTakeFirst();
  return row ?? null;
}
