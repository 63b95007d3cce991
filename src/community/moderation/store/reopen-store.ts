import { newId, seal, sealJson } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Appeal } from "../deciding/appeal.ts";
import type { ReportCase } from "../report-case.ts";
import "../tables.ts";

/** A new case with the same copy, whom it is about and who reported, so that what was decided before stays as it was. */
export async function reopenFor(
  { db, organisation, now }: Doing,
  report: ReportCase,
  appeal: Appeal,
  again: { id: string; dueAt: Date },
): Promise<void> {
  const begun = await db
    .insertInto("report_case")
    .values({
      id: again.id,
      organisation_id: organisation.id,
      programme_id: report.programmeId,
      space_id: report.spaceId,
      thread_id: report.threadId,
      thing_kind: report.thingKind,
      thing_id: report.thingId,
      goes_to: report.goesTo === "shift" ? "coordinator" : report.goesTo,
      reason: report.reason,
      reports: 1,
      frozen: sealJson(db, report.frozen),
      name_hidden: report.nameHidden,
      opened_at: now,
      due_at: again.dueAt,
    })
    .onConflict((there) => there.doNothing())
    .returning("id")
    .executeTakeFirst();
  // somebody reported it anew meanwhile: it is open already
  if (!begun) return;
  const authors = await db
    .selectFrom("report_author")
    .select(["person_id", "member_id"])
    .where("case_id", "=", report.id)
    .execute();
  for (const author of authors)
    await db
      .insertInto("report_author")
      .values({ case_id: again.id, organisation_id: organisation.id, ...author })
      .execute();
  if (!appeal.reportId) return;
  const by = await db
    .selectFrom("report_by as b")
    .innerJoin("report as r", "r.id", "b.report_id")
    .select(["b.person_id", "r.said_by"])
    .where("b.report_id", "=", appeal.reportId)
    .executeTakeFirst();
  if (!by?.person_id) return;
  const reportId = newId();
  await db
    .insertInto("report")
    .values({
      id: reportId,
      organisation_id: organisation.id,
      case_id: again.id,
      said_by: by.said_by,
      reason: report.reason,
      words: seal(db, appeal.words),
      at: now,
    })
    .execute();
  await db
    .insertInto("report_by")
    .values({
      report_id: reportId,
      organisation_id: organisation.id,
      person_id: by.person_id,
      reference_hash: null,
    })
    .execute();
}
