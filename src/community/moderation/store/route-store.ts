import type { Doing } from "../../../platform/web/index.ts";
import type { GoesTo } from "../report-case.ts";
import "../tables.ts";

/** Where a case goes, whom it is about and who has decided it; for our own code, to know whom to tell. */
export async function findCaseRoute(
  doing: Doing,
  caseId: string,
): Promise<{ goesTo: GoesTo; programmeId: string | null; authors: string[]; deciders: string[] } | null> {
  return doing.asSystem(async () => {
    const row = await doing.db
      .selectFrom("report_case")
      .select(["goes_to as goesTo", "programme_id as programmeId"])
      .where("id", "=", caseId)
      .executeTakeFirst();
    if (!row) return null;
    const authors = await doing.db
      .selectFrom("report_author")
      .select("person_id as id")
      .where("case_id", "=", caseId)
      .execute();
    const deciders = await doing.db
      .selectFrom("report_decision")
      .select("by_person_id as id")
      .where("case_id", "=", caseId)
      .execute();
    return { ...row, authors: authors.map(({ id }) => id), deciders: deciders.map(({ id }) => id) };
  });
}
