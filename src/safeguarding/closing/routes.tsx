import { namesOf } from "../../people/index.ts";
import { newId } from "../../platform/db/index.ts";
import { changedMeanwhile, go, notFound, type Asked, type Route } from "../../platform/web/index.ts";
import { asDay } from "../../words/day.ts";
import { keepClosedAt } from "../afterwards/store.ts";
import type { Concern } from "../concern.ts";
import { reachDecided } from "../deciding/standing.ts";
import { openFollowUps } from "../following/store.ts";
import { namesSomebody } from "../lessons/names-somebody.ts";
import { insertLesson } from "../lessons/store.ts";
import { whoAnswers } from "../policy.ts";
import { asking } from "../questions/asking.tsx";
import { insertRecord } from "../records/store.ts";
import { concernChanged } from "../tell-of.ts";
import { closeConcern } from "./close-concern.ts";
import { closingQuestions, reopeningQuestions } from "./questions.ts";
import { CLOSE_REFUSALS } from "./refusals.ts";
import { reopenConcern } from "./reopen-concern.ts";
import { insertClosing, keepReopened } from "./store.ts";

/** GET and POST /concerns/:id/closing: with what was learned, even if it is nothing new. */
const closing = asking({
  reach: reachDecided,
  after: ({ concern }) => `/concerns/${concern.id}?just=closed`,
  draw: async (_, { concern }) => ({
    back: { to: `/concerns/${concern.id}`, words: "The concern" },
    title: "Close this concern",
    questions: closingQuestions,
    to: `/concerns/${concern.id}/closing`,
    keptAs: `closing:${concern.id}`,
    button: "Close it",
    after: "Whoever raised it hears that it is closed. It can be opened again, with a reason.",
  }),
  take: async (asked, { concern, decisions, open, closing: closed, stoodDown }, { answers, values }, id) => {
    const outcome = closeConcern({
      concern: { ...concern, closed: closed !== null },
      decisions: decisions.length,
      open,
      standsDown: stoodDown !== null,
    });
    if (outcome.kind === "refused") throw changedMeanwhile(CLOSE_REFUSALS[outcome.refusal]);
    if (outcome.kind === "nothing") return go(`/concerns/${concern.id}`);
    const lesson = values["lesson"] ?? "";
    if (namesSomebody(lesson, await namesIn(asked, concern))) return { lesson: CLOSE_REFUSALS.namesSomebody };
    await insertRecord(asked, { id, concernId: concern.id, kind: "closing", title: "Closed", answers });
    if (!(await insertClosing(asked, id, concern.id))) throw notFound();
    if (lesson !== "")
      await insertLesson(asked, {
        id: newId(),
        month: asDay(`${asked.today.slice(0, 7)}-01`),
        words: lesson,
        concernId: concern.id,
      });
    await asked.happened(...outcome.facts);
    await hearOfClosing(asked, concern);
    await concernChanged(asked, concern);
    return go(`/concerns/${concern.id}?just=closed`);
  },
});

/** Whoever raised it hears that it is closed, and no more. */
async function hearOfClosing(asked: Asked, concern: Concern): Promise<void> {
  await asked.asSystem(() => keepClosedAt(asked, concern.id, asked.now));
  if (concern.raisedBy === asked.actor.personId) return;
  await asked.owe({
    toPersonId: concern.raisedBy,
    template: "concern-acted-on",
    subject: "There is news for you",
    body: "There is news about what you sent. Sign in to see it.",
    link: `/concerns/${concern.id}`,
    programmeId: concern.programmeId,
    aboutId: concern.id,
    onceKey: `concern-closed:${concern.id}:${asked.now.getTime()}`,
  });
}

/** Everybody a lesson could name: whom it is about, who raised it, who was told, and who is named in words. */
async function namesIn(asked: Asked, concern: Concern): Promise<string[]> {
  const names = await namesOf(asked, [concern.aboutPersonId, concern.raisedBy, ...concern.toldIds]);
  const known = [...names.values()].flatMap(({ name, called }) => [name, called]);
  return concern.said.aboutName ? [...known, concern.said.aboutName] : known;
}

/** GET and POST /concerns/:id/reopening */
const reopening = asking({
  reach: reachDecided,
  after: ({ concern }) => `/concerns/${concern.id}?just=reopened`,
  draw: async (_, { concern }) => ({
    back: { to: `/concerns/${concern.id}`, words: "The concern" },
    title: "Open it again",
    questions: reopeningQuestions,
    to: `/concerns/${concern.id}/reopening`,
    button: "Open it again",
    after: "It is yours, with a day to decide what happens.",
  }),
  take: async (asked, { concern, closing: closed }, { answers }, id) => {
    const told = { recordId: id, by: asked.actor.personId ?? "", now: asked.now };
    const outcome = reopenConcern({ ...concern, closed: closed !== null }, told);
    if (outcome.kind === "happened" && (await keepReopened(asked, concern.id))) {
      await insertRecord(asked, {
        id,
        concernId: concern.id,
        kind: "reopening",
        title: "Opened again",
        answers,
      });
      await openFollowUps(asked, concern.id, outcome.state.opens);
      await asked.asSystem(() => keepClosedAt(asked, concern.id, null));
      await asked.happened(...outcome.facts);
      await concernChanged(asked, concern);
    }
    return go(`/concerns/${concern.id}?just=reopened`);
  },
});

const form = (path: `/${string}`, records: string, { ask, take }: typeof closing): Route[] => [
  { method: "GET", path, who: whoAnswers, records: "concern.seen", answer: ask },
  { method: "POST", path, who: whoAnswers, records, answer: take },
];
export const closingRoutes: Route[] = [
  ...form("/concerns/:id/closing", "concern.closed", closing),
  ...form("/concerns/:id/reopening", "concern.reopened", reopening),
];
