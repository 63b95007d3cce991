import { namesOf } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { sayDayShort, today, type Day } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import type { Role } from "../../words/roles.ts";
import { sayWhen } from "../../words/time.ts";
import { sayLowLevel } from "../deciding/say-decision.ts";
import { followUpClock } from "../following/say-follow-up.ts";
import { calledIn } from "../names-in.ts";
import type { Question } from "../questions/question.ts";
import { readAnswers } from "../questions/read-answers.ts";
import { listLowLevel, type LowLevel } from "./list.ts";
import {
  monthAfter,
  monthBefore,
  monthOf,
  monthsToReview,
  readMonth,
  reviewDueAt,
  saysMonth,
} from "./month.ts";
import { LowLevelPage } from "./pages/low-level-page.tsx";
import { insertReview, listReviews } from "./store.ts";

/** Small worries about how people here behave are for the leads alone. */
const whoReviews: readonly Role[] = ["safeguarding-lead"];

const questions: Question[] = [
  {
    kind: "words",
    name: "seen",
    question: "What did you see, looking at them together?",
    hint: "The same person again, the same kind again, a place or an hour. “No pattern” is an answer.",
    missing: "Write what you saw, even if it is “no pattern”",
    rows: 4,
  },
];
const code = (month: Day): string => month.slice(0, 7);

async function draw(asked: Asked, month: Day, typed: Typed, problems: Problems): Promise<Answer> {
  await asked.viewedList("low-level concerns");
  const all = await listLowLevel(asked);
  const reviews = await listReviews(asked, month);
  const here = reviews.filter((each) => each.month === month);
  const names = await namesOf(
    asked,
    here.map(({ by }) => by),
  );
  const reviewed = reviews.map((each) => ({ month: each.month, on: today(each.at) }));
  const waits = monthsToReview(all, reviewed, asked.today).includes(month);
  const after = monthAfter(month);
  const view = {
    month: saysMonth(month),
    code: code(month),
    before: { code: code(monthBefore(month)), words: saysMonth(monthBefore(month)) },
    after: after <= asked.today ? { code: code(after), words: saysMonth(after) } : null,
    people: byPerson(all, month),
    reviews: here.map(({ id, by, at, seen }) => ({
      id,
      who: calledIn(names, by),
      when: sayWhen(at, asked.now),
      seen,
    })),
    clock: waits ? followUpClock({ dueAt: reviewDueAt(month) }, asked.now) : null,
    // what was typed about a month too early is still on the page
    mayReview: after <= asked.today || Object.keys(problems).length > 0,
    questions,
    typed,
    problems,
    said: one(asked.query, "just") === "reviewed" ? "What you saw was kept." : null,
  };
  const body = <LowLevelPage {...view} />;
  return Object.keys(problems).length > 0
    ? notYetRight("Concerns", body, { current: "concerns" })
    : page("Concerns", body, { current: "concerns" });
}

/** Whoever has most over the year comes first. */
function byPerson(all: readonly LowLevel[], month: Day) {
  const inMonth = all.filter(({ raisedOn }) => monthOf(raisedOn) === month);
  return [...new Set(inMonth.map(({ who }) => who))]
    .map((who) => ({ who, ever: all.filter((each) => each.who === who) }))
    .sort((one, other) => other.ever.length - one.ever.length || one.who.localeCompare(other.who))
    .map(({ who, ever }) => {
      const entries = inMonth.filter((each) => each.who === who);
      return {
        who,
        name: entries[0]?.name ?? "",
        inAll: `${entries.length} this month, ${plural(ever.length, "concern")} in twelve months`,
        entries: entries.map(({ concernId, raisedOn, kind }) => ({
          concernId,
          day: sayDayShort(raisedOn),
          kind: kind ? sayLowLevel(kind) : "Nobody has said yet what it was about",
        })),
      };
    });
}

/** GET /concerns/low-level?month=2026-08 */
async function lowLevel(asked: Asked): Promise<Answer> {
  const month = readMonth(one(asked.query, "month"), asked.today) ?? monthOf(asked.today);
  return draw(asked, month, { id: newId() }, noProblems);
}

/** POST /concerns/low-level/reviews: a month that is over was looked at as a whole. */
async function review(asked: Asked): Promise<Answer> {
  const month = readMonth(one(asked.typed, "month"), asked.today);
  const { problems, values } = readAnswers(questions, asked.typed);
  if (!month || monthAfter(month) > asked.today)
    return draw(asked, month ?? monthOf(asked.today), asked.typed, {
      seen: "Choose a month that is over. This one can be looked at as a whole when it ends.",
    });
  if (Object.keys(problems).length > 0) return draw(asked, month, asked.typed, problems);
  const id = one(asked.typed, "id");
  await insertReview(asked, { id: isId(id) ? id : newId(), month, seen: values["seen"] ?? "" });
  return go(`/concerns/low-level?month=${code(month)}&just=reviewed`);
}

export const lowLevelRoutes: Route[] = [
  {
    method: "GET",
    path: "/concerns/low-level",
    who: whoReviews,
    records: "low-level-concerns.seen",
    answer: lowLevel,
  },
  {
    method: "POST",
    path: "/concerns/low-level/reviews",
    who: whoReviews,
    records: "low-level-concerns.reviewed",
    answer: review,
  },
];
