import { isId, newId } from "../../../platform/db/index.ts";
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
import { answerQuestion, type Answering } from "./answer-question.ts";
import { lookAgain } from "./put-question.ts";
import { reachQuestion, type ReachedQuestion } from "./reach.ts";
import { drawQuestion } from "./show-question.tsx";
import { correctAnswer, insertAnswer, listAnswers } from "./store/answer-store.ts";
import { keepQuestion } from "./store/question-store.ts";
import { questionFact } from "./question.ts";

const answerMax = 6_000;

/** POST /questions/:id/answer: by somebody with the role, or from experience where no advice is asked for (C13). */
export async function answer(asked: Asked): Promise<Answer> {
  const reached = await reachQuestion(asked, await toChange(asked));
  const { question } = reached;
  const by = whoAnswers(asked, reached);
  const words = readText(one(asked.typed, "words"), { noun: "answer", max: answerMax, required: true });
  const before = (await listAnswers(asked, [question.id])).get(question.id) ?? [];
  const typedId = one(asked.typed, "id");
  const id = isId(typedId) ? typedId : newId();
  // the same form sent twice
  if (before.some((each) => each.id === id)) return go(`/questions/${question.id}?just=answered`);
  const outcome = answerQuestion(
    question,
    before,
    by,
    { id, words: words.ok ? words.value : "", keepPrivate: one(asked.typed, "private") === "yes" },
    asked.now,
  );
  if (outcome.kind === "refused" && outcome.refusal === "needsTheRole")
    throw notAllowed(REFUSALS.needsTheRole);
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (!words.ok) return drawQuestion(asked, reached, asked.typed, { words: words.sentence });
  if (outcome.kind === "happened") {
    if (!(await insertAnswer(asked, question.spaceId, outcome.state.answer)))
      throw changedMeanwhile(REFUSALS.answeredAlready);
    await keepQuestion(asked, outcome.state.question);
    await asked.happened(...outcome.facts);
    await lookAgain(asked, outcome.state.question);
    await dropDraft(asked, `answer-${question.id}`);
  }
  return go(
    asked.actor.role === "professional"
      ? "/questions?just=answered"
      : `/questions/${question.id}?just=answered`,
  );
}

/** POST /questions/:id/correction: whoever answered puts it right; what it said before is kept. */
export async function correct(asked: Asked): Promise<Answer> {
  const reached = await reachQuestion(asked);
  const answers = (await listAnswers(asked, [reached.question.id])).get(reached.question.id) ?? [];
  const mine = answers.find(
    ({ id, byPersonId }) => id === one(asked.typed, "answer") && byPersonId === asked.actor.personId,
  );
  if (!mine) throw notAllowed("Whoever gave an answer puts it right.");
  const words = readText(one(asked.typed, "corrected"), { noun: "answer", max: answerMax, required: true });
  if (!words.ok) return drawQuestion(asked, reached, asked.typed, { corrected: words.sentence });
  if (words.value !== mine.words) {
    await correctAnswer(asked, reached.question.spaceId, mine, words.value);
    await asked.happened(
      questionFact("QuestionAnswerCorrected", reached.question),
      ...(reached.question.publishedAt ? [questionFact("QuestionPublished", reached.question)] : []),
    );
    await lookAgain(asked, reached.question);
  }
  return go(`/questions/${reached.question.id}?just=corrected`);
}

/** A supporter who may only read it waits for nobody: her try is answered with a sentence. */
const toChange = async (asked: Asked): Promise<"to change" | null> =>
  asked.actor.role === "professional" || (await reachQuestion(asked)).question.about === "experience"
    ? "to change"
    : null;

function whoAnswers(asked: Asked, { mine, role }: ReachedQuestion): Answering {
  const personId = asked.actor.personId ?? "";
  if (asked.actor.role === "professional" && role) return { personId, ...role };
  return { personId, title: null, knownAs: mine?.handle ?? "Somebody" };
}
