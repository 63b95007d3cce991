import type { Route } from "../../platform/web/index.ts";
import { whoAnswers } from "../policy.ts";
import { showDecisions } from "./show-decisions.tsx";
import { decision } from "./take-decision.tsx";

export const decidingRoutes: Route[] = [
  {
    method: "GET",
    path: "/concerns/:id/decisions",
    who: whoAnswers,
    records: "concern.seen",
    answer: showDecisions,
  },
  {
    method: "GET",
    path: "/concerns/:id/decisions/:kind",
    who: whoAnswers,
    records: "concern.seen",
    answer: decision.ask,
  },
  {
    method: "POST",
    path: "/concerns/:id/decisions/:kind",
    who: whoAnswers,
    records: "concern.decided",
    answer: decision.take,
  },
];
