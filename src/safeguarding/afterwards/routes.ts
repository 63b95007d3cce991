import type { Route } from "../../platform/web/index.ts";
import { whoMayRaise } from "../policy.ts";
import { sayDebrief } from "./take-debrief.tsx";

export const afterwardsRoutes: Route[] = [
  {
    method: "POST",
    path: "/concerns/:id/debrief",
    who: whoMayRaise,
    records: "concern.debrief-answered",
    answer: sayDebrief,
  },
];
