import { sayDay, today } from "../../../words/day.ts";
import type { Findable } from "../../findable.ts";
import type { Question, QuestionAnswer } from "./question.ts";
import { listAnswers } from "./store/answer-store.ts";
import { findQuestion } from "./store/question-store.ts";
import { listPublishedOf, listUnfoundQuestions } from "./store/findable-store.ts";

/** What members read of a question that was answered for all: found by her words and by the answer's (A10). */
export const findableQuestions: Findable = {
  kind: "question",
  findShared: async (doing, id) => {
    const question = await findQuestion(doing, id);
    if (!question?.publishedAt) return null;
    const answers = (await listAnswers(doing, [id])).get(id) ?? [];
    return {
      spaceId: question.spaceId,
      sharedAt: question.publishedAt,
      text: [question.words, wordsOf(question, answers)].join("\n"),
    };
  },
  listUnfound: listUnfoundQuestions,
  load: async (doing, ids) => {
    const questions = await listPublishedOf(doing, ids);
    const answers = await listAnswers(
      doing,
      questions.map(({ id }) => id),
    );
    return questions.map((question) => {
      const said = answers.get(question.id) ?? [];
      const first = said[0];
      return {
        id: question.id,
        kind: "question",
        to: `/questions/${question.id}`,
        title: question.words,
        words: wordsOf(question, said),
        by: first
          ? `Answered by ${first.knownAs}, ${first.title.toLowerCase()}, ${sayDay(today(first.answeredAt))}`
          : "Answered",
        at: question.publishedAt ?? question.askedAt,
      };
    });
  },
};

const wordsOf = ({ followUp }: Question, answers: readonly QuestionAnswer[]): string =>
  [
    ...answers.filter(({ toWhat }) => toWhat === "question").map(({ words }) => words),
    followUp ?? "",
    ...answers.filter(({ toWhat }) => toWhat === "follow-up").map(({ words }) => words),
  ]
    .filter((words) => words !== "")
    .join("\n");
