import type { Doing } from "../../../platform/web/index.ts";
import "../tables.ts";

export type OwnPost = { id: string; thread: string; words: string; writtenAt: Date; nameHidden: boolean };
export type Farewell = { words: string; by: string | null; writtenAt: Date };

/** Her own posts, oldest first: what she may keep. Removed ones are gone for her too. */
export async function listOwnPosts({ db, actor }: Doing, spaceId: string): Promise<OwnPost[]> {
  const rows = await db
    .selectFrom("post_author as a")
    .innerJoin("post as p", "p.id", "a.post_id")
    .innerJoin("thread as t", "t.id", "p.thread_id")
    .select(["p.id", "t.title", "p.words", "p.written_at", "p.member_id"])
    .where("a.person_id", "=", actor.personId)
    .where("a.space_id", "=", spaceId)
    .where("p.removed_at", "is", null)
    .orderBy("p.written_at")
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    thread: row.title,
    words: row.words,
    writtenAt: row.written_at,
    nameHidden: row.member_id === null,
  }));
}

/** What people wrote to say goodbye, by the names they go by there. */
export async function listFarewells({ db }: Doing, threadId: string): Promise<Farewell[]> {
  const rows = await db
    .selectFrom("post as p")
    .leftJoin("space_member as m", "m.id", "p.member_id")
    .select(["p.words", "p.written_at", "m.handle"])
    .where("p.thread_id", "=", threadId)
    .where("p.removed_at", "is", null)
    .where("p.hidden_at", "is", null)
    .where("p.held_at", "is", null)
    .orderBy("p.written_at")
    .limit(500)
    .execute();
  return rows.map((row) => ({ words: row.words, by: row.handle, writtenAt: row.written_at }));
}
