import { isId } from "../../../../platform/db/index.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import "../../../tables.ts";

export type PostWords = { id: string; spaceId: string; threadId: string; words: string };

/** What a member wrote, as far as whoever asks may read it; never who wrote it. */
export async function findPostWords({ db }: Doing, id: string): Promise<PostWords | null> {
  if (!isId(id)) return null;
  const row = await db
    .selectFrom("post")
    .select(["id", "space_id", "thread_id", "words"])
    .where("id", "=", id)
    .where("place", "=", "member")
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return row ? { id, spaceId: row.space_id, threadId: row.thread_id, words: row.words } : null;
}
