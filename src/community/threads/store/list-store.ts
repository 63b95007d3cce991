import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import { threadsOnPage } from "../limits.ts";
import "../../tables.ts";
import "../tables.ts";

export type ListedThread = {
  id: string;
  kind: "talk" | "shelf" | "session" | "farewell";
  title: string;
  notes: string[];
  folderId: string | null;
  pinned: boolean;
  closed: boolean;
  replies: number;
  lastPostAt: Date;
  /** Whoever began it; null with a hidden name. `shown`: what began it may be read by whoever asks. */
  handle: string | null;
  picture: string | null;
  place: "member" | "supporter" | "guest" | null;
  memberId: string | null;
  shown: boolean;
  /** null: she has not opened it yet. */
  unread: number | null;
};

export type Listing = { folderId?: string | null; page?: number; pinnedFirst?: boolean };

/**
 * Threads of a space, the last written in first, as far as whoever asks may read anything in them; one more than fits says
 * that there is a next page. What she has not read is counted to 99.
 */
export async function listThreads(
  { db, actor }: Doing,
  spaceId: string,
  { folderId = null, page = 1, pinnedFirst = true }: Listing = {},
): Promise<ListedThread[]> {
  const inFolder = folderId ? sql`and t.folder_id = ${folderId}` : sql``;
  const pinned = pinnedFirst ? sql`(t.pinned_at is null),` : sql``;
  const { rows } = await sql<ListedThread>`with few as materialized (
      select t.* from thread t where t.space_id = ${spaceId} ${inFolder} and exists (select 1 from post p where p.thread_id = t.id and p.removed_at is null)
      order by ${pinned} t.last_post_at desc, t.id limit ${threadsOnPage + 1} offset ${(page - 1) * threadsOnPage})
    select t.id, t.kind, t.title, t.notes, t.folder_id "folderId", t.pinned_at is not null pinned, t.closed_at is not null closed,
      greatest(t.posts - 1, 0) replies, t.last_post_at "lastPostAt", m.handle, m.picture, o.place, o.member_id "memberId", o.id is not null shown,
      case when r.read_to is not null then (select count(*) from (select 1 from post u where u.thread_id = t.id and u.written_at > r.read_to and u.removed_at is null limit 99) x) end unread
    from few t left join post o on o.thread_id = t.id and o.opens and o.removed_at is null left join space_member m on m.id = o.member_id
      left join thread_read r on r.thread_id = t.id and r.person_id = ${actor.personId}
    order by ${pinned} t.last_post_at desc, t.id`.execute(db);
  return rows;
}
