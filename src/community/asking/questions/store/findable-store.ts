import type { Doing } from "../../../../platform/web/index.ts";
import "../../../around/tables.ts";
import type { Question } from "../question.ts";
import { questionOf } from "./question-row.ts";

/** Those of these that are shared with the space, as far as whoever asks reads them. */
export async function listPublishedOf({ db }: Doing, ids: readonly string[]): Promise<Question[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("question")
    .selectAll()
    .where("id", "in", ids)
    .where("published_at", "is not", null)
    .execute();
  return rows.map(questionOf);
}

/** Some that are shared and that no search finds yet. Our own code. */
export async function listUnfoundQuestions({ db }: Doing, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom("question as q")
    .select("q.id")
    .where("q.published_at", "is not", null)
    .where((each) =>
      each.not(
        each.exists(each.selectFrom("answer_index as i").select("i.id").whereRef("i.id", "=", "q.id")),
      ),
    )
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
