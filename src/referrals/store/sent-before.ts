import type { Db } from "../../platform/db/index.ts";
import "../tables.ts";

export type Signature = { role: string; team: string };

/** How she signed the last referral she sent; null before her first. */
export async function findLastSignature(db: Db, personId: string): Promise<Signature | null> {
  const row = await db
    .selectFrom("referral")
    .select(["referrer_role", "referrer_team"])
    .where("sent_by", "=", personId)
    .orderBy("sent_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { role: row.referrer_role ?? "", team: row.referrer_team ?? "" } : null;
}

/** How she described herself when she asked for her account; runs as the system, because requests are the coordinator's to read. */
export async function findAskedSignature(db: Db, personId: string): Promise<Signature | null> {
  const row = await db
    .selectFrom("professional_request")
    .select(["role", "team"])
    .where("person_id", "=", personId)
    .orderBy("approved_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
