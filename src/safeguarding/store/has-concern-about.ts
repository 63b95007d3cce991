import type { Doing } from "../../platform/web/index.ts";
import "../tables.ts";

/** Whether there is a concern about this person that is not over; as the organisation's own code. */
export async function hasConcernAbout({ db }: Doing, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom("concern")
    .select("id")
    .where("about_person_id", "=", personId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
