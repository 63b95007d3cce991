import type { Doing } from "../../../platform/web/index.ts";
import "../../tables.ts";

export type OwnPost = { words: string; at: Date; space: string; nameHidden: boolean; removed: boolean };

/** Everything whoever asks wrote, the last first; with a hidden name too, for she is the one who may know. */
export async function listOwnPosts({ db, actor }: Doing): Promise<OwnPost[]> {
  if (!actor.personId) return [];
  const rows = await db
    .selectFrom("post_author as a")
    .innerJoin("post as p", "p.id", "a.post_id")
    .innerJoin("space as s", "s.id", "p.space_id")
    .select(["p.words", "p.written_at", "s.name", "p.veil_id", "p.removed_at"])
    .where("a.person_id", "=", actor.personId)
    .orderBy("p.written_at", "desc")
    .limit(500)
    .execute();
  return rows.map((row) => ({
    words: row.words,
    at: row.written_at,
    space: row.name,
    nameHidden: row.veil_id !== null,
    removed: row.removed_at !== null,
  }));
}
