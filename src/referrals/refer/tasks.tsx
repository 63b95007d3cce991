import { page } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { readReferral } from "../about/read-about.ts";
import { TasksPage } from "./pages/tasks-page.tsx";
import { taskStates } from "./task-states.ts";
import { referHere, referTitle, withDraft } from "./with-draft.ts";

/** The steps of a referral, and how far each is. */
export const showTasks = withDraft((asked, { id, offer, typed }) => {
  const read = readReferral(typed, asked.today, asked.actor.name);
  const states = taskStates(typed, read.ok ? noProblems : read.problems);
  return page(referTitle, <TasksPage id={id} offer={offer} states={states} />, referHere);
});
