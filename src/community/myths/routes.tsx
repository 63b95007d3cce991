import type { Route } from "../../platform/web/index.ts";
import type { Role } from "../../words/roles.ts";
import { askForClaim, markClaim } from "./mark.tsx";
import { answer, end, myth, myths } from "./show-myths.tsx";

const reads: readonly Role[] = ["parent", "supporter", "professional", "coordinator", "safeguarding-lead"];
const marks: readonly Role[] = ["supporter", "coordinator", "safeguarding-lead"];

export const mythRoutes: Route[] = [
  { method: "GET", path: "/myths", who: reads, records: "nothing", answer: myths },
  { method: "GET", path: "/myths/:id", who: reads, records: "nothing", answer: myth },
  { method: "POST", path: "/myths/:id/answer", who: ["professional"], records: "myth.answered", answer },
  { method: "POST", path: "/myths/:id/end", who: ["coordinator"], records: "myth.ended", answer: end },
  { method: "GET", path: "/posts/:id/myth", who: marks, records: "nothing", answer: askForClaim },
  { method: "POST", path: "/posts/:id/myth", who: marks, records: "myth.marked", answer: markClaim },
];
