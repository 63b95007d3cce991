import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import "../tables.ts";

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

/** Everybody who ever opened her record, each once in her latest role. */
export async function listViewersOf(
  db: Db,
  personId: string,
): Promise<{ viewerId: string; viewerRole: string }[]> {
  const { rows } = await sql<{ viewerId: string; viewerRole: string }>`
    select distinct on (viewer_id) viewer_id "viewerId", viewer_role "viewerRole" from view_log
    where subject_person_id = ${personId} order by viewer_id, at desc limit 50`.execute(db);
  return rows;
}

/** The programmes in which these people hold a role now, by person and role; null for the whole organisation. Our own code asks. */
export async function listTeams(
  db: Db,
  personIds: readonly string[],
): Promise<{ personId: string; role: string; programme: string | null }[]> {
  if (personIds.length === 0) return [];
  return db
    .selectFrom("role_period")
    .leftJoin("programme", "programme.id", "role_period.programme_id")
    .select(["role_period.person_id as personId", "role_period.role", "programme.name as programme"])
    .where("role_period.person_id", "in", [...personIds])
    .orderBy("role_period.ended_at", (order) => order.desc().nullsFirst())
    .orderBy("role_period.began_at")
    .execute();
}

/** Whose task it is to ask about unusual looking; null while nobody is named. */
export async function findPrivacyLead(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom("privacy_lead")
    .select("person_id")
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row?.person_id ?? null;
}
