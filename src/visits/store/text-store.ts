import { sql } from "kysely";
import { sealOrNull } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Became } from "../texts/text.ts";
import "../tables.ts";

export type Sender = {
  personId: string;
  roles: readonly { role: string; programmeId: string | null }[];
};

/** Whose number this is now, with the roles she holds. Runs as the system; null for a number nobody has. */
export async function findSender({ db }: Doing, number: string): Promise<Sender | null> {
  const rows = await sql<{ personId: string; role: string | null; programmeId: string | null }>`
    select a.person_id "personId", r.role, r.programme_id "programmeId"
    from address a left join role_period r on r.person_id = a.person_id and r.ended_at is null
    where a.kind = 'phone' and a.value = ${number} and a.ended_at is null
    order by r.began_at`.execute(db);
  const [first] = rows.rows;
  if (!first) return null;
  return {
    personId: first.personId,
    roles: rows.rows.flatMap(({ role, programmeId }) => (role ? [{ role, programmeId }] : [])),
  };
}

/** Takes a delivery in; false when it came before, whichever process had it. Runs as the system. */
export async function takeDelivery({ db, organisation, now }: Doing, id: string): Promise<boolean> {
  const row = await db
    .insertInto("received_text")
    .values({
      id,
      organisation_id: organisation.id,
      programme_id: null,
      person_id: null,
      visit_id: null,
      at: now,
      became: "unknown number",
      words: null,
      read_at: null,
      read_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whose it was and what became of it. Words are kept only where a person is to read them. */
export async function keepReceived(
  { db }: Doing,
  id: string,
  of: {
    personId: string;
    programmeId: string | null;
    visitId: string | null;
    became: Became;
    words: string | null;
  },
): Promise<void> {
  await db
    .updateTable("received_text")
    .set({
      person_id: of.personId,
      programme_id: of.programmeId,
      visit_id: of.visitId,
      became: of.became,
      words: sealOrNull(db, of.words),
    })
    .where("id", "=", id)
    .execute();
}

export type ToRead = { id: string; personId: string; at: Date; words: string; readAt: Date | null };

/** Texts that wait for a person to read them, the oldest first. */
export async function listTextsToRead({ db }: Doing): Promise<ToRead[]> {
  const rows = await db
    .selectFrom("received_text")
    .select(["id", "person_id as personId", "at", "words", "read_at as readAt"])
    .where("became", "=", "to read")
    .where("read_at", "is", null)
    .orderBy("at")
    .limit(100)
    .execute();
  return rows.flatMap((row) =>
    row.personId ? [{ ...row, personId: row.personId, words: row.words ?? "" }] : [],
  );
}

export async function findTextToRead({ db }: Doing, id: string): Promise<ToRead | null> {
  const row = await db
    .selectFrom("received_text")
    .select(["id", "person_id as personId", "at", "words", "read_at as readAt"])
    .where("id", "=", id)
    .where("became", "=", "to read")
    .executeTakeFirst();
  return row?.personId ? { ...row, personId: row.personId, words: row.words ?? "" } : null;
}

export async function keepRead({ db, actor, now }: Doing, id: string): Promise<void> {
  await db
    .updateTable("received_text")
    .set({ read_at: now, read_by: actor.personId })
    .where("id", "=", id)
    .where("read_at", "is", null)
    .execute();
}

/** How many texts of hers arrived since then. */
export async function countFrom({ db }: Doing, personId: string, since: Date): Promise<number> {
  const row = await db
    .selectFrom("received_text")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("person_id", "=", personId)
    .where("at", ">=", since)
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** How many texts came from numbers nobody here has, since then. */
export async function countUnknown({ db }: Doing, since: Date): Promise<number> {
  const row = await db
    .selectFrom("received_text")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("became", "=", "unknown number")
    .where("at", ">=", since)
    .executeTakeFirst();
  return row?.count ?? 0;
}
