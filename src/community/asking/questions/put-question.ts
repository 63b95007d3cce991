import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { PassedBecause, Question } from "./question.ts";
import { keepPass } from "./store/question-store.ts";

/** Remembers into whose hands it came, and tells her: a line that says nothing of it. */
export async function putInHands(doing: Doing, question: Question, why: PassedBecause): Promise<void> {
  await doing.asSystem(() => keepPass(doing, newId(), question, why));
  if (question.withPersonId)
    await doing.owe({
      toPersonId: question.withPersonId,
      template: "question-waiting",
      subject: "Something is waiting for you",
      body: "Something is waiting for your answer. Please sign in.",
      link: "/questions",
      programmeId: question.programmeId,
      onceKey: `question-waiting:${question.id}:${question.withPersonId}:${why}`,
    });
  await lookAgain(doing, question);
}

/** Whoever may have it open. */
export async function lookAgain(doing: Doing, question: Question): Promise<void> {
  await doing.changed("board");
  if (question.withPersonId) await doing.changed(`person:${question.withPersonId}`);
  if (question.publishedAt) await doing.changed(`space:${question.spaceId}`);
}
