import type { Route } from "../../platform/web/index.ts";
import { begin, comeIn, stay } from "./begin-shift.ts";
import { myShifts } from "./my-shifts.tsx";
import { whoIsOnCall, whoReports, whoSeesRota, whoSetsUpRota, whoTakesShifts } from "./policy.ts";
import { answerCover, answerSwap } from "./answer-question.tsx";
import { askThem, cover } from "./show-cover.tsx";
import { addHours, endNeed, hours } from "./show-hours.tsx";
import { answerPlan, askPlan, beginPlan, plan } from "./filling/show-plan.tsx";
import { month } from "./show-month.tsx";
import { report } from "./show-report.tsx";
import { takeOff } from "./take-off.tsx";
import { missed, takeMissed } from "./show-missed.tsx";
import { cannot, shift, swap } from "./show-shift.tsx";
import { addUsual, endUsual, saveWishes, usual } from "./show-usual.tsx";
import { takeBand, week } from "./show-week.tsx";

/** Every URL of the rota and of a supporter's own shifts. Handing over, and so ending one, is the shift desk's. */
export const rotaRoutes: Route[] = [
  { method: "GET", path: "/shifts", who: whoTakesShifts, records: "nothing", answer: myShifts },
  { method: "POST", path: "/shifts/:id/start", who: whoTakesShifts, records: "shift.begun", answer: begin },
  { method: "POST", path: "/shifts/:id/until", who: whoTakesShifts, records: "shift.until", answer: stay },
  {
    method: "POST",
    path: "/spaces/:id/shifts",
    who: whoTakesShifts,
    records: "shift.stood-in",
    answer: comeIn,
  },
  { method: "GET", path: "/spaces/:id/rota", who: whoSeesRota, records: "rota.seen", answer: week },
  {
    method: "POST",
    path: "/spaces/:id/rota/signing-up",
    who: whoTakesShifts,
    records: "shift.signed-up",
    answer: takeBand,
  },
  { method: "GET", path: "/spaces/:id/rota/hours", who: whoSetsUpRota, records: "nothing", answer: hours },
  {
    method: "POST",
    path: "/spaces/:id/rota/hours",
    who: whoSetsUpRota,
    records: "rota.hours-added",
    answer: addHours,
  },
  {
    method: "POST",
    path: "/spaces/:id/rota/hours/:needId/ending",
    who: whoSetsUpRota,
    records: "rota.hours-ended",
    answer: endNeed,
  },
  { method: "GET", path: "/spaces/:id/rota/usual", who: whoTakesShifts, records: "nothing", answer: usual },
  {
    method: "POST",
    path: "/spaces/:id/rota/usual",
    who: whoTakesShifts,
    records: "shift.usual-added",
    answer: addUsual,
  },
  {
    method: "POST",
    path: "/spaces/:id/rota/usual/:patternId/ending",
    who: whoTakesShifts,
    records: "shift.usual-ended",
    answer: endUsual,
  },
  {
    method: "POST",
    path: "/spaces/:id/rota/wishes",
    who: whoTakesShifts,
    records: "shift.wishes-said",
    answer: saveWishes,
  },
  {
    method: "GET",
    path: "/spaces/:id/rota/cover",
    who: whoSetsUpRota,
    records: "rota.cover-seen",
    answer: cover,
  },
  {
    method: "POST",
    path: "/spaces/:id/rota/cover",
    who: whoSetsUpRota,
    records: "rota.cover-asked",
    answer: askThem,
  },
  { method: "GET", path: "/shifts/:id", who: whoTakesShifts, records: "nothing", answer: shift },
  {
    method: "POST",
    path: "/shifts/:id/swap",
    who: whoTakesShifts,
    records: "shift.swap-asked",
    answer: swap,
  },
  { method: "POST", path: "/shifts/:id/cannot", who: whoTakesShifts, records: "shift.freed", answer: cannot },
  {
    method: "POST",
    path: "/swaps/:id/answer",
    who: whoTakesShifts,
    records: "shift.swap-answered",
    answer: answerSwap,
  },
  {
    method: "POST",
    path: "/cover/:id/answer",
    who: whoTakesShifts,
    records: "shift.cover-answered",
    answer: answerCover,
  },
  { method: "GET", path: "/shifts/:id/missed", who: whoIsOnCall, records: "nothing", answer: missed },
  {
    method: "POST",
    path: "/shifts/:id/missed",
    who: whoIsOnCall,
    records: "shift.missed-taken",
    answer: takeMissed,
  },
  { method: "GET", path: "/spaces/:id/rota/plan", who: whoSetsUpRota, records: "nothing", answer: askPlan },
  {
    method: "POST",
    path: "/spaces/:id/rota/plan",
    who: whoSetsUpRota,
    records: "rota.plan-asked",
    answer: beginPlan,
  },
  { method: "GET", path: "/plans/:id", who: whoSetsUpRota, records: "rota.plan-seen", answer: plan },
  {
    method: "POST",
    path: "/plans/:id/answer",
    who: whoSetsUpRota,
    records: "rota.plan-answered",
    answer: answerPlan,
  },
  { method: "GET", path: "/spaces/:id/rota/month", who: whoSeesRota, records: "rota.seen", answer: month },
  {
    method: "GET",
    path: "/spaces/:id/rota/report",
    who: whoReports,
    records: "rota.report-seen",
    answer: report,
  },
  {
    method: "POST",
    path: "/spaces/:id/rota/taking-off",
    who: whoSetsUpRota,
    records: "rota.taken-off",
    answer: takeOff,
  },
];
