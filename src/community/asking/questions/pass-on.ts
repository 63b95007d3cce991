import type { Nation } from "../../../words/nation.ts";
import { happened, nothing, type Outcome } from "../../../words/outcome.ts";
import type { Fact } from "../../../platform/web/index.ts";
import { answerBy, workingDaysPassedOn } from "./answer-by.ts";
import { nextProfessional, type Answerer } from "./next-professional.ts";
import { isWaiting, questionFact, type PassedBecause, type Question } from "./question.ts";

export type Hands = { answerers: readonly Answerer[]; had: ReadonlySet<string>; now: Date; nation: Nation };

/**
 * Puts an open question into the next hands, and when nobody is left onto the coordinator's board: it is never in nobody's.
 * Nothing to do for one that waits for nobody, or that stands on the board while nobody new is there.
 */
export function passOn(
  question: Question,
  why: PassedBecause,
  { answerers, had, now, nation }: Hands,
): Outcome<Question, Fact, never> {
  if (!isWaiting(question) || question.about !== "health") return nothing();
  const next = nextProfessional(answerers, had);
  if (!next && question.boardAt) return nothing();
  const state: Question = next
    ? {
        ...question,
        withPersonId: next.personId,
        answerBy: answerBy(now, workingDaysPassedOn, nation),
        boardAt: null,
      }
    : { ...question, withPersonId: null, answerBy: null, boardAt: now };
  return happened(state, questionFact("QuestionPassedOn", question, { why, toBoard: next === null }));
}
