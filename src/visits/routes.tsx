import type { Route } from "../platform/web/index.ts";
import { askForHomeNote, homeNote, keepHomeNote } from "./homes/home-note.tsx";
import { myHome, sayMyHome } from "./homes/my-home.tsx";
import { checkIn, checkOut, leave, moreTime } from "./make-visit.ts";
import { keepMyWord, myVisits } from "./my-visits.tsx";
import { override } from "./override-rule.ts";
import { askForPlan, keepPlan } from "./plan-visit.tsx";
import { whoGoes, whoLetsThrough, whoPlans, whoSees, whoWatches } from "./policy.ts";
import { alarm, answer, take } from "./show-alarm.tsx";
import { whoIsOut } from "./show-out.tsx";
import { visit } from "./show-visit.tsx";
import { talk } from "./talk-it-through.ts";
import { readText, text } from "./texts/show-text.tsx";

/** @param texts whether texts that people send arrive here */
export const visitRoutes = (texts: boolean): Route[] => [
  { method: "GET", path: "/visits", who: whoWatches, records: "visits.listed", answer: whoIsOut },
  { method: "GET", path: "/visits/:id", who: whoSees, records: "visit.seen", answer: visit(texts) },
  { method: "POST", path: "/visits/:id/check-in", who: whoGoes, records: "visit.begun", answer: checkIn },
  { method: "POST", path: "/visits/:id/check-out", who: whoGoes, records: "visit.ended", answer: checkOut },
  { method: "POST", path: "/visits/:id/more-time", who: whoGoes, records: "visit.later", answer: moreTime },
  { method: "POST", path: "/visits/:id/leaving", who: whoGoes, records: "visit.left", answer: leave },
  { method: "GET", path: "/visits/:id/plan", who: whoPlans, records: "nothing", answer: askForPlan },
  { method: "POST", path: "/visits/:id/plan", who: whoPlans, records: "visit.planned", answer: keepPlan },
  {
    method: "POST",
    path: "/visits/:id/override",
    who: whoLetsThrough,
    records: "visit.rule-overridden",
    answer: override(texts),
  },
  { method: "POST", path: "/visits/:id/talk", who: whoPlans, records: "visit.talk", answer: talk },
  { method: "GET", path: "/alarms/:id", who: whoWatches, records: "alarm.seen", answer: alarm },
  { method: "POST", path: "/alarms/:id/taking", who: whoWatches, records: "alarm.taken", answer: take },
  { method: "POST", path: "/alarms/:id/answer", who: whoWatches, records: "alarm.answered", answer },
  {
    method: "GET",
    path: "/relationships/:id/home-note",
    who: whoSees,
    records: "home-note.seen",
    answer: homeNote,
  },
  {
    method: "GET",
    path: "/relationships/:id/home-note/new",
    who: whoPlans,
    records: "home-note.seen",
    answer: askForHomeNote,
  },
  {
    method: "POST",
    path: "/relationships/:id/home-note",
    who: whoPlans,
    records: "home-note.written",
    answer: keepHomeNote,
  },
  { method: "GET", path: "/my-home", who: ["parent"], records: "nothing", answer: myHome },
  { method: "POST", path: "/my-home", who: ["parent"], records: "home-words.said", answer: sayMyHome },
  { method: "GET", path: "/supporting/visits", who: whoGoes, records: "nothing", answer: myVisits(texts) },
  {
    method: "POST",
    path: "/supporting/visits",
    who: whoGoes,
    records: "help-word.set",
    answer: keepMyWord(texts),
  },
  { method: "GET", path: "/texts/:id", who: whoLetsThrough, records: "text.seen", answer: text },
  { method: "POST", path: "/texts/:id/reading", who: whoLetsThrough, records: "text.read", answer: readText },
];
