import { newId, seal, sealJson } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Reason } from "../reason.ts";
import type { GoesTo, SaidBy } from "../report-case.ts";
import type { Thing } from "../thing.ts";
import "../tables.ts";

export type OpenCase = { id: string; reason: Reason; dueAt: Date; goesTo: GoesTo; isNew: boolean };

/**
 * The open case of a thing, held until this transaction ends; begun where there is none. However many report at once, there
 * is one. Our own code asks.
 */
export async function openCase(
  { db, organisation, now }: Doing,
  thing: Thing,
  first: { reason: Reason; dueAt: Date; goesTo: GoesTo },
): Promise<OpenCase> {
  const id = newId();
  const begun = await db
    .insertInto("report_case")
    .values({
      id,
      organisation_id: organisation.id,
      programme_id: thing.programmeId,
      space_id: thing.spaceId,
      thread_id: thing.threadId,
      thing_kind: thing.kind,
      thing_id: thing.id,
      goes_to: first.goesTo,
      reason: first.reason,
      reports: 0,
      frozen: sealJson(db, thing.frozen),
      name_hidden: thing.nameHidden,
      opened_at: now,
      due_at: first.dueAt,
    })
    .onConflict((there) => there.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (begun) {
    for (const { personId, memberId } of thing.authors)
      await db
        .insertInto("report_author")
        .values({ case_id: id, organisation_id: organisation.id, person_id: personId, member_id: memberId })
        .execute();
    return { id, ...first, isNew: true };
  }
  const there = await db
    .selectFrom("report_case")
    .select(["id", "reason", "due_at as dueAt", "goes_to as goesTo"])
    .where("thing_kind", "=", thing.kind)
    .where("thing_id", "=", thing.id)
    .where("decided_at", "is", null)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { ...there, isNew: false };
}

/** Keeps one reporter's words, and apart from them who it was; false when this form was sent before. */
export async function insertReport(
  { db, organisation, now }: Doing,
  report: {
    id: string;
    caseId: string;
    saidBy: SaidBy;
    reason: Reason;
    words: string;
    by: { personId: string } | { referenceHash: Buffer };
  },
): Promise<boolean> {
  const kept = await db
    .insertInto("report")
    .values({
      id: report.id,
      organisation_id: organisation.id,
      case_id: report.caseId,
      said_by: report.saidBy,
      reason: report.reason,
      words: seal(db, report.words),
      at: now,
    })
    .onConflict((there) => there.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!kept) return false;
  await db
    .insertInto("report_by")
    .values({
      report_id: report.id,
      organisation_id: organisation.id,
      person_id: "personId" in report.by ? report.by.personId : null,
      reference_hash: "referenceHash" in report.by ? report.by.referenceHash : null,
    })
    .execute();
  return true;
}

/** One more report on it: the graver reason and the sooner time hold from now on. */
export async function joinCase(
  { db }: Doing,
  id: string,
  now: { reason: Reason; dueAt: Date; goesTo: GoesTo },
): Promise<void> {
  await db
    .updateTable("report_case")
    .set((set) => ({
      reports: set("reports", "+", 1),
      reason: now.reason,
      due_at: now.dueAt,
      goes_to: now.goesTo,
    }))
    .where("id", "=", id)
    .execute();
}

/** Whether this form was sent before. */
export const hasReport = async ({ db }: Doing, id: string): Promise<boolean> =>
  (await db.selectFrom("report").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;

export type MyReport = { at: Date; reason: Reason; dueAt: Date; decidedAt: Date | null };

/** What whoever asks said of this thing before, newest first. Her own reports alone. */
export async function listMyReportsOf(doing: Doing, kind: string, thingId: string): Promise<MyReport[]> {
  const me = doing.actor.personId;
  if (!me) return [];
  return doing.asSystem(() =>
    doing.db
      .selectFrom("report as r")
      .innerJoin("report_by as b", "b.report_id", "r.id")
      .innerJoin("report_case as c", "c.id", "r.case_id")
      .select(["r.at", "r.reason", "c.due_at as dueAt", "c.decided_at as decidedAt"])
      .where("b.person_id", "=", me)
      .where("c.thing_kind", "=", kind as "post")
      .where("c.thing_id", "=", thingId)
      .orderBy("r.at", "desc")
      .execute(),
  );
}

/** Who has a part in a case: told nothing of it as somebody who decides. */
export async function whoHasAPart(doing: Doing, caseId: string): Promise<string[]> {
  return doing.asSystem(async () => {
    const authors = await doing.db
      .selectFrom("report_author")
      .select("person_id as id")
      .where("case_id", "=", caseId)
      .execute();
    const reporters = await doing.db
      .selectFrom("report_by as b")
      .innerJoin("report as r", "r.id", "b.report_id")
      .select("b.person_id as id")
      .where("r.case_id", "=", caseId)
      .where("b.person_id", "is not", null)
      .execute();
    return [...authors, ...reporters].flatMap(({ id }) => (id ? [id] : []));
  });
}

/** Who is told that something waits for a decision, by where it goes; looked up by our own code. */
export async function whoDecides(
  doing: Doing,
  goesTo: GoesTo,
  programmeId: string | null,
): Promise<string[]> {
  const roles =
    goesTo === "lead" ? (["safeguarding-lead", "administrator"] as const) : (["coordinator"] as const);
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .select("person_id as id")
      .distinct()
      .where("role", "in", roles)
      .where("ended_at", "is", null)
      .where((where) =>
        programmeId === null
          ? where.val(true)
          : where.or([where("programme_id", "is", null), where("programme_id", "=", programmeId)]),
      )
      .execute(),
  );
  return rows.map(({ id }) => id);
}
