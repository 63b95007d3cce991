import type { Doing } from "../../platform/web/index.ts";
import { staffRoles } from "../../words/roles.ts";
import "../records/tables.ts";

export type Reader = {
  id: string;
  personId: string;
  beganAt: Date;
  beganBy: string;
  endedAt: Date | null;
};

/** Who was ever let in, oldest first. */
export async function listReaders({ db }: Doing, concernId: string): Promise<Reader[]> {
  const rows = await db
    .selectFrom("concern_reader")
    .selectAll()
    .where("concern_id", "=", concernId)
    .orderBy("began_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    beganAt: row.began_at,
    beganBy: row.began_by,
    endedAt: row.ended_at,
  }));
}

export async function insertReader(
  { db, organisation, actor, now }: Doing,
  reader: { id: string; concernId: string; personId: string },
): Promise<boolean> {
  const row = await db
    .insertInto("concern_reader")
    .values({
      id: reader.id,
      organisation_id: organisation.id,
      concern_id: reader.concernId,
      person_id: reader.personId,
      began_at: now,
      began_by: actor.personId ?? "",
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function endReader({ db, actor, now }: Doing, id: string): Promise<boolean> {
  const done = await db
    .updateTable("concern_reader")
    .set({ ended_at: now, ended_by: actor.personId })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Everybody who works here now, in this programme or the whole organisation. */
export async function listStaff(doing: Doing, programmeId: string): Promise<string[]> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .select("person_id")
      .distinct()
      .where("role", "in", [...staffRoles])
      .where("ended_at", "is", null)
      .where((where) =>
        where.or([where("programme_id", "=", programmeId), where("programme_id", "is", null)]),
      )
      .execute(),
  );
  return rows.map((row) => row.person_id);
}
