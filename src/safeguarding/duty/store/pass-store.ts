import { sql, type Selectable } from "kysely";
import { seal, type Tables } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Pass } from "../pass.ts";
import "../tables.ts";

const passOf = (row: Selectable<Tables["alert_pass"]>): Pass => ({
  id: row.id,
  alertId: row.alert_id,
  fromPersonId: row.from_person_id,
  toPersonId: row.to_person_id,
  note: row.note,
  offeredAt: row.offered_at,
  answer: row.answered_at === null ? null : { at: row.answered_at, accepted: row.accepted === true },
});

/** Everything that was ever asked about one alert, in order. Runs as our own code. */
export async function listPasses({ db }: Doing, alertId: string): Promise<Pass[]> {
  const rows = await db
    .selectFrom("alert_pass")
    .selectAll()
    .where("alert_id", "=", alertId)
    .orderBy("offered_at")
    .orderBy("id")
    .execute();
  return rows.map(passOf);
}

/** False when this form has asked before, or somebody else was quicker. Runs as our own code. */
export async function insertPass({ db, organisation }: Doing, pass: Pass): Promise<boolean> {
  const row = await db
    .insertInto("alert_pass")
    .values({
      id: pass.id,
      organisation_id: organisation.id,
      alert_id: pass.alertId,
      from_person_id: pass.fromPersonId,
      to_person_id: pass.toPersonId,
      note: seal(db, pass.note),
      offered_at: pass.offeredAt,
      answered_at: null,
      accepted: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Only while nobody has answered. From a yes on it is hers. Runs as our own code. */
export async function keepPassAnswer({ db }: Doing, pass: Pass): Promise<boolean> {
  if (!pass.answer) return false;
  const done = await db
    .updateTable("alert_pass")
    .set({ answered_at: pass.answer.at, accepted: pass.answer.accepted })
    .where("id", "=", pass.id)
    .where("answered_at", "is", null)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  if (pass.answer.accepted)
    await db.updateTable("alert").set({ held_by: pass.toPersonId }).where("id", "=", pass.alertId).execute();
  return true;
}

/** What she is asked to take and has not answered: where to open it. */
export async function listAskedOf(
  { db }: Doing,
  personId: string,
): Promise<{ id: string; link: string; from: string }[]> {
  const rows = await sql<{ id: string; link: string; from_person_id: string }>`
    select p.id, a.link, p.from_person_id from alert_pass p join alert a on a.id = p.alert_id
    where p.to_person_id = ${personId} and p.answered_at is null and not (p.to_person_id = any (a.skip_ids))
    order by p.offered_at limit 50`.execute(db);
  return rows.rows.map((row) => ({ id: row.id, link: row.link, from: row.from_person_id }));
}

/** The concern says who has it, too. Runs as our own code. */
export async function keepConcernHolder({ db }: Doing, concernId: string, personId: string): Promise<void> {
  await sql`update concern set acknowledged_by = ${personId} where id = ${concernId}`.execute(db);
}
