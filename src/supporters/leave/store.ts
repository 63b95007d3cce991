import type { Db } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";
import type { Leave } from "./leave.ts";
import "../tables.ts";

/** Keeps a break; the same form sent twice keeps it once. Answers whether it is new. */
export async function insertLeave(db: Db, organisationId: string, leave: Leave, now: Date): Promise<boolean> {
  const inserted = await db
    .insertInto("leave")
    .values({
      id: leave.id,
      organisation_id: organisationId,
      person_id: leave.personId,
      from_on: leave.fromOn,
      until_on: leave.untilOn,
      asked_at: now,
      taken_back_at: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

export async function changeLeave(
  db: Db,
  id: string,
  change: { untilOn: Day } | { takenBackAt: Date },
): Promise<void> {
  const set = "untilOn" in change ? { until_on: change.untilOn } : { taken_back_at: change.takenBackAt };
  await db.updateTable("leave").set(set).where("id", "=", id).execute();
}

/** Breaks that are not over, earliest first: one person's, or of all whom the asker may see. */
export async function listLeave(db: Db, today: Day, personId: string | null = null): Promise<Leave[]> {
  const rows = await db
    .selectFrom("leave")
    .selectAll()
    .where("taken_back_at", "is", null)
    .where((where) => where.or([where("until_on", "is", null), where("until_on", ">=", today)]))
    .$if(personId !== null, (query) => query.where("person_id", "=", personId ?? ""))
    .orderBy("from_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    fromOn: row.from_on,
    untilOn: row.until_on,
  }));
}
