import type { Doing } from "../platform/web/index.ts";
import "./tables.ts";

export type RaisedFrom = { concernId: string; fromId: string; raisedAt: Date };

/** Concerns raised from posts since, as far as whoever asks reads them and answers them as a safeguarding lead; for others, none. */
export async function concernsFromPosts({ db, actor }: Doing, since: Date): Promise<RaisedFrom[]> {
  if (actor.role !== "safeguarding-lead") return [];
  const rows = await db
    .selectFrom("concern")
    .select(["id as concernId", "from_id as fromId", "raised_at as raisedAt"])
    .where("from_kind", "=", "post")
    .where("raised_at", ">=", since)
    .orderBy("raised_at")
    .execute();
  return rows.flatMap(({ fromId, ...row }) => (fromId ? [{ ...row, fromId }] : []));
}
