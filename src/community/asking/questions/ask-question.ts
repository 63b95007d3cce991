import type { Nation } from "../../../words/nation.ts";
import { happened, nothing, refused, type Outcome } from "../../../words/outcome.ts";
import type { Fact } from "../../../platform/web/index.ts";
import type { QuestionRefusal } from "../refusals.ts";
import { answerBy } from "./answer-by.ts";
import { nextProfessional, type Answerer } from "./next-professional.ts";
import { questionFact, type Question } from "./question.ts";

export type NewQuestion = Pick<
  Question,
  "id" | "programmeId" | "spaceId" | "words" | "weeks" | "handedBy"
> & {
  mayShare: boolean;
  /** In the words of a member who has yet to say yes to it being asked. */
  waitsForHer: boolean;
};
export type Asking = {
  answerers: readonly Answerer[];
  workingDays: number;
  nation: Nation;
  now: Date;
  /** The asker's own questions that are still open. */
  openOfHers: number;
};

/** How many questions one member may have open at once: a flood would keep others waiting. */
export const openMax = 5;

/**
 * Asks a professional (A10, A12): it is somebody's to answer from this moment, by a time that is promised; where nobody
 * answers questions yet it stands on the coordinator's board. Refuses more than five open at once.
 */
export function askQuestion(
  asked: NewQuestion,
  { answerers, workingDays, nation, now, openOfHers }: Asking,
): Outcome<Question, Fact, QuestionRefusal> {
  if (openOfHers >= openMax) return refused("manyOpen");
  const { mayShare, waitsForHer, ...said } = asked;
  const next = waitsForHer ? null : nextProfessional(answerers);
  const question: Question = {
    ...said,
    about: "health",
    askedAt: now,
    waitsForHerAt: waitsForHer ? now : null,
    withPersonId: next?.personId ?? null,
    answerBy: next ? answerBy(now, workingDays, nation) : null,
    boardAt: next || waitsForHer ? null : now,
    answeredAt: null,
    followUp: null,
    shareYesAt: mayShare ? now : null,
    keptPrivateAt: null,
    publishedAt: null,
    withdrawnAt: null,
    tier: "none",
    tierReason: null,
    seenAt: null,
  };
  return happened(question, questionFact("QuestionAsked", question, { handedOver: asked.handedBy !== null }));
}

/** She says yes to her own words being asked for her: only now the clock runs. Nothing to do when it waits for nobody. */
export function sayYesToAsking(
  question: Question,
  { answerers, workingDays, nation, now }: Omit<Asking, "openOfHers">,
): Outcome<Question, Fact, never> {
  if (!question.waitsForHerAt || question.withdrawnAt) return nothing();
  const next = nextProfessional(answerers);
  return happened(
    {
      ...question,
      waitsForHerAt: null,
      withPersonId: next?.personId ?? null,
      answerBy: next ? answerBy(now, workingDays, nation) : null,
      boardAt: next ? null : now,
    },
    questionFact("QuestionAsked", question, { handedOver: true }),
  );
}
