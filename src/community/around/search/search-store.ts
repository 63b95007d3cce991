import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { FindableKind } from "../../findable.ts";
import "../../tables.ts";
import type { FoundPost } from "./found.ts";
import "../tables.ts";

export type Looking = {
  spaceId: string;
  tokens: readonly string[];
  atLeast: number;
  skip: number;
  take: number;
};
/** Something that holds the words, by its kind and id alone. */
export type Ranked = { kind: "post" | FindableKind; id: string };

/** What holds most of the words first, then the newest; no post that waits, is put aside or is gone. */
export async function rankFound(
  { db }: Doing,
  { spaceId, tokens, atLeast, skip, take }: Looking,
): Promise<Ranked[]> {
  const words = sql`${`{${tokens.join(",")}}`}::bigint[]`;
  const { rows } = await sql<Ranked>`
    select f.kind, f.id from (
      select 'post' kind, p.id, x.hits, p.written_at at
        from app.posts_with(${spaceId}, ${words}, ${atLeast}) x join post p on p.id = x.post_id
        where p.held_at is null and p.hidden_at is null and p.removed_at is null
      union all
      select a.kind, a.id, a.hits, a.shared_at from app.answers_with(${spaceId}, ${words}, ${atLeast}) a
    ) f order by f.hits desc, f.at desc, f.id
    offset ${skip} limit ${take}`.execute(db);
  return rows;
}

/** These posts as whoever looks may read them. */
export async function listFoundPosts({ db, actor }: Doing, ids: readonly string[]): Promise<FoundPost[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("post as p")
    .innerJoin("thread as t", "t.id", "p.thread_id")
    .leftJoin("space_member as m", "m.id", "p.member_id")
    .leftJoin("post_author as a", (join) =>
      join.onRef("a.post_id", "=", "p.id").on("a.person_id", "=", actor.personId),
    )
    .select(["p.id", "p.thread_id as threadId", "t.title", "t.notes", "p.opens", "p.words"])
    .select(["p.written_at as writtenAt", "p.member_id as memberId", "p.veil_id as veilId", "m.handle"])
    .select("a.post_id as hers")
    .where("p.id", "in", ids)
    .execute();
  return rows.map(({ hers, ...row }) => ({ ...row, kind: "post", mine: hers !== null }));
}
