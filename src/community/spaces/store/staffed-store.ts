import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";

/** How many are in the space now, and when the next comes: numbers, never who. */
export async function findStaffedBrief(
  { db, now }: Doing,
  spaceId: string,
): Promise<{ here: number; nextAt: Date | null }> {
  const { rows } = await sql<{ here: number; next_at: Date | null }>`
    select here, next_at from app.staffed(${spaceId}::uuid, ${now}::timestamptz)`.execute(db);
  return { here: rows[0]?.here ?? 0, nextAt: rows[0]?.next_at ?? null };
}
