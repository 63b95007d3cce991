import { addDays, at, today } from "../../words/day.ts";
import type { Doing } from "../../platform/web/index.ts";
import { timeOf } from "../../words/time.ts";
import { findConcern } from "../store.ts";
import { concernChanged } from "../tell-of.ts";
import { keepAlert, listDue, type Due } from "./store.ts";

/**
 * Tells the person of everything whose time has come, and again every day while it stays open; the rest of those who
 * were told, from the second time on. A night with nobody at work is made good at the next look, once.
 */
export async function mindFollowUps(doing: Doing): Promise<void> {
  for (const due of await listDue(doing)) {
    const concern = await findConcern(doing, due.concernId);
    if (!concern) continue;
    const whom = due.alerts === 0 ? [due.ownerId] : [due.ownerId, ...concern.toldIds];
    for (const personId of new Set(whom.filter((id) => !concern.keptFrom.includes(id))))
      await doing.owe({
        toPersonId: personId,
        template: "concern-due",
        subject: "Please sign in",
        body: "Something needs you today. Please sign in.",
        link: `/concerns/${due.concernId}/follow-ups/${due.id}`,
        programmeId: concern.programmeId,
        aboutId: due.concernId,
        onceKey: `concern-due:${due.id}:${due.alerts}:${personId}`,
        urgent: true,
      });
    await keepAlert(doing, due, nextAlertAt(due, doing.now));
    await concernChanged(doing, concern);
  }
}

/** The same time of day, on the first day that is still ahead; right over a change to summer time. */
export function nextAlertAt({ nextAlertAt: last }: Pick<Due, "nextAlertAt">, now: Date): Date {
  const time = timeOf(last);
  const todays = at(today(now), time);
  return todays > now ? todays : at(addDays(today(now), 1), time);
}
