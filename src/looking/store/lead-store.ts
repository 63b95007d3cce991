import { sql } from "kysely";
import type { Doing } from "../../platform/web/index.ts";
import { staffRoles } from "../../words/roles.ts";
import "../../people/index.ts";

/** Who is the privacy lead now; null while nobody is named. */
export async function findLead({ db }: Doing): Promise<string | null> {
  const row = await db
    .selectFrom("privacy_lead")
    .select("person_id")
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Ends the one there is and begins the next, or nobody; the same form twice changes nothing. */
export async function keepLead(
  { db, organisation, now, actor }: Doing,
  id: string,
  personId: string | null,
): Promise<void> {
  const there = await db.selectFrom("privacy_lead").select("id").where("id", "=", id).executeTakeFirst();
  if (there) return;
  const by = actor.personId ?? "";
  await db
    .updateTable("privacy_lead")
    .set({ ended_at: now, ended_by: by })
    .where("ended_at", "is", null)
    .execute();
  if (personId)
    await db
      .insertInto("privacy_lead")
      .values({
        id,
        organisation_id: organisation.id,
        person_id: personId,
        began_at: now,
        began_by: by,
        ended_at: null,
        ended_by: null,
      })
      .execute();
}

/** The staff, by name, to choose from. */
export async function listStaff({ db }: Doing): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.name from person p join role_period r on r.person_id = p.id
    where r.ended_at is null and r.role in (${sql.join([...staffRoles])}) order by p.name, p.id limit 300`.execute(
    db,
  );
  return rows;
}
