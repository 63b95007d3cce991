import type { Doing } from "../../../platform/web/index.ts";
import type { OpenThing } from "../../../words/open-thing.ts";
import { sayWhen } from "../../../words/time.ts";
import type { Question } from "./question.ts";
import { listOnBoard, listUrgent } from "./store/question-store.ts";

/** For her board: what the rules say cannot wait and nobody has read, and questions that nobody is left to answer. */
export async function questionsOpen(doing: Doing): Promise<OpenThing[]> {
  const urgent = (await listUrgent(doing)).map((question): OpenThing => ({
    ...open(question, doing.now),
    severity: "now",
    title: "A question that may not be able to wait",
    words: question.tierReason ?? "Somebody asked a professional.",
    clock: `Asked ${sayWhen(question.askedAt, doing.now)}`,
    safety: true,
  }));
  const waiting = (await listOnBoard(doing)).map((question) => open(question, doing.now));
  return [...urgent, ...waiting.filter(({ key }) => !urgent.some((each) => each.key === key))];
}

const open = (question: Question, now: Date): OpenThing => ({
  key: `question:${question.id}`,
  severity: "soon",
  title: "A question that nobody answers",
  words: "Nobody on the list of professionals is left to ask.",
  clock: `Asked ${sayWhen(question.askedAt, now)}`,
  late: true,
  href: `/questions/${question.id}`,
  doWords: "Read it",
  since: question.boardAt ?? question.askedAt,
});
