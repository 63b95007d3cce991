import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import "../tables.ts";

/** Nobody has it any more: it turned out to be about the one who had it. It is due at once. */
export async function reopenAlert(doing: Doing, subjectKind: string, subjectId: string): Promise<void> {
  await doing.asSystem(() =>
    sql`update alert set acknowledged_at = null, acknowledged_by = null, held_by = null, due_at = ${doing.now}
      where subject_kind = ${subjectKind} and subject_id = ${subjectId} and stopped_at is null`.execute(
      doing.db,
    ),
  );
}
