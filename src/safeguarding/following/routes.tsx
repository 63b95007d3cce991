import { debriefHeld } from "../afterwards/take-debrief.tsx";
import type { Route } from "../../platform/web/index.ts";
import { whoAnswers } from "../policy.ts";
import { showFollowUp, takeOver } from "./show-follow-up.tsx";
import { answer, chase, escalation } from "./take-outside.tsx";

const at = "/concerns/:id/follow-ups/:followid";
const form = (path: string, records: string, { ask, take }: Pick<typeof chase, "ask" | "take">): Route[] => [
  { method: "GET", path: `${at}/${path}`, who: whoAnswers, records: "concern.seen", answer: ask },
  { method: "POST", path: `${at}/${path}`, who: whoAnswers, records, answer: take },
];

export const followingRoutes: Route[] = [
  { method: "GET", path: at, who: whoAnswers, records: "concern.seen", answer: showFollowUp },
  { method: "POST", path: `${at}/owner`, who: whoAnswers, records: "concern.taken-over", answer: takeOver },
  ...form("chases", "concern.chased", chase),
  ...form("answer", "concern.answered", answer),
  ...form("escalation", "concern.escalated", escalation),
  ...form("debrief", "concern.talked-through", debriefHeld),
];
