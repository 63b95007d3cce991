import { sql } from "kysely";
import { isId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";

/** A role that ended: which, where, and whether she holds another of the same kind. As the house itself. */
export async function findRoleEnded(
  { db }: Doing,
  rolePeriodId: string,
): Promise<{ role: string; programmeId: string | null; holdsAnother: boolean } | null> {
  if (!isId(rolePeriodId)) return null;
  const { rows } = await sql<{ role: string; programmeId: string | null; holdsAnother: boolean }>`
    select r.role, r.programme_id "programmeId", exists (select 1 from role_period o where o.person_id = r.person_id
      and o.role = r.role and o.id <> r.id and o.ended_at is null) "holdsAnother"
    from role_period r where r.id = ${rolePeriodId}`.execute(db);
  return rows[0] ?? null;
}
