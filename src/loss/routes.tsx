import { page, type Route } from "../platform/web/index.ts";
import { askEnding, held, turnOff } from "./ending.tsx";
import { lines, saveLines } from "./lines.tsx";
import { ThanksPage } from "./pages/thanks-page.tsx";
import { whoLearns as who } from "./policy.ts";
import { check, choose, keepChoice, turnOn, who as whose } from "./set.tsx";
import { door, settle, show } from "./show.tsx";

// the addresses say nothing: somebody else may read them in a history
export const lossRoutes: Route[] = [
  { method: "GET", path: "/quiet/for/:id", who, records: "nothing", answer: choose },
  { method: "POST", path: "/quiet/for/:id/choice", who, records: "nothing", answer: keepChoice },
  { method: "GET", path: "/quiet/for/:id/check", who, records: "nothing", answer: check },
  { method: "POST", path: "/quiet/for/:id", who, records: "quiet.begun", answer: turnOn },
  { method: "POST", path: "/quiet/who", who: ["supporter"], records: "nothing", answer: whose },
  { method: "GET", path: "/quiet/people-to-turn-to", who: ["parent"], records: "nothing", answer: door },
  {
    method: "GET",
    path: "/quiet/thank-you",
    who: ["referrer"],
    records: "nothing",
    answer: () => page("Thank you", <ThanksPage />),
  },
  { method: "GET", path: "/quiet/lines", who: ["administrator"], records: "nothing", answer: lines },
  {
    method: "POST",
    path: "/quiet/lines",
    who: ["administrator"],
    records: "organisation.changed",
    answer: saveLines,
  },
  { method: "GET", path: "/quiet/:id", who, records: "quiet.seen", answer: show },
  { method: "GET", path: "/quiet/:id/held", who, records: "quiet.held-seen", answer: held },
  { method: "GET", path: "/quiet/:id/ending", who, records: "nothing", answer: askEnding },
  { method: "POST", path: "/quiet/:id/ending", who, records: "quiet.ended", answer: turnOff },
  {
    method: "POST",
    path: "/quiet/:id/decision",
    who: ["coordinator", "administrator"],
    records: "quiet.settled",
    answer: settle,
  },
];
