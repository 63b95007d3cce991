import type { Db } from "../../platform/db/index.ts";
import type { ConsentPurpose } from "../../people/index.ts";

/** Whether she agrees to this now, in this programme or everywhere. */
export async function holdsConsent(db: Db, { personId, programmeId, purpose }: { personId: string; programmeId: string | null; purpose: ConsentPurpose }): Promise<boolean> {
  const row = await db
    .selectFrom("consent")
    .select("id")
    .where("person_id", "=", personId)
    .where("purpose", "=", purpose)
    .where("ended_at", "is", null)
    .where((where) => where.or([where("programme_id", "is", null), where("programme_id", "=", programmeId)]))
    .executeTakeFirst();
  return row !== undefined;
}
