import { newId } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { alertDuty, stopAlert } from "../../safeguarding/index.ts";
import { findSpace } from "../store/space-store.ts";
import type { Space } from "../space.ts";
import { freeWhatCannotBe } from "./free-what-cannot-be.ts";
import { gatherVolunteers } from "./gather-volunteers.ts";
import { missedMinutes, missedStep } from "./missed-step.ts";
import { shiftFact, type PlannedShift } from "./shift.ts";
import { insertAsk } from "./store/ask-store.ts";
import { findStaffed } from "./store/presence-store.ts";
import { keepMissedStep, takeAwaited, takeGone, takeLapsed } from "./store/watch-store.ts";
import { tellSupporter } from "./tell-supporter.ts";
import { whoCouldCover } from "./who-could-cover.ts";

/** How many are asked to come in when somebody did not begin. */
const askedAtOnce = 3;

/**
 * Every minute, and when a process begins: shifts that cannot be held are freed, questions about shifts lapse, beginnings
 * that did not come are followed, and pages learn that somebody has gone. Rows are locked, so that two processes do each
 * once; what fell due while nothing ran is done at the next start.
 */
export async function watchShifts(doing: Doing): Promise<void> {
  await freeWhatCannotBe(doing);
  for (const swap of await takeLapsed(doing)) {
    const space = await findSpace(doing, swap.spaceId);
    const to = { personId: swap.fromPersonId, onceKey: `swap:${swap.id}:lapsed` };
    if (space) await tellSupporter(doing, { ...to, programmeId: space.programmeId }, "shift-changed");
  }
  for (const { shift, step } of await takeAwaited(doing, missedMinutes.reminded))
    if (shift.state === "planned") await follow(doing, shift, step);
  for (const spaceId of await takeGone(doing)) await lookAgain(doing, spaceId);
}

const lookAgain = async (doing: Doing, spaceId: string): Promise<void> => {
  await doing.changed(`space:${spaceId}`);
  await doing.changed(`desk:${spaceId}`);
};

async function follow(doing: Doing, shift: PlannedShift, step: number): Promise<void> {
  const due = missedStep(shift, doing.now);
  const space = await findSpace(doing, shift.spaceId);
  if (due <= step || !space) return;
  await keepMissedStep(doing, shift.id, due);
  await lookAgain(doing, space.id);
  if (due === 4) return over(doing, shift, space);
  if (step < 1)
    await tellSupporter(
      doing,
      {
        personId: shift.personId,
        programmeId: space.programmeId,
        onceKey: `late:${shift.id}`,
        urgent: true,
      },
      "shift-not-begun",
    );
  if (due >= 2 && step < 2) await askOthers(doing, shift, space);
  if (due >= 3) await tellOnCall(doing, shift, space);
}

/** Nobody came, and it is too late to ask: written down, and no longer anybody's alarm. */
async function over(doing: Doing, shift: PlannedShift, space: Space): Promise<void> {
  await stopAlert(doing, "shift", shift.id);
  await doing.happened(shiftFact("ShiftMissed", shift, space.programmeId));
}

async function askOthers(doing: Doing, shift: PlannedShift, space: Space): Promise<void> {
  const left = { fromAt: shift.fromAt, toAt: shift.toAt };
  const { could } = whoCouldCover(left, await gatherVolunteers(doing, space), doing.now);
  for (const { personId } of could.filter((each) => each.personId !== shift.personId).slice(0, askedAtOnce)) {
    const id = newId();
    if (!(await insertAsk(doing, { id, spaceId: space.id, personId, ...left, askedAt: doing.now }))) continue;
    const to = { personId, programmeId: space.programmeId, onceKey: `cover:${id}`, urgent: true };
    await tellSupporter(doing, to, "shift-question");
  }
}

/** Where nobody at all is there, whoever is on call hears of it and goes on hearing until somebody has it or somebody is there. */
async function tellOnCall(doing: Doing, shift: PlannedShift, space: Space): Promise<void> {
  if ((await findStaffed(doing, space.id)).untilAts.length > 0) return;
  await alertDuty(doing, {
    subjectKind: "shift",
    subjectId: shift.id,
    programmeId: space.programmeId,
    level: "same-day",
    link: `/shifts/${shift.id}/missed`,
    skip: [shift.personId],
  });
}
