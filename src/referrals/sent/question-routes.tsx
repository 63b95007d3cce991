import { go, notFound, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { dropDraft, loadDraft } from "../../people/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { reachReferral } from "../reach.ts";
import type { Referral } from "../referral.ts";
import { REFUSALS } from "../refusals.ts";
import { keepState } from "../store.ts";
import { answerQuestion } from "./answer-question.ts";
import { QuestionPage } from "./pages/question-page.tsx";
import { keepAnswer, listQuestions, type Question } from "./store.ts";

const title = "A question";
const here = { current: "referrals" };

type Reached = { referral: Referral; question: Question; questions: Question[] };

async function reachQuestion(asked: Asked, act: "see" | "answer"): Promise<Reached> {
  const referral = await reachReferral(asked, act);
  const questions = await listQuestions(asked.db, [referral.id]);
  const question = questions.find(({ id }) => id === asked.params["questionid"]);
  if (!question) throw notFound();
  return { referral, question, questions };
}

export async function showQuestion(asked: Asked): Promise<Answer> {
  const { referral, question } = await reachQuestion(asked, "see");
  const draft = await loadDraft(asked, `answer:${question.id}`);
  return page(
    title,
    <QuestionPage
      id={referral.id}
      name={referral.about.name}
      question={question}
      now={asked.now}
      typed={draft?.typed ?? {}}
      problems={noProblems}
    />,
    here,
  );
}

export async function answer(asked: Asked): Promise<Answer> {
  const { referral, question, questions } = await reachQuestion(asked, "answer");
  const words = readText(one(asked.typed, "answer"), {
    noun: "your answer",
    max: 2000,
    required: true,
    missing: "Write your answer.",
  });
  const again = (problems: Problems, status: number): Answer =>
    notYetRight(
      title,
      <QuestionPage
        id={referral.id}
        name={referral.about.name}
        question={question}
        now={asked.now}
        typed={asked.typed}
        problems={problems}
      />,
      { ...here, status },
    );
  if (!words.ok) return again({ answer: words.sentence }, 422);
  const outcome = answerQuestion(referral, question, {
    words: words.value,
    others: questions,
    now: asked.now,
  });
  if (outcome.kind === "refused") return again({ answer: REFUSALS[outcome.refusal] }, 409);
  if (outcome.kind === "happened") {
    if (
      !(await keepAnswer(asked.db, question.id, {
        at: asked.now,
        by: asked.actor.personId ?? "",
        words: words.value,
      }))
    )
      return again({ answer: REFUSALS.alreadyAnswered }, 409);
    if (outcome.state.referral.state !== referral.state)
      await keepState(asked.db, referral, outcome.state.referral);
    await dropDraft(asked, `answer:${question.id}`);
    await asked.happened(...outcome.facts);
    await asked.changed("referrals");
    await asked.changed(`referral:${referral.id}`);
  }
  return go(`/referrals/${referral.id}?done=answered`);
}
