import { newId, seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { StrikeKind } from "../../writing/strike.ts";
import type { ReportCase } from "../report-case.ts";
import "../tables.ts";
import "../../tables.ts";

/** Seconds between two posts of one member while a conversation is slowed down. */
export const slowSeconds = 300;

type Of = Pick<ReportCase, "id" | "thingKind" | "thingId" | "threadId" | "spaceId">;

/** The post a case is about: itself, or the one that opened a thread. */
export async function postOf({ db }: Doing, of: Of): Promise<string | null> {
  if (of.thingKind === "post") return of.thingId;
  if (of.thingKind !== "thread" || !of.threadId) return null;
  const row = await db
    .selectFrom("post")
    .select("id")
    .where("thread_id", "=", of.threadId)
    .where("opens", "=", true)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Puts it out of sight, reversibly. Our own code, after the act. */
export async function hidePost(doing: Doing, of: Of): Promise<void> {
  const id = await postOf(doing, of);
  if (id)
    await doing.db
      .updateTable("post")
      .set({ hidden_at: doing.now, hidden_why: "report" })
      .where("id", "=", id)
      .where("hidden_at", "is", null)
      .execute();
}

export async function removePost(doing: Doing, of: Of): Promise<void> {
  const id = await postOf(doing, of);
  if (id)
    await doing.db
      .updateTable("post")
      .set({ removed_at: doing.now, removed_how: "moderator" })
      .where("id", "=", id)
      .where("removed_at", "is", null)
      .execute();
}

/** Back where it was: an appeal was right. What she took away herself stays away. */
export async function restorePost(doing: Doing, of: Of): Promise<void> {
  const id = await postOf(doing, of);
  if (!id) return;
  await doing.db
    .updateTable("post")
    .set({ removed_at: null, removed_how: null })
    .where("id", "=", id)
    .where("removed_how", "=", "moderator")
    .execute();
  await doing.db
    .updateTable("post")
    .set({ hidden_at: null, hidden_why: null })
    .where("id", "=", id)
    .where("hidden_at", "is not", null)
    .execute();
}

export async function slowThread(doing: Doing, threadId: string, seconds: number | null): Promise<void> {
  await doing.db.updateTable("thread").set({ slow_seconds: seconds }).where("id", "=", threadId).execute();
}

export async function closeThread(doing: Doing, threadId: string, closed: boolean): Promise<void> {
  await doing.db
    .updateTable("thread")
    .set({ closed_at: closed ? doing.now : null })
    .where("id", "=", threadId)
    .execute();
}

/** Something holds for its author from now on, for so many days. */
export async function insertStrike(
  { db, organisation, now }: Doing,
  of: Of,
  kind: StrikeKind,
  days: number,
): Promise<void> {
  const authors = await db
    .selectFrom("report_author")
    .select(["person_id", "member_id"])
    .where("case_id", "=", of.id)
    .execute();
  for (const { person_id, member_id } of authors)
    if (member_id && of.spaceId)
      await db
        .insertInto("strike")
        .values({
          id: newId(),
          organisation_id: organisation.id,
          space_id: of.spaceId,
          case_id: of.id,
          person_id,
          member_id,
          kind,
          from_at: now,
          until_at: new Date(now.getTime() + days * 86_400_000),
        })
        .execute();
}

/** Ends what holds because of a case. */
export async function endStrikes(
  { db, now }: Doing,
  caseId: string,
  why: "appeal" | "lifted",
): Promise<void> {
  await db
    .updateTable("strike")
    .set({ ended_at: now, ended_why: why })
    .where("case_id", "=", caseId)
    .where("ended_at", "is", null)
    .execute();
}

export type ToTell = { reportId: string | null; about: string; words: string; mayAppeal: boolean };

/** Tells one side, on her own page. */
export async function insertTold(
  { db, organisation, now }: Doing,
  caseId: string,
  told: ToTell,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("report_told")
    .values({
      id,
      organisation_id: organisation.id,
      case_id: caseId,
      report_id: told.reportId,
      at: now,
      about: seal(db, told.about),
      words: seal(db, told.words),
      may_appeal: told.mayAppeal,
    })
    .execute();
  return id;
}

/** Whom to send a neutral message that there is something to read: authors, or who reported. Our own code asks. */
export const listAuthors = async ({ db }: Doing, caseId: string): Promise<string[]> =>
  (await db.selectFrom("report_author").select("person_id").where("case_id", "=", caseId).execute()).map(
    ({ person_id }) => person_id,
  );

export const listReporters = (
  { db }: Doing,
  caseId: string,
): Promise<{ reportId: string; personId: string | null }[]> =>
  db
    .selectFrom("report as r")
    .innerJoin("report_by as b", "b.report_id", "r.id")
    .select(["r.id as reportId", "b.person_id as personId"])
    .where("r.case_id", "=", caseId)
    .execute();
