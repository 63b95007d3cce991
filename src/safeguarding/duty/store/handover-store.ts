import type { Selectable } from "kysely";
import { seal, type Tables } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Handover } from "../handover.ts";
import "../tables.ts";

const handoverOf = (row: Selectable<Tables["duty_handover"]>): Handover => ({
  id: row.id,
  programmeId: row.programme_id,
  post: row.post,
  fromPersonId: row.from_person_id,
  toPersonId: row.to_person_id,
  fromAt: row.from_at,
  toAt: row.to_at,
  note: row.note,
  offeredAt: row.offered_at,
  answer: row.answered_at === null ? null : { at: row.answered_at, accepted: row.accepted === true },
});

/** False when this form has asked before. */
export async function insertHandover({ db, organisation }: Doing, handover: Handover): Promise<boolean> {
  const row = await db
    .insertInto("duty_handover")
    .values({
      id: handover.id,
      organisation_id: organisation.id,
      programme_id: handover.programmeId,
      post: handover.post,
      from_person_id: handover.fromPersonId,
      to_person_id: handover.toPersonId,
      from_at: handover.fromAt,
      to_at: handover.toAt,
      note: seal(db, handover.note),
      offered_at: handover.offeredAt,
      answered_at: null,
      accepted: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function findHandover({ db }: Doing, id: string): Promise<Handover | null> {
  const row = await db.selectFrom("duty_handover").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? handoverOf(row) : null;
}

/** Hers, either way, that are not over and not answered. */
export async function listOpenHandovers({ db, now }: Doing): Promise<Handover[]> {
  const rows = await db
    .selectFrom("duty_handover")
    .selectAll()
    .where("answered_at", "is", null)
    .where("to_at", ">", now)
    .orderBy("from_at")
    .limit(50)
    .execute();
  return rows.map(handoverOf);
}

/** Only while nobody has answered. */
export async function keepAnswer({ db }: Doing, handover: Handover): Promise<boolean> {
  if (!handover.answer) return false;
  const done = await db
    .updateTable("duty_handover")
    .set({ answered_at: handover.answer.at, accepted: handover.answer.accepted })
    .where("id", "=", handover.id)
    .where("answered_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
