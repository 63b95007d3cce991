import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import type { Referral } from "../referral.ts";
import { quietOf, referralOf } from "../store.ts";
import "../tables.ts";

/** More than this share a key only when a list is made so; beyond it nobody would look. */
const SHARING_MAX = 60;

/** Referrals this actor may see that share one of these keys; the index over `sounds` finds them. */
export async function findSharing(db: Db, keys: readonly string[], max = SHARING_MAX): Promise<Referral[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom("referral")
    .selectAll()
    .select(quietOf)
    .where(sql<boolean>`sounds && ${[...keys]}::text[]`)
    .orderBy("sent_at", "desc")
    .limit(max)
    .execute();
  return rows.map(referralOf);
}
