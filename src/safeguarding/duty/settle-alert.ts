import { noticeOf, type Doing } from "../../platform/web/index.ts";
import { findAlert, keepAcknowledged, keepStopped } from "./store/alert-store.ts";
import { cancelUnsent, listTold } from "./store/told-store.ts";
import type { Alert } from "./alert.ts";

/**
 * A person says "I have it": the ladder stops, and what has not left yet is not sent. Whether she may say so is for the
 * feature whose subject it is. False when somebody has it already, or there is no such alert.
 */
export async function acknowledgeAlert(
  doing: Doing,
  subjectKind: string,
  subjectId: string,
  by: string,
): Promise<boolean> {
  return settle(doing, subjectKind, subjectId, async (alert) => keepAcknowledged(doing, alert.id, by));
}

/** It came to nothing: nobody needs to have it any more. Nothing where somebody has it already. */
export async function stopAlert(doing: Doing, subjectKind: string, subjectId: string): Promise<boolean> {
  return settle(doing, subjectKind, subjectId, async (alert) => {
    if (alert.dueAt === null) return false;
    await keepStopped(doing, alert.id);
    return true;
  });
}

async function settle(
  doing: Doing,
  subjectKind: string,
  subjectId: string,
  work: (alert: Alert) => Promise<boolean>,
): Promise<boolean> {
  return doing.asSystem(async () => {
    const alert = await findAlert(doing, subjectKind, subjectId, "to change");
    if (!alert || !(await work(alert))) return false;
    await cancelUnsent(doing, alert.id, "nobody needs it any more");
    const told = await listTold(doing, [alert.id]);
    for (const personId of new Set(told.map((each) => each.personId)))
      for (const topic of [noticeOf(personId), `my:duty@${personId}`]) await doing.changed(topic);
    await doing.changed(`${subjectKind}:${subjectId}`);
    return true;
  });
}
