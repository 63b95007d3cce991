import type { Doing } from "../../../../platform/web/index.ts";
import type { Place } from "../../../space.ts";
import { questionOf } from "./question-row.ts";
import type { Question } from "../question.ts";

/** Whose it is, kept apart from it: read by her alone. */
export async function keepAuthor(
  { db, organisation }: Doing,
  questionId: string,
  mine: Place,
): Promise<void> {
  await db
    .insertInto("question_author")
    .values({
      question_id: questionId,
      organisation_id: organisation.id,
      space_id: mine.spaceId,
      member_id: mine.memberId,
      person_id: mine.personId,
    })
    .onConflict((there) => there.doNothing())
    .execute();
}

/**
 * Ties a question that was handed over to whoever wrote the post, as the house: the supporter who hands it over never learns
 * who that is. False where the post's author has gone.
 */
export async function keepPostsAuthor(doing: Doing, questionId: string, postId: string): Promise<boolean> {
  const { db } = doing;
  return doing.asSystem(async () => {
    const author = await db
      .selectFrom("post_author")
      .selectAll()
      .where("post_id", "=", postId)
      .executeTakeFirst();
    if (!author) return false;
    await db
      .insertInto("question_author")
      .values({
        question_id: questionId,
        organisation_id: author.organisation_id,
        space_id: author.space_id,
        member_id: author.member_id,
        person_id: author.person_id,
      })
      .execute();
    return true;
  });
}

/** Whether it is whoever asks' own. */
export async function isHers({ db, actor }: Doing, questionId: string): Promise<boolean> {
  if (actor.role !== "parent") return false;
  const row = await db
    .selectFrom("question_author")
    .select("question_id")
    .where("question_id", "=", questionId)
    .executeTakeFirst();
  return row !== undefined;
}

/** What she has asked and not taken back, in one space or anywhere, the newest first. */
export async function listHers({ db, actor }: Doing, spaceId?: string): Promise<Question[]> {
  if (actor.role !== "parent") return [];
  const hers = db
    .selectFrom("question_author as a")
    .innerJoin("question as q", "q.id", "a.question_id")
    .selectAll("q")
    .where("a.person_id", "=", actor.personId)
    .where("q.withdrawn_at", "is", null)
    .orderBy("q.asked_at", "desc");
  return (await (spaceId ? hers.where("q.space_id", "=", spaceId) : hers).execute()).map(questionOf);
}
