import { sql } from "kysely";
import type { Doing } from "../../platform/web/index.ts";
import "../tables.ts";

/** Whether there is a concern about this person that is not over; as the organisation's own code. */
export async function hasConcernAbout({ db }: Doing, personId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select 1 from concern c where c.about_person_id = ${personId}
      and not exists (select 1 from concern_closing k where k.concern_id = c.id and k.reopened_at is null)) has`.execute(
    db,
  );
  return rows[0]?.has ?? false;
}
