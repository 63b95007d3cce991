import { sql } from "kysely";
import type { Doing } from "../../platform/web/index.ts";
import type { Decision } from "./decision.ts";
import "../records/tables.ts";

/** Keeps a decision under the id of what was written about it. */
export async function insertDecision({ db, organisation }: Doing, decision: Decision): Promise<void> {
  await db
    .insertInto("concern_decision")
    .values({
      id: decision.id,
      organisation_id: organisation.id,
      concern_id: decision.concernId,
      kind: decision.kind,
      with_consent: decision.withConsent,
      she_knows: decision.sheKnows,
      look_again_on: decision.lookAgainOn,
      low_level_kind: decision.lowLevelKind,
      decided_at: decision.decidedAt,
      decided_by: decision.decidedBy,
    })
    .execute();
}

/** Decisions about these concerns that the asker may see, oldest first. */
export async function listDecisions({ db }: Doing, concernIds: readonly string[]): Promise<Decision[]> {
  if (concernIds.length === 0) return [];
  const rows = await db
    .selectFrom("concern_decision")
    .selectAll()
    .where("concern_id", "in", [...concernIds])
    .orderBy("decided_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    concernId: row.concern_id,
    kind: row.kind,
    withConsent: row.with_consent,
    sheKnows: row.she_knows,
    lookAgainOn: row.look_again_on,
    lowLevelKind: row.low_level_kind,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
  }));
}

/** Whether the asker decides about it; others who answer were only let in to read. */
export async function mayDecide({ db }: Doing, concernId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select app.decides_concern(${concernId}) may`.execute(db);
  return rows[0]?.may ?? false;
}
