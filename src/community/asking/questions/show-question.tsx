import { newId } from "../../../platform/db/index.ts";
import { loadDraft } from "../../../people/index.ts";
import { notYetRight, one, page, type Answer, type Asked, type Typed } from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { atTheDoor } from "../../at-the-door.ts";
import { isRed } from "../judge-words.ts";
import { QuestionPage, type QuestionView } from "./pages/question-page.tsx";
import { isWaiting, stateOf, whoAsked, type QuestionAnswer } from "./question.ts";
import { reachQuestion, type ReachedQuestion } from "./reach.ts";
import { sayQuestion, sayStanding } from "./say-question.ts";
import { listAnswers } from "./store/answer-store.ts";

/** GET /questions/:id: to her who asked, to those who answer, and to those who look after the space. */
export async function question(asked: Asked): Promise<Answer> {
  const reached = await reachQuestion(asked);
  const away = await atTheDoor(asked);
  if (away) return away;
  const draft = (
    await loadDraft(asked, reached.hers ? "question-follow-up" : `answer-${reached.question.id}`)
  )?.typed;
  return drawQuestion(asked, reached, draft ?? {}, noProblems);
}

/** The same page again with what was typed and what is not yet right. */
export async function drawQuestion(
  asked: Asked,
  reached: ReachedQuestion,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const answers = (await listAnswers(asked, [reached.question.id])).get(reached.question.id) ?? [];
  const view = viewOf(asked, reached, answers, typed, problems);
  const current = asked.actor.role === "professional" ? "questions" : "community";
  return Object.keys(problems).length > 0
    ? notYetRight("Question", <QuestionPage {...view} />, { current })
    : page("Question", <QuestionPage {...view} />, { current });
}

function viewOf(
  asked: Asked,
  { question: it, space, mine, hers, role }: ReachedQuestion,
  answers: readonly QuestionAnswer[],
  typed: Typed,
  problems: Problems,
): QuestionView {
  const { actor, now } = asked;
  const state = stateOf(it);
  const isPro = actor.role === "professional";
  const fromExperience = it.about === "experience" && mine?.place === "supporter";
  const toFollowUp = state === "answered" && it.followUp !== null;
  const unanswered = !answers.some(({ toWhat }) => toWhat === (toFollowUp ? "follow-up" : "question"));
  const mayAnswer =
    (isPro ? role !== null : fromExperience) && unanswered && (state === "open" || toFollowUp);
  const tends = ["professional", "coordinator", "safeguarding-lead"].includes(actor.role);
  return {
    question: sayQuestion(it, answers, space.kind, now, hers),
    back:
      isPro || actor.role === "coordinator" || actor.role === "safeguarding-lead"
        ? { to: "/questions", words: "Questions" }
        : { to: `/spaces/${space.id}/questions`, words: "Questions" },
    said: said[one(asked.query, "just")] ?? null,
    lines: hers && isWaiting(it) && isRed(it.tier) ? asked.organisation.helpLines : [],
    standing: hers ? sayStanding(it, now) : `${whoAsked(space.kind, it.weeks)} asks`,
    urgent: tends && (it.tier === "R" || it.tier === "U" || it.tier === "S") ? it.tierReason : null,
    toSee: !it.seenAt && actor.role !== "professional",
    hers: hers
      ? {
          asksYes: state === "waits for her",
          mayFollowUp: state === "answered" && it.followUp === null,
          shared: it.keptPrivateAt ? "kept between you" : it.shareYesAt ? "yes" : "no",
          mayTakeBack: state !== "withdrawn",
        }
      : null,
    answer: mayAnswer
      ? {
          id: one(typed, "id") || newId(),
          questionId: it.id,
          toFollowUp,
          shares: it.shareYesAt !== null && !toFollowUp,
          fromExperience,
        }
      : null,
    mine: answers.filter(({ byPersonId }) => byPersonId === actor.personId),
    mayHandOn: isPro && role !== null && state === "open" && isWaiting(it),
    typed,
    problems,
  };
}

const said: Readonly<Record<string, string>> = {
  answered: "Your answer is with her.",
  corrected: "The answer is put right.",
  "asked-again": "Your second question is on its way.",
  shared: "Others here may read it now, without your name.",
  "kept-private": "It is yours alone again.",
  yes: "It is asked for you, without your name.",
  read: "It is noted that you have read it.",
};
