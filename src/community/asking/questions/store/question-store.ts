import { isId, seal, sealOrNull } from "../../../../platform/db/index.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import type { PassedBecause, Question } from "../question.ts";
import { questionOf } from "./question-row.ts";

/** Keeps a new question; false when one of that id is there already. Her who asked is kept by `keepAuthor`. */
export async function insertQuestion(
  { db, organisation }: Doing,
  question: Question,
  fromPostId: string | null = null,
): Promise<boolean> {
  const kept = await db
    .insertInto("question")
    .values({
      id: question.id,
      organisation_id: organisation.id,
      programme_id: question.programmeId,
      space_id: question.spaceId,
      words: seal(db, question.words),
      weeks: question.weeks,
      asked_at: question.askedAt,
      handed_by: question.handedBy,
      from_post_id: fromPostId,
      waits_for_her_at: question.waitsForHerAt,
      with_person_id: question.withPersonId,
      answer_by: question.answerBy,
      board_at: question.boardAt,
      share_yes_at: question.shareYesAt,
      tier: question.tier,
      tier_reason: sealOrNull(db, question.tierReason),
    })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst();
  return Number(kept.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** The question, as far as whoever asks may know of it. `toChange` waits until nobody else is changing it. */
export async function findQuestion(
  { db }: Doing,
  id: string,
  toChange: "to change" | null = null,
): Promise<Question | null> {
  if (!isId(id)) return null;
  const one = db.selectFrom("question").selectAll().where("id", "=", id);
  const row = await (toChange ? one.forUpdate() : one).executeTakeFirst();
  return row ? questionOf(row) : null;
}

/** Where it stands, for those who answer it and for her: what each may change, the row says. */
export async function keepQuestion({ db }: Doing, question: Question): Promise<void> {
  await db
    .updateTable("question")
    .set({
      about: question.about,
      waits_for_her_at: question.waitsForHerAt,
      with_person_id: question.withPersonId,
      answer_by: question.answerBy,
      board_at: question.boardAt,
      answered_at: question.answeredAt,
      share_yes_at: question.shareYesAt,
      kept_private_at: question.keptPrivateAt,
      published_at: question.publishedAt,
      withdrawn_at: question.withdrawnAt,
    })
    .where("id", "=", question.id)
    .execute();
}

/** What she asks once more: kept once, whoever is quicker. */
export async function keepFollowUp({ db, now }: Doing, questionId: string, words: string): Promise<boolean> {
  const kept = await db
    .updateTable("question")
    .set({ follow_up: seal(db, words), follow_up_at: now })
    .where("id", "=", questionId)
    .where("follow_up", "is", null)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

/** By when her follow-up is to be answered: the house's promise, not hers to set. */
export async function promiseAnswer(doing: Doing, questionId: string, answerBy: Date | null): Promise<void> {
  await doing.asSystem(() =>
    doing.db
      .updateTable("question")
      .set(answerBy ? { answer_by: answerBy } : { board_at: doing.now })
      .where("id", "=", questionId)
      .execute(),
  );
}

export async function keepPass(
  { db, now, organisation }: Doing,
  id: string,
  question: Question,
  why: PassedBecause,
): Promise<void> {
  await db
    .insertInto("question_pass")
    .values({
      id,
      organisation_id: organisation.id,
      space_id: question.spaceId,
      question_id: question.id,
      to_person_id: question.withPersonId,
      at: now,
      why,
    })
    .execute();
}

/** Everybody who has had it. */
export async function listHad({ db }: Doing, questionId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom("question_pass")
    .select("to_person_id")
    .where("question_id", "=", questionId)
    .execute();
  return new Set(rows.flatMap(({ to_person_id }) => to_person_id ?? []));
}

/** What is past its time, the longest first, and what stands on a board while somebody could answer it. */
export async function listOverdue({ db, now }: Doing, most: number): Promise<Question[]> {
  const rows = await db
    .selectFrom("question")
    .selectAll()
    .where("withdrawn_at", "is", null)
    .where("answer_by", "<=", now)
    .orderBy("answer_by")
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(questionOf);
}

/** What is somebody's to answer who no longer answers here. */
export async function listWith({ db }: Doing, programmeId: string, personId: string): Promise<Question[]> {
  const rows = await db
    .selectFrom("question")
    .selectAll()
    .where("programme_id", "=", programmeId)
    .where("with_person_id", "=", personId)
    .where("answer_by", "is not", null)
    .where("withdrawn_at", "is", null)
    .execute();
  return rows.map(questionOf);
}

/** Open and with nobody: what the board shows, and what somebody who begins to answer may take. */
export async function listOnBoard({ db }: Doing, programmeId?: string): Promise<Question[]> {
  const open = db
    .selectFrom("question")
    .selectAll()
    .where("board_at", "is not", null)
    .where("withdrawn_at", "is", null)
    .orderBy("board_at");
  return (await (programmeId ? open.where("programme_id", "=", programmeId) : open).execute()).map(
    questionOf,
  );
}

/** Somebody who looks after the space has read what could not wait: once. */
export async function keepSeen(doing: Doing, questionId: string): Promise<void> {
  const { db, now, actor } = doing;
  await doing.asSystem(() =>
    db
      .updateTable("question")
      .set({ seen_at: now, seen_by: actor.personId })
      .where("id", "=", questionId)
      .where("seen_at", "is", null)
      .execute(),
  );
}

/** What the rules say cannot wait, and no person has said that she has read. */
export async function listUrgent({ db }: Doing): Promise<Question[]> {
  const rows = await db
    .selectFrom("question")
    .selectAll()
    .where("tier", "in", ["R", "U", "S"])
    .where("seen_at", "is", null)
    .where("withdrawn_at", "is", null)
    .orderBy("asked_at")
    .execute();
  return rows.map(questionOf);
}
