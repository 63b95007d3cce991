import { dropDraft, loadDraft } from "../../people/index.ts";
import {
  go,
  notFound,
  notYetRight,
  page,
  type Answer,
  type Asked,
  type Route,
  type Typed,
} from "../../platform/web/index.ts";
import { withArticle } from "../../programmes/index.ts";
import { reachMyself } from "../../supporters/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { carryParentAnswer, carrySupporterAnswer } from "../answer.ts";
import { shareableOf } from "../introduction.ts";
import type { KeptMatch } from "../kept-match.ts";
import { matchSeenBy } from "../match-seen-by.ts";
import { AnsweredByParentPage, AskedPage } from "../pages/asked/page.tsx";
import { readParentAnswer } from "../pages/asked/form.ts";
import { AnsweredPage } from "../pages/question/answered-page.tsx";
import { readSupporterAnswer } from "../pages/question/form.ts";
import { QuestionPage } from "../pages/question/page.tsx";
import { findMatchFor, reachMatch } from "../reach.ts";
import { findNotGoingAhead } from "../store.ts";
import { findTitle } from "../sides/store.ts";

const today = { current: "today" } as const;
const herself = { how: "self" } as const;

async function drawQuestion(asked: Asked, match: KeptMatch, typed: Typed, problems: Problems) {
  const { supporter } = await reachMyself(asked);
  const shareable = supporter.experience.filter(({ attribute }) =>
    shareableOf(supporter).includes(attribute),
  );
  const start: Typed = { hello: supporter.hello ?? "", shares: shareable.map(({ attribute }) => attribute) };
  const answerBy = "answerBy" in match ? match.answerBy : asked.today;
  return (
    <QuestionPage
      id={match.id}
      brief={match.brief}
      answerBy={answerBy}
      shareable={shareable}
      typed={Object.keys(typed).length > 0 ? typed : start}
      problems={problems}
    />
  );
}

async function question(asked: Asked): Promise<Answer> {
  const match = await findMatchFor(asked, "see");
  if (!match) return over(asked, "supporter");
  const seen = matchSeenBy(match, "supporter");
  if (seen === "toAnswer")
    return page(
      "A question for you",
      await drawQuestion(
        asked,
        match,
        (await loadDraft(asked, `match-question:${match.id}`))?.typed ?? {},
        noProblems,
      ),
      today,
    );
  return page("Your answer", <AnsweredPage seen={seen === "notShown" ? "notGoingAhead" : seen} />, today);
}

async function answerQuestion(asked: Asked): Promise<Answer> {
  if (!(await findMatchFor(asked, "see"))) return over(asked, "supporter");
  const match = await reachMatch(asked, "answerAsSupporter");
  const read = readSupporterAnswer(asked.typed, herself);
  if (!read.ok)
    return notYetRight(
      "A question for you",
      await drawQuestion(asked, match, asked.typed, read.problems),
      today,
    );
  await carrySupporterAnswer(asked, match, read.said);
  await dropDraft(asked, `match-question:${match.id}`);
  return go(`/supporting/questions/${match.id}`);
}

async function drawAsked(asked: Asked, match: KeptMatch, typed: Typed, problems: Problems) {
  if (!match.introduction) throw notFound();
  const answerBy = "answerBy" in match ? match.answerBy : asked.today;
  const title = withArticle(await findTitle(asked.db, match.programmeId));
  return (
    <AskedPage
      id={match.id}
      supporterId={match.supporterId}
      title={title}
      introduction={match.introduction}
      answerBy={answerBy}
      typed={typed}
      problems={problems}
    />
  );
}

async function askedParent(asked: Asked): Promise<Answer> {
  const match = await findMatchFor(asked, "see");
  if (!match) return over(asked, "parent");
  const seen = matchSeenBy(match, "parent");
  if (seen === "toAnswer")
    return page(
      "A question for you",
      await drawAsked(asked, match, (await loadDraft(asked, `match:${match.id}`))?.typed ?? {}, noProblems),
      today,
    );
  if (seen === "notShown" || seen === "waiting") throw notFound();
  return page("Your answer", <AnsweredByParentPage seen={seen} />, today);
}

async function answerAsked(asked: Asked): Promise<Answer> {
  if (!(await findMatchFor(asked, "see"))) return over(asked, "parent");
  const match = await reachMatch(asked, "answerAsParent");
  const read = readParentAnswer(asked.typed, herself);
  if (!read.ok)
    return notYetRight(
      "A question for you",
      await drawAsked(asked, match, asked.typed, read.problems),
      today,
    );
  await carryParentAnswer(asked, match, read.said);
  await dropDraft(asked, `match:${match.id}`);
  return go(`/match/${match.id}`);
}

// It came to nothing, or never was hers: the first says so in the same words whichever way it went.
async function over(asked: Asked, who: "supporter" | "parent"): Promise<Answer> {
  if (!(await findNotGoingAhead(asked.db, asked.params["id"] ?? "", who))) throw notFound();
  return page(
    "Not going ahead",
    who === "supporter" ? (
      <AnsweredPage seen="notGoingAhead" />
    ) : (
      <AnsweredByParentPage seen="notGoingAhead" />
    ),
    today,
  );
}

export const answeringRoutes: Route[] = [
  {
    method: "GET",
    path: "/supporting/questions/:id",
    who: ["supporter"],
    records: "match.question-opened",
    answer: question,
  },
  {
    method: "POST",
    path: "/supporting/questions/:id/answer",
    who: ["supporter"],
    records: "match.supporter-answered",
    answer: answerQuestion,
  },
  {
    method: "GET",
    path: "/match/:id",
    who: ["parent"],
    records: "match.question-opened",
    answer: askedParent,
  },
  {
    method: "POST",
    path: "/match/:id/answer",
    who: ["parent"],
    records: "match.parent-answered",
    answer: answerAsked,
  },
];
