import { seal, sealOrNull } from "../platform/db/index.ts";
import type { Doing } from "../platform/web/index.ts";
import type { Contact, Opening } from "./contact.ts";
import "./tables.ts";

/** The contact that holds now, as far as whoever asks may see it: herself, or with the seal broken. */
export async function findContact({ db }: Doing, personId: string): Promise<Contact | null> {
  const row = await db
    .selectFrom("emergency_contact")
    .select(["id", "name", "relation", "reach", "note", "agreed", "began_at as beganAt"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** Whether somebody is named at all; never who. Our own code asks. */
export const hasContact = (doing: Doing, personId: string): Promise<boolean> =>
  doing.asSystem(async () => (await findContact(doing, personId)) !== null);

/** Begins a contact and ends the one before; the same form twice keeps one. Our own code writes it. */
export async function keepContact(
  { db, organisation, now, actor }: Doing,
  personId: string,
  contact: Omit<Contact, "beganAt">,
): Promise<void> {
  const there = await db
    .selectFrom("emergency_contact")
    .select("id")
    .where("id", "=", contact.id)
    .executeTakeFirst();
  if (there) return;
  const by = actor.personId ?? "";
  await db
    .updateTable("emergency_contact")
    .set({ ended_at: now, ended_by: by })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
  await db
    .insertInto("emergency_contact")
    .values({
      id: contact.id,
      organisation_id: organisation.id,
      person_id: personId,
      name: seal(db, contact.name),
      relation: seal(db, contact.relation),
      reach: seal(db, contact.reach),
      note: sealOrNull(db, contact.note),
      agreed: contact.agreed,
      began_at: now,
      began_by: by,
      ended_at: null,
      ended_by: null,
    })
    .execute();
}

export async function endContact({ db, now, actor }: Doing, personId: string): Promise<boolean> {
  const ended = await db
    .updateTable("emergency_contact")
    .set({ ended_at: now, ended_by: actor.personId })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

/** Keeps that the seal was broken; false when its form was sent before. */
export async function insertOpening({ db, organisation }: Doing, opening: Opening): Promise<boolean> {
  const row = await db
    .insertInto("emergency_opening")
    .values({
      id: opening.id,
      organisation_id: organisation.id,
      person_id: opening.personId,
      opened_by: opening.openedBy,
      opened_role: opening.openedRole,
      at: opening.at,
      ends_at: opening.endsAt,
      ended_at: null,
      why: seal(db, opening.why),
      unsafe: opening.unsafe,
      shown_at: null,
      shown_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Openings about her, newest first, as far as whoever asks may see them. */
export async function listOpenings({ db }: Doing, personId: string): Promise<Opening[]> {
  return db
    .selectFrom("emergency_opening")
    .select([
      "id",
      "person_id as personId",
      "opened_by as openedBy",
      "opened_role as openedRole",
      "at",
      "ends_at as endsAt",
      "ended_at as endedAt",
      "why",
      "unsafe",
    ])
    .where("person_id", "=", personId)
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(50)
    .execute();
}

/** A lead lets her read that it was opened. */
export async function showOpening({ db, now, actor }: Doing, id: string, personId: string): Promise<boolean> {
  const shown = await db
    .updateTable("emergency_opening")
    .set({ unsafe: false, shown_at: now, shown_by: actor.personId })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("unsafe", "=", true)
    .executeTakeFirst();
  return shown.numUpdatedRows === 1n;
}

/** Closes every opening whose time is over; once, however often it is asked. */
export async function closeOver({ db, now }: Doing): Promise<void> {
  await db
    .updateTable("emergency_opening")
    .set({ ended_at: now })
    .where("ended_at", "is", null)
    .where("ends_at", "<=", now)
    .execute();
}

/** The programmes she has a place in, to know whose lead is told. */
export async function programmesOf({ db }: Doing, personId: string): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom("role_period")
    .select("programme_id as id")
    .distinct()
    .where("person_id", "=", personId)
    .where("role", "=", "parent")
    .where("ended_at", "is", null)
    .execute();
  return rows.length > 0 ? rows.map(({ id }) => id) : [null];
}
