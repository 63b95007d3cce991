import type { Doing } from "../../../platform/web/index.ts";
import { isId } from "../../../platform/db/index.ts";
import "../tables.ts";

export type Told = {
  id: string;
  caseId: string;
  reportId: string | null;
  side: "author" | "reporter";
  at: Date;
  about: string;
  words: string;
  mayAppeal: boolean;
  /** She asked for another look at this decision. */
  appealed: boolean;
};

/** What whoever asks was told: about her own, and about what she reported. Only hers, though she may decide others. */
export async function listTold({ db, actor }: Doing): Promise<Told[]> {
  const me = actor.personId ?? "";
  const columns = ["t.id", "t.case_id", "t.report_id", "t.at", "t.about", "t.words", "t.may_appeal"] as const;
  const authored = await db
    .selectFrom("report_told as t")
    .innerJoin("report_author as a", "a.case_id", "t.case_id")
    .leftJoin("report_appeal as p", (join) =>
      join.onRef("p.case_id", "=", "t.case_id").on("p.side", "=", "author"),
    )
    .select(columns)
    .select("p.id as appeal")
    .where("a.person_id", "=", me)
    .where("t.report_id", "is", null)
    .execute();
  const reported = await db
    .selectFrom("report_told as t")
    .innerJoin("report_by as b", "b.report_id", "t.report_id")
    .leftJoin("report_appeal as p", "p.report_id", "t.report_id")
    .select(columns)
    .select("p.id as appeal")
    .where("b.person_id", "=", me)
    .execute();
  const toldOf =
    (side: Told["side"]) =>
    (row: (typeof authored)[number]): Told => ({
      id: row.id,
      caseId: row.case_id,
      reportId: row.report_id,
      side,
      at: row.at,
      about: row.about,
      words: row.words,
      mayAppeal: row.may_appeal,
      appealed: row.appeal !== null,
    });
  return [...authored.map(toldOf("author")), ...reported.map(toldOf("reporter"))].sort(
    (one, other) => other.at.getTime() - one.at.getTime(),
  );
}

export const findTold = async (doing: Doing, id: string): Promise<Told | null> =>
  isId(id) ? ((await listTold(doing)).find((told) => told.id === id) ?? null) : null;

/** What she reported and nobody has decided yet; our own code, her own reports alone. */
export async function listWaiting(
  doing: Doing,
): Promise<{ id: string; reason: string; words: string; at: Date; dueAt: Date }[]> {
  const me = doing.actor.personId;
  if (!me) return [];
  return doing.asSystem(() =>
    doing.db
      .selectFrom("report as r")
      .innerJoin("report_by as b", "b.report_id", "r.id")
      .innerJoin("report_case as c", "c.id", "r.case_id")
      .select(["r.id", "r.reason", "r.words", "r.at", "c.due_at as dueAt"])
      .where("b.person_id", "=", me)
      .where("c.decided_at", "is", null)
      .orderBy("r.at", "desc")
      .execute(),
  );
}

/** When a hidden name of hers was opened, and why, as she was told. */
export const listSealTold = ({
  db,
  actor,
}: Doing): Promise<{ id: string; openedAt: Date; at: Date; words: string }[]> =>
  db
    .selectFrom("seal_told")
    .select(["opening_id as id", "opened_at as openedAt", "at", "words"])
    .where("person_id", "=", actor.personId)
    .orderBy("at", "desc")
    .execute();
