import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import "../tables.ts";

/** What the law keeps of somebody erased: words and names by where they stood. */
export type KeptThing = { table: string; kept: Record<string, unknown> };
export type KeptPerson = { personId: string; keptAt: Date; things: number };

/** Everybody of whom something is kept, as far as this actor may know. */
export async function listKept(db: Db): Promise<KeptPerson[]> {
  const { rows } = await sql<KeptPerson>`
    select person_id "personId", max(kept_at) "keptAt", count(*)::int things from kept_by_law group by 1 order by 2 desc limit 200`.execute(
    db,
  );
  return rows;
}

export async function listKeptOf(db: Db, personId: string): Promise<KeptThing[]> {
  const rows = await db
    .selectFrom("kept_by_law")
    .select(["table_name as table", "kept"])
    .where("person_id", "=", personId)
    .orderBy("kept_at")
    .orderBy("table_name")
    .orderBy("id")
    .limit(2000)
    .execute();
  return rows;
}

/** Everybody of whom something is kept; as the organisation's own code. */
export async function listKeptPeople(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("kept_by_law").select("person_id").distinct().execute();
  return rows.map((row) => row.person_id);
}

/** The concern is over: what was kept of her goes for good. */
export async function removeKept(db: Db, personId: string): Promise<void> {
  await db.deleteFrom("kept_by_law").where("person_id", "=", personId).execute();
}
