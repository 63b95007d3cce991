import type { Doing } from "../../../../platform/web/index.ts";
import type { Question } from "../question.ts";
import { questionOf } from "./question-row.ts";

/** What was asked, answered and shared in this space, the newest first. */
export async function listPublished({ db }: Doing, spaceId: string, most = 100): Promise<Question[]> {
  const rows = await db
    .selectFrom("question")
    .selectAll()
    .where("space_id", "=", spaceId)
    .where("published_at", "is not", null)
    .orderBy("published_at", "desc")
    .limit(most)
    .execute();
  return rows.map(questionOf);
}

/** What waits for an answer by whoever asks, as far as her rows go: hers first, then by its time. */
export async function listToAnswer({ db }: Doing): Promise<Question[]> {
  const rows = await db
    .selectFrom("question")
    .selectAll()
    .where("withdrawn_at", "is", null)
    .where("about", "=", "health")
    .where((or) => or.or([or("answer_by", "is not", null), or("board_at", "is not", null)]))
    .orderBy("answer_by")
    .orderBy("asked_at")
    .limit(200)
    .execute();
  return rows.map(questionOf);
}

/** What whoever asks answered last. */
export async function listAnsweredBy({ db, actor }: Doing, most = 10): Promise<Question[]> {
  const rows = await db
    .selectFrom("question as q")
    .selectAll("q")
    .where("q.answered_at", "is not", null)
    .where("q.withdrawn_at", "is", null)
    .where((of) =>
      of.exists(
        of
          .selectFrom("question_answer as a")
          .select("a.id")
          .whereRef("a.question_id", "=", "q.id")
          .where("a.by_person_id", "=", actor.personId),
      ),
    )
    .orderBy("q.answered_at", "desc")
    .limit(most)
    .execute();
  return rows.map(questionOf);
}

/** For a supporter: what she handed over, and what is left to parents' experience in this space. */
export async function listForSupporter({ db, actor }: Doing, spaceId: string): Promise<Question[]> {
  const rows = await db
    .selectFrom("question")
    .selectAll()
    .where("space_id", "=", spaceId)
    .where("withdrawn_at", "is", null)
    .where((or) =>
      or.or([
        or("handed_by", "=", actor.personId),
        or.and([or("about", "=", "experience"), or("answered_at", "is", null)]),
      ]),
    )
    .orderBy("asked_at", "desc")
    .limit(50)
    .execute();
  return rows.map(questionOf);
}
