import type { Route } from "../../platform/web/index.ts";
import type { Role } from "../../words/roles.ts";
import { chooseKeepsake, makeKeepsake } from "./keepsake.tsx";
import { answerNext, keepPlan, plan } from "./plan.tsx";
import { askFarewell, goodbye, openFarewell, sayNext } from "./say-goodbye.tsx";
import { saySince, seeSince, showSince } from "./since.tsx";

const inside: readonly Role[] = ["parent", "supporter", "coordinator", "safeguarding-lead"];

export const goodbyeRoutes: Route[] = [
  { method: "GET", path: "/spaces/:id/ending", who: ["coordinator"], records: "nothing", answer: plan },
  {
    method: "POST",
    path: "/spaces/:id/ending",
    who: ["coordinator"],
    records: "ending.planned",
    answer: keepPlan,
  },
  {
    method: "POST",
    path: "/spaces/:id/next/:placeid/answer",
    who: ["coordinator"],
    records: "wish.answered",
    answer: answerNext,
  },
  { method: "GET", path: "/spaces/:id/goodbye", who: inside, records: "nothing", answer: goodbye },
  { method: "POST", path: "/spaces/:id/next", who: ["parent"], records: "wish.said", answer: sayNext },
  {
    method: "GET",
    path: "/spaces/:id/farewell",
    who: ["supporter"],
    records: "nothing",
    answer: askFarewell,
  },
  {
    method: "POST",
    path: "/spaces/:id/farewell",
    who: ["supporter"],
    records: "farewell.opened",
    answer: openFarewell,
  },
  {
    method: "GET",
    path: "/spaces/:id/keepsake",
    who: ["parent"],
    records: "nothing",
    answer: chooseKeepsake,
  },
  {
    method: "POST",
    path: "/spaces/:id/keepsake",
    who: ["parent"],
    records: "keepsake.made",
    answer: makeKeepsake,
  },
  {
    method: "GET",
    path: "/since/:id",
    who: ["parent", "coordinator"],
    records: "nothing",
    answer: showSince,
  },
  { method: "POST", path: "/since/:id", who: ["parent"], records: "since.said", answer: saySince },
  { method: "POST", path: "/since/:id/seen", who: ["coordinator"], records: "since.seen", answer: seeSince },
];
