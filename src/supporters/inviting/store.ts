import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import "../tables.ts";

/** Whose this address is, in the whole organisation. Asked as the system: a coordinator sees only her own programme's. */
export async function findWhose(
  db: Db,
  organisationId: string,
  address: { kind: "email" | "phone"; value: string },
): Promise<{ id: string; name: string; isHere: (programmeId: string) => boolean } | null> {
  const row = await db
    .selectFrom("address")
    .innerJoin("person", "person.id", "address.person_id")
    .select(["person.id", "person.name"])
    .where("address.organisation_id", "=", organisationId)
    .where("address.kind", "=", address.kind)
    // hardly any mail server tells capitals apart, and the same person twice is worse than a question too many
    .where(sql`lower(address.value)`, "=", address.value.toLowerCase())
    .where("address.ended_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const roles = await db
    .selectFrom("role_period")
    .select("programme_id")
    .where("person_id", "=", row.id)
    .execute();
  return {
    ...row,
    isHere: (programmeId) =>
      roles.some((role) => role.programme_id === null || role.programme_id === programmeId),
  };
}

type Address = { kind: "email" | "phone"; value: string };

/** Adds somebody nobody knew yet; the same form sent twice adds one person. Answers whether it is new. */
export async function insertPerson(
  db: Db,
  person: { id: string; organisationId: string; name: string; at: Date },
): Promise<boolean> {
  const inserted = await db
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
    // naming the column would ask to read the new row, which she may only once the role is given
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Adds a way to sign in, for somebody who has a role here by now: until then she is not this coordinator's to reach. */
export async function insertAddress(
  db: Db,
  person: { id: string; organisationId: string; address: Address; at: Date },
): Promise<void> {
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
}

/** Gives the role of supporter; nothing when she holds it already. */
export async function insertRole(
  db: Db,
  role: { organisationId: string; personId: string; programmeId: string; by: string; at: Date },
): Promise<boolean> {
  const held = await db
    .selectFrom("role_period")
    .select("id")
    .where("person_id", "=", role.personId)
    .where("programme_id", "=", role.programmeId)
    .where("role", "=", "supporter")
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (held) return false;
  await db
    .insertInto("role_period")
    .values({
      organisation_id: role.organisationId,
      person_id: role.personId,
      programme_id: role.programmeId,
      role: "supporter",
      began_at: role.at,
      began_by: role.by,
      ended_at: null,
      ended_by: null,
      ended_why: null,
    })
    .execute();
  return true;
}
