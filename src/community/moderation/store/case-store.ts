import { sql } from "kysely";
import { isId, seal } from "../../../platform/db/index.ts";
import type { Asked, Doing } from "../../../platform/web/index.ts";
import type { Decision } from "../deciding/decide.ts";
import type { Does } from "../deciding/does.ts";
import type { Reason } from "../reason.ts";
import type { Frozen, ReportCase, SaidBy } from "../report-case.ts";
import "../tables.ts";

const columns = [
  "c.id",
  "c.programme_id as programmeId",
  "c.space_id as spaceId",
  "c.thread_id as threadId",
  "c.thing_kind as thingKind",
  "c.thing_id as thingId",
  "c.goes_to as goesTo",
  "c.reason",
  "c.reports",
  "c.frozen",
  "c.name_hidden as nameHidden",
  "c.opened_at as openedAt",
  "c.due_at as dueAt",
  "c.claimed_at as claimedAt",
  "c.claimed_by as claimedBy",
  "c.decided_at as decidedAt",
] as const;

export type SeenCase = ReportCase & { spaceName: string | null; does: Does[] | null };

// what was erased with somebody leaves the case standing
const whole = (frozen: Partial<Frozen>): Frozen => ({
  title: null,
  words: "",
  handle: null,
  before: null,
  writtenAt: null,
  ...frozen,
});

export type CaseFilter = {
  open?: boolean;
  from?: Date;
  until?: Date;
  reason?: Reason;
  did?: Does;
  late?: boolean;
};

/** Cases whoever asks may decide or may see decided, the soonest first; open, or opened in a time. */
export async function listCases({ db }: Doing, filter: CaseFilter): Promise<SeenCase[]> {
  let query = db
    .selectFrom("report_case as c")
    .leftJoin("space as s", "s.id", "c.space_id")
    .leftJoin("report_decision as d", "d.case_id", "c.id")
    .select(columns)
    .select(["s.name as spaceName", "d.does"]);
  if (filter.open) query = query.where("c.decided_at", "is", null);
  if (filter.from) query = query.where("c.opened_at", ">=", filter.from);
  if (filter.until) query = query.where("c.opened_at", "<", filter.until);
  if (filter.reason) query = query.where("c.reason", "=", filter.reason);
  if (filter.did) query = query.where(sql<boolean>`${filter.did} = any (d.does)`);
  if (filter.late) query = query.where("d.in_time", "=", false);
  const rows = await query
    .orderBy("c.due_at", filter.open ? "asc" : "desc")
    .orderBy("c.id")
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, frozen: whole(row.frozen) }));
}

/** One case, as far as whoever asks has a place in deciding it; "to change" holds it until the transaction ends. */
export async function findCase({ db }: Doing, id: string, lock?: "to change"): Promise<SeenCase | null> {
  if (!isId(id)) return null;
  if (lock) await db.selectFrom("report_case").select("id").where("id", "=", id).forUpdate().execute();
  const row = await db
    .selectFrom("report_case as c")
    .leftJoin("space as s", "s.id", "c.space_id")
    .leftJoin("report_decision as d", "d.case_id", "c.id")
    .select(columns)
    .select(["s.name as spaceName", "d.does"])
    .where("c.id", "=", id)
    .executeTakeFirst();
  return row ? { ...row, frozen: whole(row.frozen) } : null;
}

export type Said = { id: string; saidBy: SaidBy; reason: Reason; words: string; at: Date };
export const listReports = ({ db }: Doing, caseId: string): Promise<Said[]> =>
  db
    .selectFrom("report")
    .select(["id", "said_by as saidBy", "reason", "words", "at"])
    .where("case_id", "=", caseId)
    .orderBy("at")
    .execute();

export type Note = { id: string; by: string; at: Date; words: string };
export const listNotes = ({ db }: Doing, caseId: string): Promise<Note[]> =>
  db
    .selectFrom("report_note")
    .select(["id", "by_person_id as by", "at", "words"])
    .where("case_id", "=", caseId)
    .orderBy("at")
    .execute();

/** A note beside the case; the same form twice is one note. */
export async function insertNote(
  { db, organisation, now, actor }: Asked,
  note: { id: string; caseId: string; words: string },
): Promise<void> {
  await db
    .insertInto("report_note")
    .values({
      id: note.id,
      organisation_id: organisation.id,
      case_id: note.caseId,
      by_person_id: actor.personId ?? "",
      at: now,
      words: seal(db, note.words),
    })
    .onConflict((there) => there.doNothing())
    .execute();
}

/** Takes it up, or puts it back with null. */
export async function keepClaim({ db, now }: Doing, id: string, by: string | null): Promise<void> {
  await db
    .updateTable("report_case")
    .set({ claimed_by: by, claimed_at: by ? now : null })
    .where("id", "=", id)
    .execute();
}

/** Whether a case is about a member, whom something can hold for; never who. Our own code asks. */
export const isAboutMember = (doing: Doing, caseId: string): Promise<boolean> =>
  doing.asSystem(async () => {
    const row = await doing.db
      .selectFrom("report_author as a")
      .innerJoin("space_member as m", "m.id", "a.member_id")
      .select("m.place")
      .where("a.case_id", "=", caseId)
      .executeTakeFirst();
    return row?.place === "member";
  });

/** How many warnings and limits hold for its author now; asked only where her name is not hidden. */
export const countStrikes = (doing: Doing, caseId: string): Promise<number> =>
  doing.asSystem(async () => {
    const row = await doing.db
      .selectFrom("strike as s")
      .innerJoin("report_author as a", "a.person_id", "s.person_id")
      .select((count) => count.fn.countAll<number>().as("many"))
      .where("a.case_id", "=", caseId)
      .where("s.ended_at", "is", null)
      .where("s.until_at", ">", doing.now)
      .executeTakeFirst();
    return Number(row?.many ?? 0);
  });

export type SeenDecision = Decision & { id: string; because: string };
export async function findDecision({ db }: Doing, caseId: string): Promise<SeenDecision | null> {
  const row = await db
    .selectFrom("report_decision")
    .selectAll()
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return row
    ? {
        id: row.id,
        by: row.by_person_id,
        role: row.by_role as Decision["role"],
        at: row.at,
        does: row.does,
        days: row.days,
        inTime: row.in_time,
        because: row.because,
      }
    : null;
}

/** Keeps the decision and closes the case; as whoever decides, so that the rows have the last word. */
export async function keepDecision(
  { db, organisation, now }: Doing,
  caseId: string,
  id: string,
  decision: Decision,
  because: string,
): Promise<void> {
  await db
    .insertInto("report_decision")
    .values({
      id,
      organisation_id: organisation.id,
      case_id: caseId,
      by_person_id: decision.by,
      by_role: decision.role,
      at: now,
      does: decision.does,
      because: seal(db, because),
      days: decision.days,
      in_time: decision.inTime,
    })
    .execute();
  await db.updateTable("report_case").set({ decided_at: now }).where("id", "=", caseId).execute();
}

/** How many cases of a space wait for whoever looks after it. */
export async function countWaiting({ db }: Doing, spaceId: string): Promise<number> {
  const row = await db
    .selectFrom("report_case")
    .select((count) => count.fn.countAll<number>().as("many"))
    .where("space_id", "=", spaceId)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return Number(row?.many ?? 0);
}
