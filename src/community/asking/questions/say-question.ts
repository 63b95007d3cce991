import { sayMonth, sayDay, today } from "../../../words/day.ts";
import { sayWhen } from "../../../words/time.ts";
import type { SpaceKind } from "../../space.ts";
import { stateOf, whoAsked, type Question, type QuestionAnswer } from "./question.ts";

export type SaidAnswer = { id: string; by: string; when: string; words: string; toFollowUp: boolean };
export type SaidQuestion = {
  id: string;
  who: string;
  when: string;
  words: string;
  followUp: string | null;
  answers: SaidAnswer[];
};

/** A question as others read it: by the month, and by nobody. */
export function sayQuestion(
  question: Question,
  answers: readonly QuestionAnswer[],
  kind: SpaceKind,
  now: Date,
  hers = false,
): SaidQuestion {
  return {
    id: question.id,
    who: hers ? "You asked" : `${whoAsked(kind, question.weeks)} asked`,
    when: hers ? sayWhen(question.askedAt, now) : sayMonth(today(question.askedAt)),
    words: question.words,
    followUp: question.followUp,
    answers: answers.map((answer) => ({
      id: answer.id,
      by: `${answer.knownAs}, ${answer.title.toLowerCase()}`,
      when: `${sayDay(today(answer.answeredAt))}${answer.correctedAt ? `, put right on ${sayDay(today(answer.correctedAt))}` : ""}`,
      words: answer.words,
      toFollowUp: answer.toWhat === "follow-up",
    })),
  };
}

/** Where it stands, for her who asked. */
export function sayStanding(question: Question, now: Date): string {
  const state = stateOf(question);
  if (state === "withdrawn") return "You took it back.";
  if (state === "waits for her") return "A supporter would like to pass on your words to a professional.";
  const by = question.answerBy ? ` You will have an answer by ${sayWhen(question.answerBy, now)}.` : "";
  if (state === "answered")
    return question.answerBy ? `It is answered. Your second question is with them.${by}` : "It is answered.";
  if (question.about === "experience") return "It is with your supporters, who answer from experience.";
  if (question.boardAt) return "It is with your coordinator, who finds somebody to answer it.";
  return question.answerBy && question.answerBy <= now
    ? "It is late, and we are sorry. It goes to somebody else now."
    : `It is with a professional.${by}`;
}
