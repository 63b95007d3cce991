import type { Doing } from "../../../../platform/web/index.ts";
import "../../../tables.ts";

/** Who is on shift in this space at this moment. */
export async function listOnShift({ db, now }: Doing, spaceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("shift")
    .select("person_id")
    .where("space_id", "=", spaceId)
    .where("cancelled_at", "is", null)
    .where("started_at", "<=", now)
    .where("closed_at", "is", null)
    .where("here_until_at", ">", now)
    .execute();
  return rows.map(({ person_id }) => person_id);
}
