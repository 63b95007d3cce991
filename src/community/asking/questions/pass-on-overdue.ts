import type { Doing } from "../../../platform/web/index.ts";
import { passOn } from "./pass-on.ts";
import { putInHands } from "./put-question.ts";
import type { PassedBecause, Question } from "./question.ts";
import { listAnswerers } from "./store/answering-store.ts";
import { keepQuestion, listHad, listOnBoard, listOverdue } from "./store/question-store.ts";

const atOnce = 50;

/**
 * Puts every question that is past its time into the next hands, and when nobody is left onto the coordinator's board (A10).
 * What stands on a board goes on by itself as soon as somebody answers who has not had it.
 */
export async function passOnOverdue(doing: Doing): Promise<void> {
  for (const question of await listOverdue(doing, atOnce)) await passTo(doing, question, "overdue");
  for (const question of await listOnBoard(doing)) await passTo(doing, question, "asked");
}

/** Puts one question into the next hands. */
export async function passTo(doing: Doing, question: Question, why: PassedBecause): Promise<void> {
  const outcome = passOn(question, why, {
    answerers: await listAnswerers(doing, question.programmeId),
    had: await doing.asSystem(() => listHad(doing, question.id)),
    now: doing.now,
    nation: doing.organisation.nation,
  });
  if (outcome.kind !== "happened") return;
  await doing.asSystem(() => keepQuestion(doing, outcome.state));
  await doing.happened(...outcome.facts);
  await putInHands(doing, outcome.state, why);
}
