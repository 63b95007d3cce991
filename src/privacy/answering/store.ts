import type { Db } from "../../platform/db/index.ts";
import "../../people/index.ts";

/** The programmes of every place somebody holds or held; null for one in the whole organisation. */
export async function placesOf(db: Db, personId: string): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom("role_period")
    .select("programme_id")
    .distinct()
    .where("person_id", "=", personId)
    .execute();
  return rows.map((row) => row.programme_id);
}
