import { changedMeanwhile, go, notAllowed, type Answer, type Asked } from "../../../platform/web/index.ts";
import { acknowledgeAlert } from "../../../safeguarding/index.ts";
import { REFUSALS } from "../refusals.ts";
import { leaveToParents } from "./hers.ts";
import { passOn } from "./pass-on.ts";
import { lookAgain, putInHands } from "./put-question.ts";
import { questionFact } from "./question.ts";
import { reachQuestion, type ReachedQuestion } from "./reach.ts";
import { listAnswerers } from "./store/answering-store.ts";
import { keepQuestion, keepSeen, listHad } from "./store/question-store.ts";

async function reachToAnswer(asked: Asked): Promise<ReachedQuestion> {
  const reached = await reachQuestion(asked, "to change");
  if (!reached.role) throw notAllowed("Whoever answers questions here decides this.");
  return reached;
}

/** POST /questions/:id/handing-on: not hers to answer, so it goes to the next, or onto the coordinator's board. */
export async function handOn(asked: Asked): Promise<Answer> {
  const { question } = await reachToAnswer(asked);
  const had = new Set([...(await listHad(asked, question.id)), asked.actor.personId ?? ""]);
  const outcome = passOn(question, "handed on", {
    answerers: await listAnswerers(asked, question.programmeId),
    had,
    now: asked.now,
    nation: asked.organisation.nation,
  });
  if (outcome.kind === "happened") {
    await keepQuestion(asked, outcome.state);
    await asked.happened(...outcome.facts);
    await putInHands(asked, outcome.state, "handed on");
  }
  return go("/questions?just=handed-on");
}

/** POST /questions/:id/experience: no professional is needed; supporters and parents say what it was like. */
export async function leaveIt(asked: Asked): Promise<Answer> {
  const { question } = await reachToAnswer(asked);
  const outcome = leaveToParents(question);
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    await keepQuestion(asked, outcome.state);
    await asked.happened(...outcome.facts);
    await lookAgain(asked, question);
    await asked.changed(`desk:${question.spaceId}`);
  }
  return go("/questions?just=left");
}

/** POST /questions/:id/reading: somebody has read what could not wait, and acts on it (principle 4). */
export async function markRead(asked: Asked): Promise<Answer> {
  const { question } = await reachQuestion(asked);
  if (!question.seenAt) {
    await keepSeen(asked, question.id);
    await acknowledgeAlert(asked, "question", question.id, asked.actor.personId ?? "");
    await asked.happened(questionFact("QuestionRead", question));
    await asked.changed("board");
  }
  return go(`/questions/${question.id}?just=read`);
}
