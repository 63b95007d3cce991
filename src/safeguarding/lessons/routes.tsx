import { namesOf } from "../../people/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { sayDay, sayMonth, today } from "../../words/day.ts";
import { isStaff, type Role } from "../../words/roles.ts";
import { calledIn } from "../names-in.ts";
import { mayAnswer } from "../policy.ts";
import { QuestionsPage } from "../questions/questions-page.tsx";
import type { Question } from "../questions/question.ts";
import { readAnswers } from "../questions/read-answers.ts";
import type { Lesson } from "./lesson.ts";
import { LessonsPage } from "./pages/lessons-page.tsx";
import { keepChanged, listLessons } from "./store.ts";

/** Whoever supports or works here; parents and referrers never read here that somebody was worried. */
const whoReads: readonly Role[] = [
  "supporter",
  "moderator",
  "professional",
  "staff-member",
  "coordinator",
  "safeguarding-lead",
  "clinical-supervisor",
  "line-manager",
  "administrator",
];
const whoChanges = whoReads.filter(isStaff);

const mayChange = (asked: Asked, { ownerId, changed }: Lesson): boolean =>
  changed === null &&
  isStaff(asked.actor.role) &&
  (ownerId === asked.actor.personId || ["safeguarding-lead", "administrator"].includes(asked.actor.role));

/** GET /lessons */
async function lessons(asked: Asked): Promise<Answer> {
  const all = await listLessons(asked);
  const names = await namesOf(
    asked,
    all.map(({ ownerId }) => ownerId),
  );
  const views = all.map((each) => ({
    id: each.id,
    month: `${sayMonth(each.month)} ${each.month.slice(0, 4)}`,
    words: each.words,
    owner: calledIn(names, each.ownerId),
    changed: each.changed ? { words: each.changed.words, when: sayDay(today(each.changed.at)) } : null,
    changeHref: mayChange(asked, each) ? `/lessons/${each.id}/change` : null,
    fromHref: each.concernId ? `/concerns/${each.concernId}` : null,
  }));
  const said = one(asked.query, "just") === "changed" ? "What was changed is on the page now." : null;
  const backHref = mayAnswer(asked.actor.role) ? "/concerns" : null;
  return page("Lessons", <LessonsPage lessons={views} said={said} backHref={backHref} />, {
    current: "concerns",
  });
}

const questions: Question[] = [
  {
    kind: "words",
    name: "changed",
    question: "What did we change?",
    hint: "Everybody who reads the lesson reads this. No names.",
    missing: "Write what was changed",
    rows: 3,
  },
];

async function reachLesson(asked: Asked): Promise<Lesson> {
  const lesson = (await listLessons(asked)).find(({ id }) => id === asked.params["id"]);
  if (!lesson || !mayChange(asked, lesson)) throw notFound();
  return lesson;
}

const drawChange = ({ id, words }: Lesson, typed: Typed, problems: Problems) => (
  <QuestionsPage
    back={{ to: "/lessons", words: "What we have learned" }}
    title="What did we change?"
    before={<p className="al-pre">{words}</p>}
    questions={questions}
    to={`/lessons/${id}/change`}
    button="Keep it"
    typed={typed}
    problems={problems}
  />
);

/** GET /lessons/:id/change */
const askChange = async (asked: Asked): Promise<Answer> =>
  page("Lessons", drawChange(await reachLesson(asked), {}, noProblems), { current: "concerns" });

/** POST /lessons/:id/change: whoever carries the lesson says what was changed, once. */
async function takeChange(asked: Asked): Promise<Answer> {
  const lesson = await reachLesson(asked);
  const { problems, values } = readAnswers(questions, asked.typed);
  if (Object.keys(problems).length > 0)
    return notYetRight("Lessons", drawChange(lesson, asked.typed, problems), { current: "concerns" });
  await keepChanged(asked, lesson.id, values["changed"] ?? "");
  return go("/lessons?just=changed");
}

export const lessonRoutes: Route[] = [
  { method: "GET", path: "/lessons", who: whoReads, records: "lessons.seen", answer: lessons },
  { method: "GET", path: "/lessons/:id/change", who: whoChanges, records: "nothing", answer: askChange },
  {
    method: "POST",
    path: "/lessons/:id/change",
    who: whoChanges,
    records: "lesson.changed",
    answer: takeChange,
  },
];
