import { sql } from "kysely";
import { sealJson, sealOrNull, type Db } from "../platform/db/index.ts";
import { type ProgrammeSettings, storedSettings } from "../programmes/index.ts";
import type { Day } from "../words/day.ts";
import { blankSupporter, type Carried, type NamedSupporter, type Supporter } from "./supporter.ts";
import "./tables.ts";

/** The programme a supporter or her coordinator works in, its settings made whole. */
export type ProgrammeHere = { id: string; name: string; settings: ProgrammeSettings };

export async function findProgramme(db: Db, id: string): Promise<ProgrammeHere | null> {
  const row = await db
    .selectFrom("programme")
    .select(["id", "name", "kind", "settings"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? { id: row.id, name: row.name, settings: storedSettings(row.kind, row.settings) } : null;
}

/** Programmes that are open, for somebody who works in all of them. */
export async function listProgrammes(db: Db, organisationId: string): Promise<ProgrammeHere[]> {
  const rows = await db
    .selectFrom("programme")
    .select(["id", "name", "kind", "settings"])
    .where("organisation_id", "=", organisationId)
    .where("closed_on", "is", null)
    .orderBy("opened_on")
    .orderBy("name")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    settings: storedSettings(row.kind, row.settings),
  }));
}

type Row = {
  person_id: string;
  programme_id: string;
  name: string;
  known_as: string | null;
  began_at: Date;
  profile: Omit<Supporter, "personId" | "programmeId"> | null;
};

/** Everybody who holds the role of supporter in the programme now, by name. Row policies decide who is among them. */
export async function listSupporters(
  db: Db,
  programmeId: string,
  personId: string | null = null,
): Promise<NamedSupporter[]> {
  const { rows } = await sql<Row>`
    select r.person_id, r.programme_id, p.name, p.known_as, r.began_at,
      case when s.person_id is not null then json_build_object('kind', s.kind, 'languages', s.languages, 'outcode', s.outcode,
        'milesMax', s.miles_max, 'matchesMax', s.matches_max, 'availability', s.availability, 'contactKinds', s.contact_kinds,
        'experience', s.experience, 'ratherNot', s.rather_not, 'ratherNotWords', s.rather_not_words, 'hello', s.hello) end profile
    from role_period r
    join person p on p.id = r.person_id
    left join supporter s on s.person_id = r.person_id and s.programme_id = r.programme_id
    where r.role = 'supporter' and r.ended_at is null and r.programme_id = ${programmeId}
      and (${personId}::uuid is null or r.person_id = ${personId})
    order by p.name, p.id`.execute(db);
  return rows.map((row) => ({
    ...blankSupporter(row.person_id, row.programme_id),
    ...row.profile,
    name: row.name,
    knownAs: row.known_as ?? row.name.split(" ")[0] ?? row.name,
    since: row.began_at,
  }));
}

/** One of them; null when she holds no such role, or is not this asker's to see. */
export async function findSupporter(
  db: Db,
  personId: string,
  programmeId: string,
): Promise<NamedSupporter | null> {
  return (await listSupporters(db, programmeId, personId))[0] ?? null;
}

/** Keeps her profile as it is now. */
export async function keepSupporter(
  db: Db,
  organisationId: string,
  supporter: Supporter,
  now: Date,
): Promise<void> {
  const row = {
    kind: supporter.kind,
    languages: supporter.languages,
    outcode: supporter.outcode,
    miles_max: supporter.milesMax,
    matches_max: supporter.matchesMax,
    availability: supporter.availability,
    contact_kinds: supporter.contactKinds,
    experience: sealJson(db, supporter.experience),
    rather_not: supporter.ratherNot,
    rather_not_words: sealOrNull(db, supporter.ratherNotWords),
    hello: sealOrNull(db, supporter.hello),
    changed_at: now,
  };
  await db
    .insertInto("supporter")
    .values({
      person_id: supporter.personId,
      programme_id: supporter.programmeId,
      organisation_id: organisationId,
      ...row,
    })
    .onConflict((conflict) => conflict.columns(["person_id", "programme_id"]).doUpdateSet(row))
    .execute();
}

/** By person, for everybody in the programme who carries anything. */
export async function listCarried(db: Db, programmeId: string, today: Day): Promise<Map<string, Carried>> {
  const { rows } = await sql<{ id: string } & Carried>`
    select supporter_id id, active_now "activeNow", asked_now "askedNow", minutes_per_week "minutesPerWeek"
    from app.carried(${programmeId}, ${today})`.execute(db);
  return new Map(rows.map(({ id, ...carried }) => [id, carried]));
}
