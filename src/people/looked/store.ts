import type { Db } from "../../platform/db/index.ts";

export type Look = { at: Date; viewerId: string; viewerRole: string; page: string };

/** Who opened her record, newest first; `before` continues an earlier list. */
export async function listLooks(
  db: Db,
  personId: string,
  before: Date | null,
  limit: number,
): Promise<Look[]> {
  let query = db
    .selectFrom("view_log")
    .select(["at", "viewer_id as viewerId", "viewer_role as viewerRole", "page"])
    .where("subject_person_id", "=", personId)
    .orderBy("at", "desc")
    .limit(limit);
  if (before) query = query.where("at", "<", before);
  return query.execute();
}
