import type { Doing } from "../../../platform/web/index.ts";
import type { GoesTo } from "../report-case.ts";
import "../tables.ts";

/** What held for somebody and is over. */
export async function endStrikesOver({ db, now }: Doing): Promise<void> {
  await db
    .updateTable("strike")
    .set({ ended_at: now, ended_why: "over" })
    .where("ended_at", "is", null)
    .where("until_at", "<=", now)
    .execute();
}

export type Late = { id: string; goesTo: GoesTo; programmeId: string | null; kind: "case" | "appeal" };

/** Cases and appeals that nobody has decided in time. */
export async function listLate({ db, now }: Doing): Promise<Late[]> {
  const cases = await db
    .selectFrom("report_case")
    .select(["id", "goes_to as goesTo", "programme_id as programmeId"])
    .where("decided_at", "is", null)
    .where("due_at", "<=", now)
    .execute();
  const appeals = await db
    .selectFrom("report_appeal as a")
    .innerJoin("report_case as c", "c.id", "a.case_id")
    .select(["c.id", "c.goes_to as goesTo", "c.programme_id as programmeId"])
    .where("a.decided_at", "is", null)
    .where("a.due_at", "<=", now)
    .execute();
  return [
    ...cases.map((each) => ({ ...each, kind: "case" as const })),
    ...appeals.map((each) => ({ ...each, kind: "appeal" as const })),
  ];
}
