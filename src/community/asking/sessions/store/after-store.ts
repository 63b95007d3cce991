import { sql } from "kysely";
import { seal, sealOrNull } from "../../../../platform/db/index.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import type { GuestSession, Useful } from "../session.ts";
import "../tables.ts";

export type Step = { id: string; sessionId: string; words: string; saidAt: Date; doneAt: Date | null };

/** What she said she will do next, after one session or all: hers alone. */
export async function listSteps({ db, actor }: Doing, sessionId?: string): Promise<Step[]> {
  let hers = db.selectFrom("session_step").selectAll().where("person_id", "=", actor.personId);
  if (sessionId) hers = hers.where("session_id", "=", sessionId);
  return (await hers.orderBy("said_at").orderBy("id").execute()).map((row) => ({
    id: row.id,
    sessionId: row.session_id,
    words: row.words,
    saidAt: row.said_at,
    doneAt: row.done_at,
  }));
}

export async function addStep(
  { db, now, actor, organisation }: Doing,
  session: GuestSession,
  id: string,
  words: string,
): Promise<void> {
  await db
    .insertInto("session_step")
    .values({
      id,
      organisation_id: organisation.id,
      space_id: session.spaceId,
      session_id: session.id,
      person_id: actor.personId ?? "",
      words: seal(db, words),
      said_at: now,
    })
    .onConflict((there) => there.doNothing())
    .execute();
}

/** Done, or not yet after all; answers of which session. */
export async function tickStep({ db, now }: Doing, id: string): Promise<string | null> {
  const row = await db
    .updateTable("session_step")
    .set({ done_at: sql<Date | null>`case when done_at is null then ${now}::timestamptz end` })
    .where("id", "=", id)
    .returning("session_id")
    .executeTakeFirst();
  return row?.session_id ?? null;
}

export async function findReminder({ db, actor }: Doing, sessionId: string): Promise<boolean> {
  const row = await db
    .selectFrom("session_reminder")
    .select("session_id")
    .where("session_id", "=", sessionId)
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function addReminder(
  { db, now, actor, organisation }: Doing,
  session: GuestSession,
): Promise<boolean> {
  const added = await db
    .insertInto("session_reminder")
    .values({
      session_id: session.id,
      person_id: actor.personId ?? "",
      organisation_id: organisation.id,
      space_id: session.spaceId,
      at: now,
    })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0;
}

export type Reflection = { learned: string; practice: string; mayQuote: boolean };

export async function findReflection({ db }: Doing, sessionId: string): Promise<Reflection | null> {
  const row = await db
    .selectFrom("session_reflection")
    .selectAll()
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  return row ? { learned: row.learned, practice: row.practice, mayQuote: row.may_quote } : null;
}

export async function keepReflection(
  { db, now, actor, organisation }: Doing,
  session: GuestSession,
  said: Reflection,
): Promise<void> {
  const values = {
    learned: seal(db, said.learned),
    practice: seal(db, said.practice),
    may_quote: said.mayQuote,
    said_at: now,
  };
  await db
    .insertInto("session_reflection")
    .values({
      ...values,
      session_id: session.id,
      organisation_id: organisation.id,
      space_id: session.spaceId,
      by_person_id: actor.personId ?? "",
    })
    .onConflict((there) => there.column("session_id").doUpdateSet(values))
    .execute();
}

export type Feedback = { useful: Useful; words: string | null; mayQuote: boolean };

/** What members thought, in no order that says when it was said. */
export async function listFeedback({ db }: Doing, sessionId: string): Promise<Feedback[]> {
  const rows = await db
    .selectFrom("session_feedback")
    .select(["useful", "words", "may_quote"])
    .where("session_id", "=", sessionId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ useful: row.useful, words: row.words, mayQuote: row.may_quote }));
}

export async function hasGivenFeedback({ db, actor }: Doing, sessionId: string): Promise<boolean> {
  const row = await db
    .selectFrom("session_feedback_given")
    .select("session_id")
    .where("session_id", "=", sessionId)
    .where("person_id", "=", actor.personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps it on a day and by nobody; that she has said so stands apart. Once. */
export async function giveFeedback(doing: Doing, session: GuestSession, said: Feedback): Promise<void> {
  const { db, actor, organisation, today } = doing;
  const base = { organisation_id: organisation.id, space_id: session.spaceId, session_id: session.id };
  const given = await db
    .insertInto("session_feedback_given")
    .values({ ...base, person_id: actor.personId ?? "" })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst();
  if (Number(given.numInsertedOrUpdatedRows ?? 0) === 0) return;
  await db
    .insertInto("session_feedback")
    .values({
      ...base,
      // of nobody's time: ids made in order would say who was first
      id: globalThis.crypto.randomUUID(),
      on_day: today,
      useful: said.useful,
      words: sealOrNull(db, said.words),
      may_quote: said.mayQuote,
    })
    .execute();
}
