import { isId, newId, seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Appeal } from "../deciding/appeal.ts";
import "../tables.ts";

const columns = [
  "id",
  "case_id as caseId",
  "side",
  "report_id as reportId",
  "at",
  "due_at as dueAt",
  "words",
  "decision_id as decisionId",
  "first_by as firstBy",
  "decided_at as decidedAt",
  "upheld",
  "because",
] as const;

/** Appeals as far as whoever asks may see them: to decide, or her own. */
export async function listAppeals(
  { db }: Doing,
  only: { open?: boolean; caseId?: string },
): Promise<Appeal[]> {
  let query = db.selectFrom("report_appeal").select(columns);
  if (only.open) query = query.where("decided_at", "is", null);
  if (only.caseId) query = query.where("case_id", "=", only.caseId);
  return query.orderBy("due_at").orderBy("id").execute();
}

export async function findAppeal({ db }: Doing, id: string): Promise<Appeal | null> {
  if (!isId(id)) return null;
  const row = await db.selectFrom("report_appeal").select(columns).where("id", "=", id).executeTakeFirst();
  return row ?? null;
}

/** Keeps that somebody asks for another look; our own code, for she may not read who decided first. */
export async function insertAppeal(
  { db, organisation, now }: Doing,
  appeal: Pick<Appeal, "id" | "caseId" | "side" | "reportId" | "words" | "dueAt">,
): Promise<void> {
  const decision = await db
    .selectFrom("report_decision")
    .select(["id", "by_person_id"])
    .where("case_id", "=", appeal.caseId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("report_appeal")
    .values({
      id: isId(appeal.id) ? appeal.id : newId(),
      organisation_id: organisation.id,
      case_id: appeal.caseId,
      side: appeal.side,
      report_id: appeal.reportId,
      at: now,
      due_at: appeal.dueAt,
      words: seal(db, appeal.words),
      decision_id: decision.id,
      first_by: decision.by_person_id,
    })
    .onConflict((there) => there.doNothing())
    .execute();
}

/** Decides it, as whoever looks again: the rows and a constraint hold that it is not whoever decided first. */
export async function keepAppealDecided(
  { db, now, actor }: Doing,
  id: string,
  upheld: boolean,
  because: string,
): Promise<boolean> {
  const done = await db
    .updateTable("report_appeal")
    .set({ decided_at: now, decided_by: actor.personId, upheld, because: seal(db, because) })
    .where("id", "=", id)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
