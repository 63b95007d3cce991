import { sql } from "kysely";
import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { FlagWhy } from "../flagging/flag-why.ts";
import "../tables.ts";

/** How many members have flagged each of these: a number, and never who. */
export async function countFlags(doing: Doing, postIds: readonly string[]): Promise<Map<string, number>> {
  if (postIds.length === 0) return new Map();
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("post_flag")
      .select(["post_id as postId", (select) => select.fn.countAll<number>().as("count")])
      .where("post_id", "in", [...postIds])
      .groupBy("post_id")
      .execute(),
  );
  return new Map(rows.map(({ postId, count }) => [postId, count]));
}

/** Why members flagged a post, and how often each: never who. */
export async function listFlagWhys(doing: Doing, postId: string): Promise<{ why: FlagWhy; count: number }[]> {
  return doing.asSystem(() =>
    doing.db
      .selectFrom("post_flag")
      .select(["why", (select) => select.fn.countAll<number>().as("count")])
      .where("post_id", "=", postId)
      .groupBy("why")
      .orderBy("why")
      .execute(),
  );
}

/** Her own flag; false when she has flagged it before. */
export async function insertFlag(
  { db, organisation, actor, now }: Doing,
  flag: { id: string; spaceId: string; postId: string; why: FlagWhy },
): Promise<boolean> {
  const row = await db
    .insertInto("post_flag")
    .values({
      id: flag.id,
      organisation_id: organisation.id,
      space_id: flag.spaceId,
      post_id: flag.postId,
      person_id: actor.personId ?? "",
      at: now,
      why: flag.why,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** How many posts whoever asks has flagged since then, and whether this is one of them. */
export async function countMyFlags(
  { db, actor }: Doing,
  postId: string,
  since: Date,
): Promise<{ since: number; this: boolean }> {
  const rows = await db
    .selectFrom("post_flag")
    .select(["post_id", "at"])
    .where("person_id", "=", actor.personId ?? "")
    .where((where) => where.or([where("at", ">=", since), where("post_id", "=", postId)]))
    .execute();
  return {
    since: rows.filter(({ at }) => at >= since).length,
    this: rows.some((row) => row.post_id === postId),
  };
}

/** Who flagged a post: for our own code alone, held so that the third is counted once. */
export async function listFlaggers({ db }: Doing, postId: string): Promise<string[]> {
  await sql`select 1 from post where id = ${postId} for update`.execute(db);
  const rows = await db.selectFrom("post_flag").select("person_id").where("post_id", "=", postId).execute();
  return rows.map((row) => row.person_id);
}

/** By whom posts of the same author were put aside before: for our own code alone. */
export async function listHidingsOf({ db }: Doing, authorId: string, since: Date): Promise<string[][]> {
  const rows = await db
    .selectFrom("post_hiding as h")
    .innerJoin("post_author as a", "a.post_id", "h.post_id")
    .select("h.flagger_ids")
    .where("a.person_id", "=", authorId)
    .where("h.hidden_at", ">=", since)
    .execute();
  return rows.map((row) => row.flagger_ids);
}

/** Puts a post aside, and remembers by whom. */
export async function hideByFlags(
  { db, organisation, now }: Doing,
  post: { postId: string; spaceId: string },
  flaggerIds: readonly string[],
): Promise<void> {
  await db
    .insertInto("post_hiding")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      space_id: post.spaceId,
      post_id: post.postId,
      hidden_at: now,
      flagger_ids: [...flaggerIds],
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .updateTable("post")
    .set({ hidden_at: now, hidden_why: "flags" })
    .where("id", "=", post.postId)
    .where("hidden_at", "is", null)
    .execute();
}

/** Somebody has looked: others read it again, or it stays aside. */
export async function endHiding(
  { db, now }: Doing,
  postId: string,
  byPersonId: string | null,
  how: "shown again" | "stays aside",
): Promise<void> {
  await db
    .updateTable("post_hiding")
    .set({ ended_at: now, ended_by: byPersonId, ended_how: how })
    .where("post_id", "=", postId)
    .where("ended_at", "is", null)
    .execute();
}

/** Since a person last let others read it, members may not put it aside again. */
export async function wasShownAgain({ db }: Doing, postId: string): Promise<boolean> {
  const row = await db
    .selectFrom("post_hiding")
    .select("id")
    .where("post_id", "=", postId)
    .where("ended_how", "=", "shown again")
    .executeTakeFirst();
  return row !== undefined;
}
