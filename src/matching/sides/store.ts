import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";

/** Who supports, or supported, this parent; without an ending it is now. */
export async function listSupportersOf(
  db: Db,
  parentId: string,
): Promise<{ supporterId: string; endedOn: Day | null }[]> {
  const { rows } = await sql<{ supporterId: string; endedOn: Day | null }>`
    select supporter_id "supporterId", ended_on "endedOn" from app.supporters_of(${parentId})`.execute(db);
  return rows;
}

/** Names by id, of those this asker may see. */
export async function listNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("person")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** How a message about this is doing, for staff: "only call, as she asked". */
export type MessageAbout = { toPersonId: string | null; state: string; why: string | null; at: Date };

export async function listMessagesAbout(db: Db, aboutId: string): Promise<MessageAbout[]> {
  const rows = await db
    .selectFrom("message")
    .select(["to_person_id", "state", "why", "created_at"])
    .where("about_id", "=", aboutId)
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => ({
    toPersonId: row.to_person_id,
    state: row.state,
    why: row.why,
    at: row.created_at,
  }));
}

/** Nothing is asked any more: what has not left yet stays here. */
export async function cancelMessagesAbout(db: Db, aboutId: string): Promise<void> {
  await db
    .updateTable("message")
    .set({ state: "cancelled", why: "it is not being asked any more" })
    .where("about_id", "=", aboutId)
    .where("state", "=", "owed")
    .execute();
}

/** What supporters are called in a programme: "volunteer", "Community Parent". Programmes are public. */
export async function findTitle(db: Db, programmeId: string): Promise<string> {
  const row = await db
    .selectFrom("programme")
    .select("settings")
    .where("id", "=", programmeId)
    .executeTakeFirst();
  return row?.settings.supporterTitle ?? "supporter";
}
