import type { Route } from "../../platform/web/index.ts";
import { begin, comeIn, stay } from "./begin-shift.ts";
import { myShifts } from "./my-shifts.tsx";
import { whoTakesShifts } from "./policy.ts";

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
];
