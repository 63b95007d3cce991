import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import type { Role } from "../../words/roles.ts";
import type { AddressTyped } from "../sign-in/store.ts";
import type { HeldRole } from "./end-role.ts";
import "../tables.ts";

export type Listed = {
  id: string;
  name: string;
  knownAs: string | null;
  roles: { role: Role; programme: string | null }[];
};
export type Wanted = { words: string; role: Role | null; programmeId: string | null };

/** People as far as the asker may see them, by name; with what they hold now. One more than `limit` says that there are more. */
export async function listPeople(db: Db, wanted: Wanted, limit: number): Promise<Listed[]> {
  const pattern = `%${wanted.words.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await sql<Listed>`
    select p.id, p.name, p.known_as "knownAs",
      coalesce((select json_agg(json_build_object('role', r.role, 'programme', g.name) order by r.role, g.name)
        from role_period r left join programme g on g.id = r.programme_id
        where r.person_id = p.id and r.ended_at is null), '[]') roles
    from person p
    where p.merged_into_id is null
      and (${wanted.words} = '' or p.name ilike ${pattern} or p.known_as ilike ${pattern}
        or exists (select from address a where a.person_id = p.id and a.ended_at is null and a.value ilike ${pattern}))
      and (${wanted.role}::text is null and ${wanted.programmeId}::uuid is null or exists (
        select from role_period r where r.person_id = p.id and r.ended_at is null
          and (${wanted.role}::text is null or r.role = ${wanted.role})
          and (${wanted.programmeId}::uuid is null or r.programme_id = ${wanted.programmeId})))
    order by lower(p.name), p.id limit ${limit}`.execute(db);
  return rows.rows;
}

/** Writes a person under the id her form carried, with one address not yet tried; false when that form was already sent. */
export async function insertPerson(
  db: Db,
  person: { id: string; organisationId: string; name: string; address: AddressTyped; at: Date },
): Promise<boolean> {
  const made = await db
    .insertInto("person")
    .values({
      id: person.id,
      organisation_id: person.organisationId,
      name: person.name,
      known_as: null,
      pronouns: null,
      joined_at: person.at,
      merged_into_id: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) return false;
  await db
    .insertInto("address")
    .values({
      organisation_id: person.organisationId,
      person_id: person.id,
      ...person.address,
      verified_at: null,
      began_at: person.at,
      ended_at: null,
    })
    .execute();
  return true;
}

/** One of her roles, for us alone until this transaction ends; null when it is not hers. */
export async function lockRole(db: Db, personId: string, rolePeriodId: string): Promise<HeldRole | null> {
  const row = await db
    .selectFrom("role_period")
    .select(["id", "role", "ended_at as endedAt"])
    .where("id", "=", rolePeriodId)
    .where("person_id", "=", personId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** How many people administer the organisation; locked, so that two cannot end each other at once. */
export async function countAdministrators(db: Db): Promise<number> {
  const rows = await db
    .selectFrom("role_period")
    .select("person_id")
    .where("role", "=", "administrator")
    .where("ended_at", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  return new Set(rows.map((row) => row.person_id)).size;
}

export async function keepRoleEnded(
  db: Db,
  ended: { id: string; endedAt: Date; why: string; by: string | null },
): Promise<void> {
  await db
    .updateTable("role_period")
    .set({ ended_at: ended.endedAt, ended_by: ended.by, ended_why: ended.why })
    .where("id", "=", ended.id)
    .execute();
}
