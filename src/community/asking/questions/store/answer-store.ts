import { newId, seal } from "../../../../platform/db/index.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import type { QuestionAnswer } from "../question.ts";
import { answerOf } from "./question-row.ts";

/** The answers of these questions, by question; one query however many. */
export async function listAnswers(
  { db }: Doing,
  questionIds: readonly string[],
): Promise<ReadonlyMap<string, QuestionAnswer[]>> {
  const by = new Map<string, QuestionAnswer[]>();
  if (questionIds.length === 0) return by;
  const rows = await db
    .selectFrom("question_answer")
    .selectAll()
    .where("question_id", "in", questionIds)
    .orderBy("answered_at")
    .execute();
  for (const row of rows) by.set(row.question_id, [...(by.get(row.question_id) ?? []), answerOf(row)]);
  return by;
}

/** Keeps an answer; false when that part of the question has one already, from whoever was quicker. */
export async function insertAnswer(
  { db, organisation }: Doing,
  spaceId: string,
  answer: QuestionAnswer,
): Promise<boolean> {
  const kept = await db
    .insertInto("question_answer")
    .values({
      id: answer.id,
      organisation_id: organisation.id,
      space_id: spaceId,
      question_id: answer.questionId,
      to_what: answer.toWhat,
      by_person_id: answer.byPersonId,
      title: answer.title,
      known_as: answer.knownAs,
      words: seal(db, answer.words),
      answered_at: answer.answeredAt,
    })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst();
  return Number(kept.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Puts an answer right; what it said before is kept with it. */
export async function correctAnswer(
  { db, now, organisation }: Doing,
  spaceId: string,
  answer: QuestionAnswer,
  words: string,
): Promise<void> {
  await db
    .insertInto("answer_edit")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      space_id: spaceId,
      answer_id: answer.id,
      words: seal(db, answer.words),
      until_at: now,
    })
    .execute();
  await db
    .updateTable("question_answer")
    .set({ words: seal(db, words), corrected_at: now })
    .where("id", "=", answer.id)
    .execute();
}
