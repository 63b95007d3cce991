import { page, type Route } from "../../platform/web/index.ts";
import { Tap, Title } from "../../ui/index.ts";
import { askAway, sayAway, sayBack } from "./answer-away.tsx";
import { askClocks, saveClocks } from "./answer-clocks.tsx";
import { askHandover, offerHandover, sayWhether } from "./answer-handover.tsx";
import { askPass, handOn, takeOver } from "./answer-pass.tsx";
import { addToRota, askOnRota, showRota, takeOff } from "./answer-rota.tsx";
import { whoSeesDuty as who, whoSetsUp } from "./policy.ts";
import { showDuty } from "./show-duty.tsx";

const notice = () =>
  page(
    "On duty",
    <>
      <Title>On duty</Title>
      <Tap to="/duty">Who is on duty</Tap>
    </>,
    { current: "duty" },
  );

/** Every URL of the rota. What waits is opened, and taken, where it belongs: a concern on its own page. */
export const dutyRoutes: Route[] = [
  { method: "GET", path: "/duty", who, records: "nothing", answer: showDuty },
  // every page carries what waits for her; this one is fetched for that alone
  { method: "GET", path: "/duty/notice", who: "signed-in", records: "nothing", answer: notice },
  { method: "GET", path: "/duty/rota", who, records: "nothing", answer: showRota },
  { method: "GET", path: "/duty/rota/week", who: whoSetsUp, records: "nothing", answer: askOnRota("week") },
  {
    method: "POST",
    path: "/duty/rota/week",
    who: whoSetsUp,
    records: "duty.week-added",
    answer: addToRota("week"),
  },
  { method: "GET", path: "/duty/rota/turn", who: whoSetsUp, records: "nothing", answer: askOnRota("turn") },
  {
    method: "POST",
    path: "/duty/rota/turn",
    who: whoSetsUp,
    records: "duty.turn-added",
    answer: addToRota("turn"),
  },
  {
    method: "POST",
    path: "/duty/rota/week/:id/ending",
    who: whoSetsUp,
    records: "duty.week-ended",
    answer: takeOff("duty_pattern"),
  },
  {
    method: "POST",
    path: "/duty/rota/turns/:id/ending",
    who: whoSetsUp,
    records: "duty.turn-ended",
    answer: takeOff("duty_turn"),
  },
  { method: "GET", path: "/duty/away", who, records: "nothing", answer: askAway },
  { method: "POST", path: "/duty/away", who, records: "duty.away", answer: sayAway },
  { method: "POST", path: "/duty/away/:id/ending", who, records: "duty.back", answer: sayBack },
  { method: "GET", path: "/duty/handover", who, records: "nothing", answer: askHandover },
  { method: "POST", path: "/duty/handover", who, records: "duty.handover-asked", answer: offerHandover },
  {
    method: "POST",
    path: "/duty/handovers/:id/answer",
    who,
    records: "duty.handover-answered",
    answer: sayWhether,
  },
  { method: "GET", path: "/concerns/:id/handing-on", who, records: "concern.seen", answer: askPass },
  { method: "POST", path: "/concerns/:id/handing-on", who, records: "concern.handing-on", answer: handOn },
  {
    method: "POST",
    path: "/concerns/:id/handing-on/answer",
    who,
    records: "concern.handing-on-answered",
    answer: takeOver,
  },
  { method: "GET", path: "/duty/clocks", who, records: "nothing", answer: askClocks },
  {
    method: "POST",
    path: "/duty/clocks",
    who: whoSetsUp,
    records: "duty.clocks-changed",
    answer: saveClocks,
  },
];
