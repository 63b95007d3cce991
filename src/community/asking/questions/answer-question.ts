import { happened, refused, type Outcome } from "../../../words/outcome.ts";
import type { Fact } from "../../../platform/web/index.ts";
import type { QuestionRefusal } from "../refusals.ts";
import { questionFact, stateOf, type Question, type QuestionAnswer, type ToWhat } from "./question.ts";

/** Whoever answers: with her title where she has the role, or as a supporter who speaks from experience. */
export type Answering = { personId: string; title: string | null; knownAs: string };
export type NewAnswer = { id: string; words: string; keepPrivate: boolean };
export type Answered = { question: Question; answer: QuestionAnswer };

/**
 * Answers it (A10), or what she asked after it. Refuses advice on health from whoever lacks the role, kindly and with
 * another way (C13); refuses what is withdrawn, or answered already.
 */
export function answerQuestion(
  question: Question,
  answers: readonly QuestionAnswer[],
  by: Answering,
  { id, words, keepPrivate }: NewAnswer,
  now: Date,
): Outcome<Answered, Fact, QuestionRefusal> {
  const state = stateOf(question);
  if (state === "withdrawn" || state === "waits for her") return refused("notHereAnyMore");
  if (question.about === "health" && by.title === null) return refused("needsTheRole");
  const toWhat: ToWhat = state === "open" ? "question" : "follow-up";
  if (toWhat === "follow-up" && question.followUp === null) return refused("answeredAlready");
  if (answers.some((each) => each.toWhat === toWhat)) return refused("answeredAlready");
  const keptPrivateAt = keepPrivate ? now : question.keptPrivateAt;
  const shared = question.shareYesAt && !keptPrivateAt;
  return happened(
    {
      question: {
        ...question,
        withPersonId: question.withPersonId ?? by.personId,
        answeredAt: question.answeredAt ?? now,
        answerBy: null,
        boardAt: null,
        keptPrivateAt,
        publishedAt: shared ? (question.publishedAt ?? now) : null,
      },
      answer: {
        id,
        questionId: question.id,
        toWhat,
        byPersonId: by.personId,
        title: by.title ?? "Supporter",
        knownAs: by.knownAs,
        words,
        answeredAt: now,
        correctedAt: null,
      },
    },
    questionFact("QuestionAnswered", question, { toWhat }),
    ...(shared ? [questionFact("QuestionPublished", question)] : []),
  );
}
