import type { Route } from "../../platform/web/index.ts";
import { claim, decideAgain, decideCase, note } from "./deciding/acts.tsx";
import { rates } from "./counting/rates.tsx";
import { setClocks, showClocks } from "./counting/clocks.tsx";
import { showCase } from "./deciding/case.tsx";
import { list } from "./deciding/list.tsx";
import {
  whoAgreesToSeals,
  whoDecidesAppeals,
  whoDecidesReports,
  whoHears,
  whoOpensSeals,
  whoSeesRates,
  whoTends,
} from "./policy.ts";
import { answerOutside, sendOutside, showOutside } from "./reporting/outside.tsx";
import { chooseSomebody, send, show } from "./reporting/report.tsx";
import { askSeal, showSeal } from "./sealing/ask.tsx";
import {
  agreeSeal,
  endSeal,
  listSeals,
  refuseSeal,
  showName,
  showOpening,
  tellSeal,
} from "./sealing/opening.tsx";
import { appeal, mine } from "./telling/mine.tsx";
import { setPace, showPace } from "./watching/pace.tsx";
import { noteWatch, setWatch, showWatch } from "./watching/watch.tsx";

const deciding = { who: whoDecidesReports } as const;
const hers = { who: whoHears } as const;
const tending = { who: whoTends } as const;
const sealing = { who: whoAgreesToSeals } as const;
// anybody: an address may tell us a few things an hour, and guess at few references
const outside = { who: "visitor", records: "nothing" } as const;

export const moderationRoutes: Route[] = [
  { method: "GET", path: "/report", ...outside, answer: showOutside },
  {
    method: "POST",
    path: "/report",
    who: "visitor",
    records: "report.made-outside",
    limit: { max: 10, seconds: 3_600 },
    answer: sendOutside,
  },
  { method: "GET", path: "/report/answer", ...outside, answer: answerOutside },
  {
    method: "POST",
    path: "/report/answer",
    ...outside,
    limit: { max: 20, seconds: 600 },
    answer: answerOutside,
  },
  { method: "GET", path: "/report/somebody", ...hers, records: "nothing", answer: chooseSomebody },
  { method: "GET", path: "/report/:kind/:id", ...hers, records: "nothing", answer: show },
  {
    method: "POST",
    path: "/report/:kind/:id",
    ...hers,
    records: "report.made",
    limit: { max: 40, seconds: 3_600 },
    answer: send,
  },
  { method: "GET", path: "/community/decided", ...hers, records: "nothing", answer: mine },
  {
    method: "POST",
    path: "/community/decided/:id/appeal",
    ...hers,
    records: "report.appealed",
    answer: appeal,
  },
  { method: "GET", path: "/reports", ...deciding, records: "reports.seen", answer: list },
  { method: "GET", path: "/reports/rates", who: whoSeesRates, records: "reports.rates-seen", answer: rates },
  { method: "GET", path: "/reports/clocks", who: ["administrator"], records: "nothing", answer: showClocks },
  {
    method: "POST",
    path: "/reports/clocks",
    who: ["administrator"],
    records: "reports.clocks-changed",
    answer: setClocks,
  },
  { method: "GET", path: "/reports/:id", ...deciding, records: "report.seen", answer: showCase },
  { method: "POST", path: "/reports/:id/claim", ...deciding, records: "report.claimed", answer: claim },
  { method: "POST", path: "/reports/:id/notes", ...deciding, records: "report.noted", answer: note },
  {
    method: "POST",
    path: "/reports/:id/decision",
    ...deciding,
    records: "report.decided",
    answer: decideCase,
  },
  {
    method: "POST",
    path: "/reports/:id/appeals/:appealid",
    who: whoDecidesAppeals,
    records: "report.looked-at-again",
    answer: decideAgain,
  },
  { method: "GET", path: "/threads/:id/pace", ...tending, records: "nothing", answer: showPace },
  { method: "POST", path: "/threads/:id/pace", ...tending, records: "thread.paced", answer: setPace },
  { method: "GET", path: "/spaces/:id/watch", ...tending, records: "nothing", answer: showWatch },
  {
    method: "POST",
    path: "/spaces/:id/watch",
    who: ["coordinator"],
    records: "space.watch-set",
    answer: setWatch,
  },
  {
    method: "POST",
    path: "/spaces/:id/watch/notes",
    ...tending,
    records: "space.watched",
    answer: noteWatch,
  },
  { method: "GET", path: "/posts/:id/seal", who: whoOpensSeals, records: "seal.looked-at", answer: showSeal },
  { method: "POST", path: "/posts/:id/seal", who: whoOpensSeals, records: "seal.asked", answer: askSeal },
  { method: "GET", path: "/seals", ...sealing, records: "seals.seen", answer: listSeals },
  { method: "GET", path: "/seals/:id", ...sealing, records: "seal.seen", answer: showOpening },
  { method: "POST", path: "/seals/:id/agreement", ...sealing, records: "seal.agreed", answer: agreeSeal },
  { method: "POST", path: "/seals/:id/refusal", ...sealing, records: "seal.refused", answer: refuseSeal },
  { method: "GET", path: "/seals/:id/name", who: whoOpensSeals, records: "seal.opened", answer: showName },
  { method: "POST", path: "/seals/:id/end", who: whoOpensSeals, records: "seal.ended", answer: endSeal },
  { method: "POST", path: "/seals/:id/telling", who: whoOpensSeals, records: "seal.told", answer: tellSeal },
];
