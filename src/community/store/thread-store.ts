import { isId } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import "../tables.ts";

export type Thread = {
  id: string;
  spaceId: string;
  folderId: string | null;
  kind: "talk" | "shelf" | "session" | "farewell";
  title: string;
  notes: string[];
  openedAt: Date;
  lastPostAt: Date;
  posts: number;
  pinnedAt: Date | null;
  slowSeconds: number | null;
  closedAt: Date | null;
};

export async function findThread({ db }: Doing, id: string): Promise<Thread | null> {
  if (!isId(id)) return null;
  const row = await db.selectFrom("thread").selectAll().where("id", "=", id).executeTakeFirst();
  return row
    ? {
        id: row.id,
        spaceId: row.space_id,
        folderId: row.folder_id,
        kind: row.kind,
        title: row.title,
        notes: row.notes,
        openedAt: row.opened_at,
        lastPostAt: row.last_post_at,
        posts: row.posts,
        pinnedAt: row.pinned_at,
        slowSeconds: row.slow_seconds,
        closedAt: row.closed_at,
      }
    : null;
}
