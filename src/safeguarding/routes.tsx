import type { Route } from "../platform/web/index.ts";
import { askWords, sayMore } from "./raising/say-more.tsx";
import type { PeopleSheSees } from "./raising/whom-she-may-mean.ts";
import { raise, worried } from "./raising/worried.tsx";
import { afterTakenRoutes } from "./after-taken.ts";
import { whoAnswers, whoMayRaise } from "./policy.ts";
import { noSignal } from "./no-signal.tsx";
import { concern } from "./show-concern.tsx";
import { concerns } from "./show-concerns.tsx";
import { takeConcern } from "./take-concern.ts";

/** @param peopleSheSees whom a supporter is likely to mean; relationships know, and come later in the direction */
export const safeguardingRoutes = (peopleSheSees: PeopleSheSees): Route[] => [
  { method: "GET", path: "/worried", who: whoMayRaise, records: "nothing", answer: worried(peopleSheSees) },
  {
    method: "POST",
    path: "/worried",
    who: whoMayRaise,
    records: "concern.raised",
    answer: raise(peopleSheSees),
  },
  { method: "GET", path: "/no-signal", who: "visitor", records: "nothing", answer: noSignal },
  { method: "GET", path: "/concerns", who: whoAnswers, records: "concerns.listed", answer: concerns },
  { method: "GET", path: "/concerns/:id", who: whoMayRaise, records: "concern.seen", answer: concern },
  {
    method: "GET",
    path: "/concerns/:id/words",
    who: whoMayRaise,
    records: "nothing",
    answer: askWords(peopleSheSees),
  },
  {
    method: "POST",
    path: "/concerns/:id/words",
    who: whoMayRaise,
    records: "concern.words-added",
    answer: sayMore(peopleSheSees),
  },
  {
    method: "POST",
    path: "/concerns/:id/acknowledgement",
    who: whoMayRaise,
    records: "concern.acknowledged",
    answer: takeConcern,
  },
  ...afterTakenRoutes,
];
