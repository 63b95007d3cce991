import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import type { ConsentPurpose } from "../tables.ts";
import type { Consent } from "./consent.ts";
import "../tables.ts";

/** Every agreement she gave, newest first, ended ones too. */
export async function listConsents(db: Db, personId: string): Promise<Consent[]> {
  return db
    .selectFrom("consent")
    .leftJoin("programme", "programme.id", "consent.programme_id")
    .select([
      "consent.id",
      "consent.purpose",
      "consent.programme_id as programmeId",
      "programme.name as programmeName",
      "consent.began_at as beganAt",
      "consent.how",
      "consent.ended_at as endedAt",
    ])
    .where("consent.person_id", "=", personId)
    .orderBy("consent.began_at", "desc")
    .orderBy("consent.id")
    .execute();
}

/** Programmes whose support she asked for or had: where agreeing to it means something. */
export async function listHerProgrammes(db: Db, personId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("role_period")
    .innerJoin("programme", "programme.id", "role_period.programme_id")
    .select(["programme.id", "programme.name"])
    .distinct()
    .where("role_period.person_id", "=", personId)
    .where("role_period.role", "=", "parent")
    .where("role_period.ended_at", "is", null)
    .orderBy("programme.name")
    .execute();
}

export type About = { personId: string; purpose: ConsentPurpose; programmeId: string | null };

export async function findConsent(db: Db, about: About): Promise<{ id: string } | null> {
  const row = await db
    .selectFrom("consent")
    .select("id")
    .where("person_id", "=", about.personId)
    .where("purpose", "=", about.purpose)
    .where("programme_id", "is not distinct from", about.programmeId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** Begins an agreement and answers its id. */
export async function beginConsent(
  db: Db,
  about: About & { organisationId: string; by: string | null; how: string; at: Date },
): Promise<string> {
  const row = await db
    .insertInto("consent")
    .values({
      organisation_id: about.organisationId,
      person_id: about.personId,
      programme_id: about.programmeId,
      purpose: about.purpose,
      began_at: about.at,
      began_by: about.by,
      how: about.how,
      ended_at: null,
      ended_by: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function endConsent(db: Db, id: string, by: string | null, at: Date): Promise<void> {
  await db
    .updateTable("consent")
    .set({ ended_at: at, ended_by: by })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

/**
 * Coordinators of a programme, to be told; looked up by our own code. Whoever must not see the person, referral, match or
 * relationship it is about is left out; with nobody left, the administrators hear of it instead.
 */
export async function listCoordinators(
  db: Db,
  programmeId: string,
  about: string | null = null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string; role: string }>`
    select distinct person_id id, role from role_period
    where ended_at is null
      and ((role = 'coordinator' and (programme_id = ${programmeId} or programme_id is null)) or role = 'administrator')
      and person_id not in (select app.kept_from(${about}::uuid))`.execute(db);
  const coordinators = rows.filter(({ role }) => role === "coordinator");
  const told = coordinators.length > 0 || about === null ? coordinators : rows;
  return told.map(({ id }) => id);
}

/** Coordinators of the programmes somebody has or had a place in; looked up by our own code. */
export async function listCoordinatorsOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("role_period as place")
    .select("programme_id")
    .distinct()
    .where("person_id", "=", personId)
    .where("programme_id", "is not", null)
    .execute();
  const told = new Set<string>();
  for (const { programme_id } of rows)
    for (const id of await listCoordinators(db, programme_id ?? "")) told.add(id);
  return [...told];
}

/** Who administers the organisation; looked up by our own code. */
export async function listAdministrators(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("role_period")
    .select("person_id")
    .distinct()
    .where("role", "=", "administrator")
    .where("ended_at", "is", null)
    .execute();
  return rows.map((row) => row.person_id);
}
