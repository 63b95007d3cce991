import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import "../../tables.ts";
import "../tables.ts";

/** What is indexed of a post: its own words, and its thread's title where it opens one. Our own code reads it. */
export type Written = { postId: string; spaceId: string; writtenAt: Date; title: string; words: string };

const written = ({ db }: Doing) =>
  db
    .selectFrom("post as p")
    .innerJoin("thread as t", "t.id", "p.thread_id")
    .select([
      "p.id as postId",
      "p.space_id as spaceId",
      "p.written_at as writtenAt",
      "p.words",
      "p.opens",
      "t.title",
    ])
    .where("p.removed_at", "is", null);

type Row = { postId: string; spaceId: string; writtenAt: Date; words: string; opens: boolean; title: string };
const writtenOf = ({ opens, title, ...row }: Row): Written => ({ ...row, title: opens ? title : "" });

/** Null where it is no longer there to be read. */
export async function findWritten(doing: Doing, postId: string): Promise<Written | null> {
  const row = await written(doing).where("p.id", "=", postId).executeTakeFirst();
  return row ? writtenOf(row) : null;
}

export async function keepIndex(
  { db, organisation }: Doing,
  { postId, spaceId, writtenAt }: Written,
  keyId: string,
  tokens: readonly string[],
): Promise<void> {
  const words = sql<string[]>`${`{${tokens.join(",")}}`}::bigint[]`;
  await db
    .insertInto("post_index")
    .values({
      post_id: postId,
      organisation_id: organisation.id,
      space_id: spaceId,
      key_id: keyId,
      written_at: writtenAt,
      words,
    })
    .onConflict((conflict) => conflict.column("post_id").doUpdateSet({ key_id: keyId, words }))
    .execute();
}

export async function dropIndex({ db }: Doing, postId: string): Promise<void> {
  await db.deleteFrom("post_index").where("post_id", "=", postId).execute();
}

/** Which keys made the index of this space, or of the whole organisation. */
export async function listIndexKeys({ db, organisation }: Doing): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`with recursive k(id) as (
      (select key_id from post_index where organisation_id = ${organisation.id} order by key_id limit 1)
      union all select (select i.key_id from post_index i where i.organisation_id = ${organisation.id} and i.key_id > k.id order by i.key_id limit 1) from k where k.id is not null
    ) select id from k where id is not null`.execute(db);
  return rows.map(({ id }) => id);
}

/** Some posts whose index was made with this key. */
export async function listIndexedWith(doing: Doing, keyId: string, limit: number): Promise<string[]> {
  const rows = await doing.db
    .selectFrom("post_index")
    .select("post_id")
    .where("organisation_id", "=", doing.organisation.id)
    .where("key_id", "=", keyId)
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => row.post_id);
}
