import { sealOrNull, type Db } from "../../platform/db/index.ts";
import type { AccessNeeds } from "./access-needs.ts";
import "../tables.ts";

/** What she said she needs, with when; null when nobody has asked her yet. */
export async function findAccessNeeds(
  db: Db,
  personId: string,
): Promise<(AccessNeeds & { changedAt: Date }) | null> {
  const row = await db
    .selectFrom("access_needs")
    .selectAll()
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    language: row.language,
    interpreter: row.interpreter,
    easyRead: row.easy_read,
    largePrint: row.large_print,
    bsl: row.bsl,
    note: row.note,
    changedAt: row.changed_at,
  };
}

/** Keeps what she needs now, in place of what was kept. */
export async function keepAccessNeeds(
  db: Db,
  of: { organisationId: string; personId: string; at: Date },
  needs: AccessNeeds,
): Promise<void> {
  const row = {
    language: needs.language,
    interpreter: needs.interpreter,
    easy_read: needs.easyRead,
    large_print: needs.largePrint,
    bsl: needs.bsl,
    note: sealOrNull(db, needs.note),
    changed_at: of.at,
  };
  await db
    .insertInto("access_needs")
    .values({ person_id: of.personId, organisation_id: of.organisationId, ...row })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(row))
    .execute();
}
