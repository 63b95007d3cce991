import type { Route } from "../../platform/web/index.ts";
import { claim, decideAgain, decideCase, note } from "./deciding/acts.tsx";
import { showCase } from "./deciding/case.tsx";
import { list } from "./deciding/list.tsx";
import { whoDecidesAppeals, whoDecidesReports, whoHears } from "./policy.ts";
import { answerOutside, sendOutside, showOutside } from "./reporting/outside.tsx";
import { chooseSomebody, send, show } from "./reporting/report.tsx";
import { appeal, mine } from "./telling/mine.tsx";

const deciding = { who: whoDecidesReports } as const;
const hers = { who: whoHears } as const;
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
];
