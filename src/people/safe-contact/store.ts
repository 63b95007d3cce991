import type { Selectable } from "kysely";
import { sealOrNull, type Db, type Tables } from "../../platform/db/index.ts";
import type { SafeChannel, SafeContact, SafePeriod, WeekDay } from "./safe-contact.ts";
import "../tables.ts";

/** What is known now; null when nobody has asked her yet. */
export async function findSafeContact(db: Db, personId: string): Promise<SafePeriod | null> {
  const row = await db
    .selectFrom("safe_contact")
    .selectAll()
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ? periodOf(row) : null;
}

/** Every period, newest first: what we knew when. */
export async function listSafePeriods(db: Db, personId: string): Promise<SafePeriod[]> {
  const rows = await db
    .selectFrom("safe_contact")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("began_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(periodOf);
}

export type NewPeriod = {
  id: string;
  organisationId: string;
  personId: string;
  by: string | null;
  at: Date;
  safe: SafeContact;
};

/** Ends the period that holds and begins this one. The id comes from the form: the same form sent twice begins one. */
export async function keepSafePeriod(
  db: Db,
  { id, organisationId, personId, by, at, safe }: NewPeriod,
): Promise<void> {
  const there = await db.selectFrom("safe_contact").select("id").where("id", "=", id).executeTakeFirst();
  if (there) return;
  await db
    .updateTable("safe_contact")
    .set({ ended_at: at, ended_by: by })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
  await db
    .insertInto("safe_contact")
    .values({
      id,
      organisation_id: organisationId,
      person_id: personId,
      channels: safe.channels,
      hours_from: safe.hoursFrom,
      hours_to: safe.hoursTo,
      days: safe.days,
      who_else: sealOrNull(db, safe.whoElse),
      voicemail: safe.voicemail,
      safe_word: sealOrNull(db, safe.safeWord),
      neutral_sender: safe.neutralSender,
      note: sealOrNull(db, safe.note),
      began_at: at,
      began_by: by,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

const periodOf = (row: Selectable<Tables["safe_contact"]>): SafePeriod => ({
  id: row.id,
  channels: row.channels as SafeChannel[],
  hoursFrom: row.hours_from.slice(0, 5),
  hoursTo: row.hours_to.slice(0, 5),
  days: row.days as WeekDay[],
  whoElse: row.who_else,
  voicemail: row.voicemail,
  safeWord: row.safe_word,
  neutralSender: row.neutral_sender,
  note: row.note,
  beganAt: row.began_at,
  beganBy: row.began_by,
  endedAt: row.ended_at,
});
