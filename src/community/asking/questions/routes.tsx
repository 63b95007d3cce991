import type { Route } from "../../../platform/web/index.ts";
import { whoAnswers, whoAsks, whoHandsOver, whoIsAsked, whoReads, whoSetsUp } from "../policy.ts";
import { answer, correct } from "./answer.tsx";
import { ask, askToAsk } from "./ask.tsx";
import { askOnceMore, sayYes, share, withdraw } from "./do-hers.tsx";
import { handOn, leaveIt, markRead } from "./hand-on.tsx";
import { askToHandOver, handOver } from "./hand-over.tsx";
import { addProfessional, endProfessional, professionals, promise } from "./professionals.tsx";
import { askedOf, type BesideQuestions } from "./show-asked.tsx";
import { question } from "./show-question.tsx";
import { spaceQuestions } from "./show-space-questions.tsx";

const post = (path: Route["path"], who: Route["who"], records: string, act: Route["answer"]): Route => ({
  method: "POST",
  path,
  who,
  records,
  answer: act,
});
const get = (path: Route["path"], who: Route["who"], records: string, show: Route["answer"]): Route => ({
  method: "GET",
  path,
  who,
  records,
  answer: show,
});

/** @param beside what else stands on a professional's first screen */
export const questionRoutes = (beside: BesideQuestions): Route[] => [
  get("/spaces/:id/questions", whoReads, "questions.seen", spaceQuestions),
  get("/spaces/:id/questions/new", whoAsks, "nothing", askToAsk),
  post("/spaces/:id/questions", whoAsks, "question.asked", ask),
  get("/questions", whoIsAsked, "questions.listed", askedOf(beside)),
  get("/questions/:id", whoReads, "question.seen", question),
  post("/questions/:id/answer", whoAnswers, "question.answered", answer),
  post("/questions/:id/correction", whoAnswers, "question.answer-corrected", correct),
  post("/questions/:id/sharing", whoAsks, "question.sharing", share),
  post("/questions/:id/withdrawal", whoAsks, "question.withdrawn", withdraw),
  post("/questions/:id/follow-up", whoAsks, "question.followed-up", askOnceMore),
  post("/questions/:id/yes", whoAsks, "question.agreed", sayYes),
  post("/questions/:id/handing-on", ["professional"], "question.handed-on", handOn),
  post("/questions/:id/experience", ["professional"], "question.left-to-parents", leaveIt),
  post("/questions/:id/reading", ["coordinator", "safeguarding-lead"], "question.read", markRead),
  get("/posts/:id/handing-over", whoHandsOver, "post.seen", askToHandOver),
  post("/posts/:id/handing-over", whoHandsOver, "question.handed-over", handOver),
  get("/professionals", whoSetsUp, "professionals.listed", professionals),
  post("/professionals", whoSetsUp, "professional.added", addProfessional),
  post("/professionals/promise", whoSetsUp, "questions.promise", promise),
  post("/professionals/:id/ending", whoSetsUp, "professional.ended", endProfessional),
];
