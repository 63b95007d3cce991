import type { Db } from "../platform/db/index.ts";
import type { Role } from "../words/roles.ts";
import "./tables.ts";

export type RoleGiven = {
  organisationId: string;
  personId: string;
  role: Role;
  programmeId: string | null;
  at: Date;
  by: string | null;
};

/** Begins a role of somebody we know, unless she holds it already; answers its period. Runs as the system or as who may give it. */
export async function giveRole(db: Db, given: RoleGiven): Promise<{ rolePeriodId: string; isNew: boolean }> {
  const held = await db
    .selectFrom("role_period")
    .select("id")
    .where("person_id", "=", given.personId)
    .where("role", "=", given.role)
    .where("programme_id", "is not distinct from", given.programmeId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (held) return { rolePeriodId: held.id, isNew: false };
  const begun = await db
    .insertInto("role_period")
    .values({
      organisation_id: given.organisationId,
      person_id: given.personId,
      programme_id: given.programmeId,
      role: given.role,
      began_at: given.at,
      began_by: given.by,
      ended_at: null,
      ended_by: null,
      ended_why: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { rolePeriodId: begun.id, isNew: true };
}
