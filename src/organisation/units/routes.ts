import type { Route } from "../../platform/web/index.ts";
import { askUnits, saveUnit, takeUnitAway } from "./answer-units.tsx";

const who = ["administrator"] as const;

export const unitRoutes: Route[] = [
  { method: "GET", path: "/organisation/units", who, records: "nothing", answer: askUnits },
  { method: "POST", path: "/organisation/units", who, records: "organisation.unit-saved", answer: saveUnit },
  {
    method: "POST",
    path: "/organisation/units/:id/ending",
    who,
    records: "organisation.unit-ended",
    answer: takeUnitAway,
  },
];
