import type { Doing } from "../../platform/web/index.ts";
import type { Unit } from "./unit.ts";
import "./tables.ts";

/** The units there are now, by name. */
export async function listUnits({ db, organisation }: Doing): Promise<Unit[]> {
  return db
    .selectFrom("maternity_unit")
    .select(["id", "name", "phone", "words", "programme_id as programmeId"])
    .where("organisation_id", "=", organisation.id)
    .where("ended_at", "is", null)
    .orderBy("name")
    .execute();
}

/** Adds a unit under the id its form carried; false when that form was already sent. */
export async function insertUnit({ db, organisation, now }: Doing, unit: Unit): Promise<boolean> {
  const made = await db
    .insertInto("maternity_unit")
    .values({
      id: unit.id,
      organisation_id: organisation.id,
      name: unit.name,
      phone: unit.phone,
      words: unit.words,
      programme_id: unit.programmeId,
      began_at: now,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}

export async function keepUnit({ db }: Doing, unit: Unit): Promise<void> {
  await db
    .updateTable("maternity_unit")
    .set({ name: unit.name, phone: unit.phone, words: unit.words, programme_id: unit.programmeId })
    .where("id", "=", unit.id)
    .execute();
}

/** Nobody is sent there any more. */
export async function endUnit({ db, now }: Doing, id: string): Promise<void> {
  await db.updateTable("maternity_unit").set({ ended_at: now }).where("id", "=", id).execute();
}

/** The organisation's programmes, for choosing whose parents go to a unit. */
export async function listProgrammeNames({
  db,
  organisation,
}: Doing): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("programme")
    .select(["id", "name"])
    .where("organisation_id", "=", organisation.id)
    .orderBy("name")
    .execute();
}
