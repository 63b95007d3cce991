import { newId } from "../../platform/db/index.ts";
import { go, many, notFound, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { aboutRows, signedRow } from "../about/about-rows.tsx";
import { readReferral } from "../about/read-about.ts";
import { isTaskKey, problemsOf, taskKeys, type TaskKey } from "../about/task-key.ts";
import { findOffer } from "../offers/store.ts";
import { reachReferral } from "../reach.ts";
import { nextSteps } from "./next-steps.ts";
import { outsideWindow } from "./outside-window.ts";
import { CheckPage } from "./pages/check-page.tsx";
import { ChoosePage } from "./pages/choose-page.tsx";
import { ReferPage } from "./pages/refer-page.tsx";
import { SentPage } from "./pages/sent-page.tsx";
import { TaskPage } from "./pages/task-page.tsx";
import { TasksPage } from "./pages/tasks-page.tsx";
import { offersToReferTo, reachDraft } from "./reach-draft.ts";
import { saveReferral, withTask } from "./referral-draft.ts";
import { sendDraft } from "./send-draft.tsx";
import { taskStates } from "./task-states.ts";

const title = "Refer someone";
const here = { current: "refer" };

/** Begins a referral: on a phone step by step, elsewhere on one page; first which programme, when there are several. */
async function begin(asked: Asked): Promise<Answer> {
  const offers = await offersToReferTo(asked);
  const wanted = one(asked.query, "programme");
  const offer = offers.find(({ id }) => id === wanted) ?? (offers.length === 1 ? offers[0] : undefined);
  if (!offer) return page(title, <ChoosePage offers={offers} />, here);
  const id = newId();
  return go(`/refer/${id}${/Mobi/.test(asked.device) ? "/tasks" : ""}?programme=${offer.id}`);
}

const signer = (asked: Asked): string => asked.actor.name;
const sentAlready = (id: string): Answer => go(`/referrals/${id}`);
const again = (): Answer => go("/refer");

async function showWhole(asked: Asked): Promise<Answer> {
  const { id, offer, typed, isSent } = await reachDraft(asked);
  if (isSent) return sentAlready(id);
  return offer ? page(title, <ReferPage id={id} offer={offer} typed={typed} problems={noProblems} />, here) : again();
}

async function saveWhole(asked: Asked): Promise<Answer> {
  const { id, offer, isSent } = await reachDraft(asked);
  if (isSent) return sentAlready(id);
  if (!offer) return again();
  await saveReferral(asked, id, { ...asked.typed, seen: taskKeys });
  if (one(asked.typed, "later")) return go("/referrals?done=saved");
  const read = readReferral(asked.typed, asked.today, signer(asked));
  return read.ok ? go(`/refer/${id}/check`) : notYetRight(title, <ReferPage id={id} offer={offer} typed={asked.typed} problems={read.problems} />, here);
}

async function showTasks(asked: Asked): Promise<Answer> {
  const { id, offer, typed, isSent } = await reachDraft(asked);
  if (isSent) return sentAlready(id);
  if (!offer) return again();
  const read = readReferral(typed, asked.today, signer(asked));
  return page(title, <TasksPage id={id} offer={offer} states={taskStates(typed, read.ok ? noProblems : read.problems)} />, here);
}

const taskOf = (asked: Asked): TaskKey => {
  const task = asked.params["task"] ?? "";
  if (!isTaskKey(task)) throw notFound();
  return task;
};

async function showTask(asked: Asked): Promise<Answer> {
  const task = taskOf(asked);
  const { id, offer, typed, isSent } = await reachDraft(asked);
  if (isSent) return sentAlready(id);
  return offer ? page(title, <TaskPage id={id} task={task} programmeId={offer.id} typed={typed} problems={noProblems} />, here) : again();
}

async function saveTask(asked: Asked): Promise<Answer> {
  const task = taskOf(asked);
  const { id, offer, typed, isSent } = await reachDraft(asked);
  if (isSent) return sentAlready(id);
  if (!offer) return again();
  const whole = { ...withTask(typed, task, asked.typed), programme: offer.id, seen: [...many(typed, "seen"), task] };
  await saveReferral(asked, id, whole);
  const read = readReferral(whole, asked.today, signer(asked));
  const problems = Object.fromEntries(Object.entries(read.ok ? noProblems : read.problems).filter(([field]) => problemsOf(task).includes(field)));
  if (Object.keys(problems).length === 0) return go(`/refer/${id}/tasks`);
  return notYetRight(title, <TaskPage id={id} task={task} programmeId={offer.id} typed={asked.typed} problems={problems} />, here);
}

async function check(asked: Asked): Promise<Answer> {
  const { id, offer, typed, isSent } = await reachDraft(asked);
  if (isSent) return sentAlready(id);
  if (!offer) return again();
  const read = readReferral(typed, asked.today, signer(asked));
  if (!read.ok) return notYetRight(title, <ReferPage id={id} offer={offer} typed={typed} problems={read.problems} />, here);
  const { about, signedBy } = read.value;
  const changeAt = (task: TaskKey): string => `/refer/${id}/tasks/${task}`;
  const rows = [...aboutRows(about, { today: asked.today, changeAt }), signedRow(signedBy, changeAt)];
  return page("Check before you send", <CheckPage id={id} offer={offer} rows={rows} outside={outsideWindow(about, offer, asked.today)} />, here);
}

async function showSent(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "see");
  const offer = await findOffer(asked.db, asked.organisation.id, { id: referral.programmeId });
  if (!offer) throw notFound();
  const next = nextSteps(offer, referral.sentAt, asked.organisation.nation);
  return page("What happens next", <SentPage id={referral.id} name={referral.about.name} programme={offer.name} next={next} />, here);
}

export const referRoutes: Route[] = [
  { method: "GET", path: "/refer", who: ["referrer"], records: "nothing", answer: begin },
  { method: "GET", path: "/refer/:id", who: ["referrer"], records: "nothing", answer: showWhole },
  { method: "POST", path: "/refer/:id", who: ["referrer"], records: "referral.draft-saved", answer: saveWhole },
  { method: "GET", path: "/refer/:id/tasks", who: ["referrer"], records: "nothing", answer: showTasks },
  { method: "GET", path: "/refer/:id/tasks/:task", who: ["referrer"], records: "nothing", answer: showTask },
  { method: "POST", path: "/refer/:id/tasks/:task", who: ["referrer"], records: "referral.draft-saved", answer: saveTask },
  { method: "GET", path: "/refer/:id/check", who: ["referrer"], records: "nothing", answer: check },
  { method: "POST", path: "/refer/:id/sending", who: ["referrer"], records: "referral.sent", limit: { max: 60, seconds: 600 }, answer: sendDraft },
  { method: "GET", path: "/refer/:id/sent", who: ["referrer"], records: "nothing", answer: showSent },
];
