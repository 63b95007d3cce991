import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Staffed } from "../say-staffed.ts";
import "../../tables.ts";
import "../tables.ts";

/** Who is here, as numbers and moments, from shifts that were begun; for everybody inside the space. Never kept past a commit. */
export async function findStaffed({ db, now }: Doing, spaceId: string): Promise<Staffed> {
  const { rows } = await sql<{ until_ats: Date[]; next_at: Date | null }>`
    select until_ats, next_at from app.here(${spaceId}, ${now})`.execute(db);
  return { untilAts: rows[0]?.until_ats ?? [], nextAt: rows[0]?.next_at ?? null };
}
