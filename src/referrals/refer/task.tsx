import { go, many, notFound, notYetRight, page, type Asked } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readReferral } from "../about/read-about.ts";
import { isTaskKey, problemsOf, type TaskKey } from "../about/task-key.ts";
import { TaskPage } from "./pages/task-page.tsx";
import { saveReferral, withTask } from "./referral-draft.ts";
import { referHere, referTitle, withDraft } from "./with-draft.ts";

function taskOf(asked: Asked): TaskKey {
  const task = asked.params["task"] ?? "";
  if (!isTaskKey(task)) throw notFound();
  return task;
}

/** One step of a referral. */
export const showTask = withDraft((asked, { id, offer, typed }) => {
  const drawn = { id, task: taskOf(asked), programmeId: offer.id, typed };
  return page(referTitle, <TaskPage {...drawn} problems={noProblems} />, referHere);
});

/** Keeps the step whatever is in it, and goes on when nothing in it is left to put right. */
export const saveTask = withDraft(async (asked, { id, offer, typed }) => {
  const task = taskOf(asked);
  const seen = [...many(typed, "seen"), task];
  const whole = { ...withTask(typed, task, asked.typed), programme: offer.id, seen };
  await saveReferral(asked, id, whole);
  const read = readReferral(whole, asked.today, asked.actor.name);
  const problems = read.ok ? noProblems : ofTask(task, read.problems);
  if (Object.keys(problems).length === 0) return go(`/refer/${id}/tasks`);
  const drawn = { id, task, programmeId: offer.id, typed: asked.typed };
  return notYetRight(referTitle, <TaskPage {...drawn} problems={problems} />, referHere);
});

const ofTask = (task: TaskKey, problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => problemsOf(task).includes(field)));
