import type { Db } from "../../platform/db/index.ts";
import type { Role } from "../../words/roles.ts";
import "../tables.ts";

export type RoleOfHers = {
  id: string;
  role: Role;
  programmeId: string | null;
  programme: string | null;
  beganAt: Date;
  endedAt: Date | null;
};

/** Every role she holds or held, what she holds now first: somebody who was a parent stays somebody who was one (A24). */
export async function listRoles(db: Db, personId: string): Promise<RoleOfHers[]> {
  const rows = await db
    .selectFrom("role_period")
    .leftJoin("programme", "programme.id", "role_period.programme_id")
    .select(["role_period.id", "role", "programme_id", "programme.name", "began_at", "ended_at"])
    .where("person_id", "=", personId)
    .orderBy("ended_at", (order) => order.desc().nullsFirst())
    .orderBy("began_at", "desc")
    .orderBy("role")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    role: row.role,
    programmeId: row.programme_id,
    programme: row.name,
    beganAt: row.began_at,
    endedAt: row.ended_at,
  }));
}
