import { happened, nothing, refused, type Outcome } from "../../../words/outcome.ts";
import type { Fact } from "../../../platform/web/index.ts";
import type { QuestionRefusal } from "../refusals.ts";
import { questionFact, stateOf, type Question } from "./question.ts";

type Decided = Outcome<Question, Fact, QuestionRefusal>;

/** Says yes or no to others reading it without her name; no takes it away from them at once (A12). */
export function shareQuestion(question: Question, yes: boolean, now: Date): Decided {
  if (question.withdrawnAt) return refused("notHereAnyMore");
  if (yes === (question.shareYesAt !== null)) return nothing();
  if (!yes)
    return happened(
      { ...question, shareYesAt: null, publishedAt: null },
      questionFact("QuestionUnpublished", question),
    );
  const published = question.answeredAt !== null && question.keptPrivateAt === null;
  return happened(
    { ...question, shareYesAt: now, publishedAt: published ? now : null },
    ...(published ? [questionFact("QuestionPublished", question)] : []),
  );
}

/** Takes her question back, answered or not; others no longer read it. */
export function withdrawQuestion(question: Question, now: Date): Decided {
  if (question.withdrawnAt) return nothing();
  return happened(
    { ...question, withdrawnAt: now, publishedAt: null },
    questionFact("QuestionWithdrawn", question),
  );
}

/** Asks once more about the answer. Refuses a second time, and before there is an answer. */
export function followUp(question: Question, words: string): Decided {
  if (stateOf(question) !== "answered") return refused("notAnsweredYet");
  if (question.followUp !== null) return refused("oneFollowUp");
  return happened({ ...question, followUp: words }, questionFact("QuestionFollowedUp", question));
}

/** It needs no professional: other parents may say what it was like for them (C13). */
export function leaveToParents(question: Question): Decided {
  if (stateOf(question) !== "open") return refused("answeredAlready");
  if (question.about === "experience") return nothing();
  return happened(
    { ...question, about: "experience", withPersonId: null, answerBy: null, boardAt: null },
    questionFact("QuestionLeftToParents", question),
  );
}
