import type { Route } from "../../platform/web/index.ts";
import { begin } from "./begin.tsx";
import { check } from "./check.tsx";
import { removeDraft } from "./remove-draft.ts";
import { sendDraft } from "./send-draft.tsx";
import { showSent } from "./show-sent.tsx";
import { saveTask, showTask } from "./task.tsx";
import { showTasks } from "./tasks.tsx";
import { saveWhole, showWhole } from "./whole.tsx";

const who = ["referrer"] as const;
const seen = { method: "GET", who, records: "nothing" } as const;
const saved = { method: "POST", who, records: "referral.draft-saved" } as const;
const limit = { max: 60, seconds: 600 };

/** Referring somebody: on one page or step by step, checked, sent. */
export const referRoutes: Route[] = [
  { ...seen, path: "/refer", answer: begin },
  { ...seen, path: "/refer/:id", answer: showWhole },
  { ...saved, path: "/refer/:id", answer: saveWhole },
  { ...seen, path: "/refer/:id/tasks", answer: showTasks },
  { ...seen, path: "/refer/:id/tasks/:task", answer: showTask },
  { ...saved, path: "/refer/:id/tasks/:task", answer: saveTask },
  { ...seen, path: "/refer/:id/check", answer: check },
  { method: "POST", path: "/refer/:id/sending", who, records: "referral.sent", limit, answer: sendDraft },
  { ...seen, path: "/refer/:id/sent", answer: showSent },
  { method: "POST", path: "/refer/:id/removal", who, records: "referral.draft-removed", answer: removeDraft },
];
