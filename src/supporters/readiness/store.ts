import { seal, sealOrNull, type Db } from "../../platform/db/index.ts";
import type { ReadinessKind } from "../../programmes/index.ts";
import type { Day } from "../../words/day.ts";
import type { ReadinessPeriod } from "./readiness.ts";
import "../tables.ts";

export type NewReadiness = Omit<ReadinessPeriod, "recordedBy" | "ended"> & {
  personId: string;
  programmeId: string;
  organisationId: string;
  recordedById: string;
};

/** Records a period; sending the same form twice records it once. Answers whether it is new. */
export async function insertReadiness(db: Db, readiness: NewReadiness): Promise<boolean> {
  const inserted = await db
    .insertInto("readiness")
    .values({
      id: readiness.id,
      organisation_id: readiness.organisationId,
      person_id: readiness.personId,
      programme_id: readiness.programmeId,
      kind: readiness.kind,
      from_on: readiness.fromOn,
      until_on: readiness.untilOn,
      hours: readiness.hours,
      seen_by: readiness.seenBy,
      note: sealOrNull(db, readiness.note),
      recorded_at: readiness.recordedAt,
      recorded_by: readiness.recordedById,
      ended_on: null,
      ended_by: null,
      ended_why: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Takes a period back, with the reason; false when it was already taken back or is not there. */
export async function endReadiness(
  db: Db,
  id: string,
  personId: string,
  ended: { on: Day; by: string; why: string },
): Promise<boolean> {
  const changed = await db
    .updateTable("readiness")
    .set({ ended_on: ended.on, ended_by: ended.by, ended_why: seal(db, ended.why) })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("ended_on", "is", null)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

export type PersonsPeriod = ReadinessPeriod & { personId: string };

/** Every period in the programme, or one person's, latest first; each with the name of who recorded it where it may be seen. */
export async function listReadiness(
  db: Db,
  programmeId: string,
  personId: string | null = null,
): Promise<PersonsPeriod[]> {
  const rows = await db
    .selectFrom("readiness")
    .leftJoin("person", "person.id", "readiness.recorded_by")
    .selectAll("readiness")
    .select("person.name as recorded_by_name")
    .where("readiness.programme_id", "=", programmeId)
    .$if(personId !== null, (query) => query.where("readiness.person_id", "=", personId ?? ""))
    .orderBy("readiness.from_on", "desc")
    .orderBy("readiness.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    kind: row.kind as ReadinessKind,
    fromOn: row.from_on,
    untilOn: row.until_on,
    hours: row.hours,
    seenBy: row.seen_by,
    note: row.note,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by_name ?? "your coordinator",
    ended: row.ended_on ? { on: row.ended_on, why: row.ended_why ?? "" } : null,
  }));
}
