import { waysKnown } from "../../people/index.ts";
import { newId } from "../../platform/db/index.ts";
import { noticeOf, type Doing } from "../../platform/web/index.ts";
import { canHaveReached, type Alert, type ToldRow } from "./alert.ts";
import { coverOf } from "./cover.ts";
import { wakes, type Clocks } from "./clocks.ts";
import { nextSteps, type Step, type Told } from "./ladder.ts";
import { rungsOf, type RoleHolder, type Rung } from "./rungs.ts";
import type { Rota } from "./rota.ts";
import { keepDue } from "./store/alert-store.ts";
import { addToldToConcern, insertTold, listTold } from "./store/told-store.ts";

/** What every climb of one sweep needs, read once. */
export type Ground = { rota: Rota; holders: readonly RoleHolder[]; clocks: Clocks };

/**
 * Does what is due on one alert, in order, each step once, and writes down when to look next. Runs as the
 * organisation's own code, on an alert that this transaction holds.
 */
export async function climb(doing: Doing, alert: Alert, ground: Ground): Promise<void> {
  const rungs = rungsFor(alert, ground, doing.now);
  const clock = ground.clocks[alert.level];
  // one step at a time: where nothing can be written to her, the next rung is due at once
  for (;;) {
    const rows = await listTold(doing, [alert.id]);
    const { due, nextAt } = nextSteps(
      { clock, raisedAt: alert.raisedAt, rungs, told: toldOf(rows, alert.skipIds) },
      doing.now,
    );
    const [step] = due;
    if (!step) {
      // whoever comes on duty before then must know of it when she does
      const [shift] = coverOf(ground.rota, alert.programmeId, doing.now, nextAt);
      return keepDue(doing, alert.id, shift?.to ?? nextAt, nextAt);
    }
    await tellStep(doing, alert, step, Math.max(-1, ...rows.map((row) => row.step)) + 1);
  }
}

export const rungsFor = (
  alert: Pick<Alert, "programmeId" | "skipIds" | "raisedBy">,
  { rota, holders }: Ground,
  now: Date,
): Rung[] =>
  rungsOf({
    rota,
    holders,
    programmeId: alert.programmeId,
    now,
    skip: alert.skipIds,
    avoid: alert.raisedBy ? [alert.raisedBy] : [],
  });

/**
 * The chain as the ladder reads it: people told together, and whether any of them can have been reached. Somebody it
 * turned out to be about was told in vain.
 */
export function toldOf(rows: readonly ToldRow[], skipIds: readonly string[]): Told[] {
  const steps = [...new Set(rows.map((row) => row.step))].toSorted((one, other) => one - other);
  return steps.flatMap((step) => {
    const together = rows.filter((row) => row.step === step);
    const [first] = together;
    return first
      ? {
          personIds: together.map((row) => row.personId),
          at: first.at,
          dueAt: first.dueAt,
          reached: together.some((row) => canHaveReached(row) && !skipIds.includes(row.personId)),
        }
      : [];
  });
}

async function tellStep(doing: Doing, alert: Alert, step: Step, number: number): Promise<void> {
  for (const personId of step.personIds) {
    const { known, why } = await waysKnown(doing.db, personId);
    const id = newId();
    const told = {
      id,
      alertId: alert.id,
      step: number,
      personId,
      post: step.post,
      because: step.because,
      dueAt: step.dueAt,
      at: doing.now,
      callHer: known.length > 0 ? null : why,
    };
    if (!(await insertTold(doing, told))) continue;
    // every way she allows, not the first that works: a phone may be off and a mailbox unread
    for (const { channel } of known)
      await doing.owe({
        toPersonId: personId,
        template: "duty-alert",
        subject: "Please sign in now",
        body: "Something needs you now. Please sign in.",
        link: alert.link,
        programmeId: alert.programmeId,
        aboutId: id,
        onceKey: `duty-alert:${alert.id}:${number}:${personId}:${channel}`,
        onlyWay: channel,
        urgent: wakes(alert.level),
      });
    // heard by her alone: that a page looks again would tell whom it is about
    for (const topic of [noticeOf(personId), `my:duty@${personId}`]) await doing.changed(topic);
  }
  if (alert.subjectKind === "concern") await addToldToConcern(doing, alert.subjectId, step.personIds);
  await doing.changed(`${alert.subjectKind}:${alert.subjectId}`);
}
