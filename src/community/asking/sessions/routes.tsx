import type { Route } from "../../../platform/web/index.ts";
import { whoAsks, whoReads, whoSetsUp } from "../policy.ts";
import {
  askForReflection,
  digest,
  feedback,
  keepWritten,
  note,
  reflect,
  remind,
  sign,
  step,
  tick,
  wish,
} from "./after.tsx";
import { askForSession, makeSession } from "./make-session.tsx";
import {
  addSupporter,
  cancel,
  close,
  comeIn,
  leaveRoom,
  open,
  publish,
  ready,
  removeSupporter,
  slowDown,
} from "./run-room.tsx";
import { queue } from "./show-queue.tsx";
import { lane, session } from "./show-session.tsx";
import { sessions } from "./show-sessions.tsx";
import {
  answer,
  askOnceMore,
  askQuestion,
  merge,
  putAside,
  skip,
  takeBack,
  takeNext,
} from "./take-turns.tsx";

const guest = ["professional"] as const;
const tending = ["supporter", "coordinator"] as const;
const route =
  (method: "GET" | "POST") =>
  (path: Route["path"], who: Route["who"], records: string, act: Route["answer"]): Route => ({
    method,
    path,
    who,
    records,
    answer: act,
  });
const [get, post] = [route("GET"), route("POST")];

export const sessionRoutes: Route[] = [
  get("/spaces/:id/sessions", whoReads, "sessions.listed", sessions),
  get("/spaces/:id/sessions/new", whoSetsUp, "nothing", askForSession),
  post("/spaces/:id/sessions", whoSetsUp, "session.made", makeSession),
  get("/sessions/:id", whoReads, "session.seen", session),
  get("/sessions/:id/lane", whoReads, "nothing", lane),
  post("/sessions/:id/publication", whoSetsUp, "session.announced", publish),
  post("/sessions/:id/cancellation", whoSetsUp, "session.cancelled", cancel),
  post("/sessions/:id/supporters", whoSetsUp, "session.supporter-added", addSupporter),
  post("/sessions/:id/removal", whoSetsUp, "session.supporter-removed", removeSupporter),
  post("/sessions/:id/here", ["supporter"], "session.here", comeIn),
  post("/sessions/:id/leaving", ["supporter"], "session.left", leaveRoom),
  post("/sessions/:id/opening", ["supporter", "professional"], "session.opened", open),
  post("/sessions/:id/closing", ["supporter", "coordinator", "professional"], "session.closed", close),
  post("/sessions/:id/slow", tending, "session.slow", slowDown),
  post("/sessions/:id/ready", guest, "session.ready", ready),
  post("/sessions/:id/question", whoAsks, "session.asked", askQuestion),
  post("/sessions/:id/question/withdrawal", whoAsks, "session.question-withdrawn", takeBack),
  post("/sessions/:id/follow-up", whoAsks, "session.followed-up", askOnceMore),
  post("/sessions/:id/merging", tending, "session.merged", merge),
  post("/turns/:id/aside", tending, "session.aside", putAside),
  get("/sessions/:id/queue", guest, "session.queue", queue),
  post("/sessions/:id/next", guest, "session.taken", takeNext),
  post("/turns/:id/answer", ["professional", "supporter"], "session.answered", answer),
  post("/turns/:id/skip", guest, "session.skipped", skip),
  post("/sessions/:id/notes", tending, "session.noted", note),
  get("/sessions/:id/digest", tending, "session.digest", digest),
  post("/sessions/:id/digest", tending, "session.digest-written", keepWritten),
  post("/sessions/:id/signing", guest, "session.digest-signed", sign),
  post("/sessions/:id/wish", guest, "session.digest-wish", wish),
  post("/sessions/:id/steps", whoAsks, "session.step", step),
  post("/steps/:id/done", whoAsks, "session.step-done", tick),
  post("/sessions/:id/reminder", whoAsks, "session.reminder", remind),
  post("/sessions/:id/feedback", whoAsks, "session.feedback", feedback),
  get("/sessions/:id/reflection", guest, "session.seen", askForReflection),
  post("/sessions/:id/reflection", guest, "session.reflected", reflect),
];
