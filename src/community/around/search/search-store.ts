import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import "../../tables.ts";
import type { Found } from "./found.ts";
import "../tables.ts";

export type Looking = {
  spaceId: string;
  tokens: readonly string[];
  atLeast: number;
  skip: number;
  take: number;
};

/** Those that hold most of the words first, then the newest; nothing that waits, is put aside or is gone. */
export async function findPosts(
  { db, actor }: Doing,
  { spaceId, tokens, atLeast, skip, take }: Looking,
): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select p.id, p.thread_id "threadId", t.title, t.notes, p.opens, p.words, p.written_at "writtenAt",
      p.member_id "memberId", p.veil_id "veilId", m.handle, a.post_id is not null mine, x.hits
    from app.posts_with(${spaceId}, ${`{${tokens.join(",")}}`}::bigint[], ${atLeast}) x
      join post p on p.id = x.post_id
      join thread t on t.id = p.thread_id
      left join space_member m on m.id = p.member_id
      left join post_author a on a.post_id = p.id and a.person_id = ${actor.personId}
    where p.held_at is null and p.hidden_at is null and p.removed_at is null
    order by x.hits desc, p.written_at desc, p.id
    offset ${skip} limit ${take}`.execute(db);
  return rows;
}
