import type { Doing } from "../../../platform/web/index.ts";
import { sayWhen } from "../../../words/time.ts";
import "../tables.ts";

/** What whoever holds a reference may read: when she told us, by when it is decided, and what she was told. */
export async function findAnswer(
  doing: Doing,
  referenceHash: Buffer,
): Promise<{ when: string; words: string | null; by: string } | null> {
  return doing.asSystem(async () => {
    const row = await doing.db
      .selectFrom("report_by as b")
      .innerJoin("report as r", "r.id", "b.report_id")
      .innerJoin("report_case as c", "c.id", "r.case_id")
      .select(["r.id", "r.at", "c.due_at"])
      .where("b.reference_hash", "=", referenceHash)
      .executeTakeFirst();
    if (!row) return null;
    const told = await doing.db
      .selectFrom("report_told")
      .select("words")
      .where("report_id", "=", row.id)
      .orderBy("at")
      .execute();
    return {
      when: sayWhen(row.at, doing.now),
      by: sayWhen(row.due_at, doing.now),
      words: told.length > 0 ? told.map(({ words }) => words).join("\n\n") : null,
    };
  });
}
