import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import { postsOnPage } from "../limits.ts";
import type { SeenPost } from "../seen-post.ts";
import "../../tables.ts";
import "../tables.ts";

type Row = Omit<SeenPost, "mine" | "by"> & {
  memberId: string | null;
  handle: string | null;
  face: string | null;
  about: string | null;
  veilId: string | null;
};
export type PostRow = Row;

const columns = sql`p.id, p.thread_id "threadId", p.place, p.opens, p.words, p.written_at "writtenAt", p.edited_at is not null edited,
  p.held_why held, p.hidden_why hidden, p.removed_how removed, p.member_id "memberId", m.handle, m.picture face, m.about, p.veil_id "veilId",
  case when i.post_id is not null then json_build_object('shows', i.shows, 'width', i.width, 'height', i.height, 'seen', i.seen_at is not null) end picture`;
const from = sql`post p left join space_member m on m.id = p.member_id left join post_picture i on i.post_id = p.id`;

// her own that she removed is gone for her as well; those who look after the space see that it was there
const there = sql`(p.removed_how is distinct from 'author' or (select app.is_tending()))`;

/**
 * One page of a thread, oldest first, with the last post of the page before it where there is one; one more than fits says
 * that there is a next page.
 * @param page from 1
 */
export async function listPosts({ db }: Doing, threadId: string, page: number): Promise<PostRow[]> {
  const { rows } = await sql<Row>`select ${columns} from ${from} where p.thread_id = ${threadId} and ${there}
    order by p.written_at, p.id limit ${postsOnPage + (page > 1 ? 2 : 1)} offset ${Math.max(0, (page - 1) * postsOnPage - 1)}`.execute(
    db,
  );
  return rows;
}

/** One post, as far as whoever asks may read it. */
export async function findPost({ db }: Doing, id: string): Promise<PostRow | null> {
  const { rows } = await sql<Row>`select ${columns} from ${from} where p.id = ${id} and ${there}`.execute(db);
  return rows[0] ?? null;
}

/** How many posts of the thread she may read come before: this moment, or this post. */
export async function countBefore({ db }: Doing, threadId: string, before: Date | string): Promise<number> {
  const until =
    typeof before === "string"
      ? sql`(p.written_at, p.id) < (select written_at, id from post where id = ${before})`
      : sql`p.written_at <= ${before}`;
  const { rows } = await sql<{
    n: number;
  }>`select count(*) n from post p where p.thread_id = ${threadId} and ${there} and ${until}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** The veils of a thread in the order they first wrote there; the first may be who opened it. */
export async function listVeils(
  { db }: Doing,
  threadId: string,
): Promise<{ veilId: string; asked: boolean }[]> {
  const { rows } = await sql<{
    veilId: string;
    asked: boolean;
  }>`select p.veil_id "veilId", bool_or(p.opens) asked from post p
    where p.thread_id = ${threadId} and p.veil_id is not null group by p.veil_id order by min(p.written_at), p.veil_id`.execute(
    db,
  );
  return rows;
}

/** Which of these posts whoever asks wrote: her own rows are all she can read. */
export async function listMine({ db, actor }: Doing, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (!actor.personId || ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("post_author")
    .select("post_id")
    .where("post_id", "in", ids)
    .where("person_id", "=", actor.personId)
    .execute();
  return new Set(rows.map(({ post_id }) => post_id));
}
