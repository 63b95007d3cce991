import type { Selectable } from "kysely";
import type { Db, Tables } from "../platform/db/index.ts";
import type { Programme, ProgrammeChange } from "./programme.ts";
import { storedSettings } from "./stored-settings.ts";
import "./tables.ts";

const programmeOf = (row: Selectable<Tables["programme"]>): Programme => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  kind: row.kind,
  settings: storedSettings(row.kind, row.settings),
  offerParents: row.offer_parents,
  offerReferrers: row.offer_referrers,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
});

/** Every programme of the organisation, by name. Programmes are public, so the organisation is asked for by name here. */
export async function listProgrammes(db: Db, organisationId: string): Promise<Programme[]> {
  const rows = await db
    .selectFrom("programme")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("name")
    .execute();
  return rows.map(programmeOf);
}

export async function findProgramme(db: Db, organisationId: string, id: string): Promise<Programme | null> {
  const row = await db
    .selectFrom("programme")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? programmeOf(row) : null;
}

/** Its row for us alone until this transaction ends, so that two administrators cannot save over each other. */
export async function lockProgramme(db: Db, organisationId: string, id: string): Promise<Programme | null> {
  const row = await db
    .selectFrom("programme")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ? programmeOf(row) : null;
}

export async function slugIsTaken(db: Db, organisationId: string, slug: string): Promise<boolean> {
  const row = await db
    .selectFrom("programme")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row !== undefined;
}

/** Adds a programme under the id its form carried; false when that form was already sent. */
export async function insertProgramme(
  db: Db,
  organisationId: string,
  programme: Programme,
): Promise<boolean> {
  const made = await db
    .insertInto("programme")
    .values({
      id: programme.id,
      organisation_id: organisationId,
      slug: programme.slug,
      name: programme.name,
      kind: programme.kind,
      settings: JSON.stringify(programme.settings),
      offer_parents: null,
      offer_referrers: null,
      opened_on: programme.openedOn,
      closed_on: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}

/** Keeps whatever of a programme may change after it began. */
export async function keepProgramme(db: Db, programme: Programme): Promise<void> {
  await db
    .updateTable("programme")
    .set({
      name: programme.name,
      settings: JSON.stringify(programme.settings),
      offer_parents: programme.offerParents,
      offer_referrers: programme.offerReferrers,
      closed_on: programme.closedOn,
    })
    .where("id", "=", programme.id)
    .execute();
}

export async function keepChange(
  db: Db,
  change: ProgrammeChange & { organisationId: string; programmeId: string; by: string },
): Promise<void> {
  await db
    .insertInto("programme_change")
    .values({
      id: change.id,
      organisation_id: change.organisationId,
      programme_id: change.programmeId,
      at: change.at,
      by_person_id: change.by,
      by_name: change.byName,
      what: change.what,
      reason: change.reason,
      before: JSON.stringify(change.before),
      after: JSON.stringify(change.after),
    })
    .execute();
}

/** What was changed, newest first. */
export async function listChanges(db: Db, programmeId: string): Promise<ProgrammeChange[]> {
  return db
    .selectFrom("programme_change")
    .select(["id", "at", "by_name as byName", "what", "reason", "before", "after"])
    .where("programme_id", "=", programmeId)
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(200)
    .execute();
}
