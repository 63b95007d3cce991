import type { Selectable } from "kysely";
import { sealOrNull, type Tables } from "../../platform/db/index.ts";
import { changedMeanwhile, type Doing } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import type { Contact, ContactHow, ContactWhat } from "../contact.ts";
import { REFUSALS } from "../refusals.ts";
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
  const said = {
    relationship_id: contact.relationshipId,
    programme_id: pair.programmeId,
    on_day: contact.onDay,
    outcome: contact.outcome,
    how: contact.how,
    minutes: contact.minutes,
    what: [...contact.what],
    notes: sealOrNull(db, contact.notes),
  };
  const inserted = await db
    .insertInto("contact")
    .values({
      id: contact.id,
      organisation_id: organisation.id,
      ...said,
      logged_by: contact.loggedBy,
      logged_at: contact.loggedAt,
      changed_at: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 1n) return "new";
  const row = await db
    .selectFrom("contact")
    .selectAll()
    .where("id", "=", contact.id)
    .forUpdate()
    .executeTakeFirst();
  if (row && saysTheSame(contactOf(row), contact)) return "same";
  const mended = await db
    .updateTable("contact")
    .set({ ...said, changed_at: now })
    .where("id", "=", contact.id)
    .executeTakeFirst();
  // somebody else's, known by its id alone
  if (mended.numUpdatedRows === 0n) throw changedMeanwhile(REFUSALS.notHersToMend);
  return "mended";
}

// sealed words differ each time they are sealed, so the two are compared as they read
const saysTheSame = (one: Contact, other: Contact): boolean =>
  one.relationshipId === other.relationshipId &&
  one.onDay === other.onDay &&
  one.outcome === other.outcome &&
  one.how === other.how &&
  one.minutes === other.minutes &&
  one.what.join() === other.what.join() &&
  one.notes === other.notes;

const contactOf = (row: Selectable<Tables["contact"]>): Contact => ({
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
});

export async function listContacts({ db }: Doing, relationshipId: string): Promise<Contact[]> {
  const rows = await db
    .selectFrom("contact")
    .selectAll()
    .where("relationship_id", "=", relationshipId)
    .orderBy("on_day", "desc")
    .orderBy("logged_at", "desc")
    .limit(500)
    .execute();
  return rows.map(contactOf);
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

export async function findContact({ db }: Doing, id: string): Promise<Contact | null> {
  const row = await db.selectFrom("contact").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? contactOf(row) : null;
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
