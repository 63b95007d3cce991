import { storedSettings } from "../../programmes/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { VisitPlan } from "../visit.ts";

/** How each of these programmes keeps its visits safe. One query. */
export async function findPlans(
  { db }: Doing,
  programmeIds: readonly string[],
): Promise<ReadonlyMap<string, VisitPlan>> {
  if (programmeIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("programme")
    .select(["id", "kind", "settings"])
    .where("id", "in", [...new Set(programmeIds)])
    .execute();
  return new Map(rows.map((row) => [row.id, storedSettings(row.kind, row.settings)]));
}
