import { sql } from "kysely";
import type { Doing } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import type { Contact, ContactHow, ContactWhat } from "../contact.ts";
import type { Pair } from "../relationship.ts";
import type { SafeWays } from "../safe-ways.ts";
import "../tables.ts";

/**
 * Keeps a contact. The same form sent twice makes one; sent again with other words, after the back button, it mends the
 * one that is there, so that nothing typed is lost. Answers whether anything changed.
 */
export async function keepContact(
  { db, organisation, now }: Doing,
  contact: Contact,
  pair: Pair,
): Promise<"new" | "mended" | "same"> {
  const rows = await sql<{ isNew: boolean }>`
    insert into contact as c (id, organisation_id, relationship_id, programme_id, on_day, outcome, how, minutes, what, notes, logged_by, logged_at)
    values (${contact.id}, ${organisation.id}, ${contact.relationshipId}, ${pair.programmeId}, ${contact.onDay}, ${contact.outcome}, ${contact.how},
      ${contact.minutes}, ${[...contact.what]}, ${contact.notes}, ${contact.loggedBy}, ${contact.loggedAt})
    on conflict (id) do update set relationship_id = excluded.relationship_id, programme_id = excluded.programme_id, on_day = excluded.on_day,
      outcome = excluded.outcome, how = excluded.how, minutes = excluded.minutes, what = excluded.what, notes = excluded.notes, changed_at = ${now}
    where (c.relationship_id, c.on_day, c.outcome, c.how, c.minutes, c.what, c.notes)
      is distinct from (excluded.relationship_id, excluded.on_day, excluded.outcome, excluded.how, excluded.minutes, excluded.what, excluded.notes)
    returning (changed_at is null) "isNew"`.execute(db);
  const [row] = rows.rows;
  if (!row) return "same";
  return row.isNew ? "new" : "mended";
}

export async function listContacts({ db }: Doing, relationshipId: string): Promise<Contact[]> {
  const rows = await db
    .selectFrom("contact")
    .selectAll()
    .where("relationship_id", "=", relationshipId)
    .orderBy("on_day", "desc")
    .orderBy("logged_at", "desc")
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    relationshipId: row.relationship_id,
    onDay: row.on_day,
    outcome: row.outcome,
    how: row.how,
    minutes: row.minutes,
    what: row.what as ContactWhat[],
    notes: row.notes,
    loggedBy: row.logged_by,
    loggedAt: row.logged_at,
  }));
}

/** The contacts somebody logged since a day: enough to add up hours. */
export async function listOwnSince(
  { db, actor }: Doing,
  since: Day,
): Promise<{ onDay: Day; how: ContactHow; minutes: number }[]> {
  const rows = await db
    .selectFrom("contact")
    .select(["on_day", "how", "minutes"])
    .where("logged_by", "=", actor.personId ?? "")
    .where("on_day", ">=", since)
    .execute();
  return rows.map((row) => ({ onDay: row.on_day, how: row.how, minutes: row.minutes }));
}

export async function findContactPlace({ db }: Doing, id: string): Promise<string | null> {
  const row = await db
    .selectFrom("contact")
    .select("relationship_id")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.relationship_id ?? null;
}

/** How each of these people may be reached safely, for the one who supports them. One query. */
export async function listSafeWays(
  { db }: Doing,
  personIds: readonly string[],
): Promise<Map<string, SafeWays>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("safe_contact as s")
    .leftJoin("access_needs as a", "a.person_id", "s.person_id")
    .select([
      "s.person_id",
      "s.channels",
      "s.hours_from",
      "s.hours_to",
      "s.voicemail",
      "s.who_else",
      "s.safe_word",
      "s.note",
      "a.language",
      "a.interpreter",
    ])
    .where("s.person_id", "in", [...personIds])
    .where("s.ended_at", "is", null)
    .execute();
  return new Map(
    rows.map((row) => [
      row.person_id,
      {
        channels: row.channels,
        hoursFrom: row.hours_from,
        hoursTo: row.hours_to,
        voicemail: row.voicemail,
        whoElse: row.who_else,
        safeWord: row.safe_word,
        note: row.note,
        language: row.language ?? "English",
        interpreter: row.interpreter ?? false,
      },
    ]),
  );
}
