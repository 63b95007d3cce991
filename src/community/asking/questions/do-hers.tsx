import { dropDraft } from "../../../people/index.ts";
import {
  changedMeanwhile,
  go,
  notAllowed,
  one,
  type Answer,
  type Asked,
} from "../../../platform/web/index.ts";
import { readText } from "../../../words/text.ts";
import { REFUSALS } from "../refusals.ts";
import { answerBy } from "./answer-by.ts";
import { sayYesToAsking } from "./ask-question.ts";
import { followUp, shareQuestion, withdrawQuestion } from "./hers.ts";
import { lookAgain, putInHands } from "./put-question.ts";
import { reachQuestion, type ReachedQuestion } from "./reach.ts";
import { drawQuestion } from "./show-question.tsx";
import { findPromise, listAnswerers } from "./store/answering-store.ts";
import { keepFollowUp, keepQuestion, promiseAnswer } from "./store/question-store.ts";

async function reachHers(asked: Asked): Promise<ReachedQuestion> {
  const reached = await reachQuestion(asked, "to change");
  if (!reached.hers) throw notAllowed("Whoever asked decides this.");
  return reached;
}

/** POST /questions/:id/sharing: her yes, or her no at any later time (A12). */
export async function share(asked: Asked): Promise<Answer> {
  const { question } = await reachHers(asked);
  const yes = one(asked.typed, "share") === "yes";
  const outcome = shareQuestion(question, yes, asked.now);
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    await keepQuestion(asked, outcome.state);
    await asked.happened(...outcome.facts);
    await asked.changed(`space:${question.spaceId}`);
  }
  return go(`/questions/${question.id}?just=${yes ? "shared" : "kept-private"}`);
}

/** POST /questions/:id/withdrawal: it is hers to take back, at any time. */
export async function withdraw(asked: Asked): Promise<Answer> {
  const { question } = await reachHers(asked);
  const outcome = withdrawQuestion(question, asked.now);
  if (outcome.kind === "happened") {
    await keepQuestion(asked, outcome.state);
    await asked.happened(...outcome.facts);
    await lookAgain(asked, question);
    await asked.changed(`space:${question.spaceId}`);
  }
  return go(`/spaces/${question.spaceId}/questions?just=taken-back`);
}

/** POST /questions/:id/follow-up: once. The clock runs again. */
export async function askOnceMore(asked: Asked): Promise<Answer> {
  const reached = await reachHers(asked);
  const { question } = reached;
  const words = readText(one(asked.typed, "words"), { noun: "question", max: 2_000, required: true });
  const outcome = followUp(question, words.ok ? words.value : "");
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (!words.ok) return drawQuestion(asked, reached, asked.typed, { words: words.sentence });
  if (outcome.kind === "happened" && (await keepFollowUp(asked, question.id, words.value))) {
    const days = await findPromise(asked, question.programmeId);
    await promiseAnswer(
      asked,
      question.id,
      question.withPersonId ? answerBy(asked.now, days, asked.organisation.nation) : null,
    );
    await asked.happened(...outcome.facts);
    await putInHands(asked, outcome.state, "asked again");
    await dropDraft(asked, "question-follow-up");
  }
  return go(`/questions/${question.id}?just=asked-again`);
}

/** POST /questions/:id/yes: her own words may be asked for her. */
export async function sayYes(asked: Asked): Promise<Answer> {
  const { question } = await reachHers(asked);
  const outcome = sayYesToAsking(question, {
    answerers: await listAnswerers(asked, question.programmeId),
    workingDays: await findPromise(asked, question.programmeId),
    nation: asked.organisation.nation,
    now: asked.now,
  });
  if (outcome.kind === "happened") {
    // in whose hands it is, the house says; that she said yes, her own session has shown
    await asked.asSystem(() => keepQuestion(asked, outcome.state));
    await asked.happened(...outcome.facts);
    await putInHands(asked, outcome.state, "asked");
  }
  return go(`/questions/${question.id}?just=yes`);
}
