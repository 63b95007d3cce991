import type { Db } from "../platform/db/index.ts";
import "./tables.ts";

/** Each person's name as others know it. */
export async function findNames(db: Db, ids: readonly string[]): Promise<Record<string, string>> {
  const rows = await db.selectFrom("person").select(["id", "name", "known_as"]).where("id", "in", ids).execute();
  return Object.fromEntries(rows.map((row) => [row.id, row.known_as ?? row.name]));
}
