import { minutesAfter } from "../visit.ts";
import type { OpenAlarm, Rung } from "../alarm.ts";

/** Who is to be asked or told now, in order; where the alarm stands then, and when to look next. */
export type Climb = { tell: Exclude<Rung, "nobody">[]; rung: Rung; dueAt: Date | null };

/**
 * What of an alarm is due: the supporter is asked first; when she does not answer in time, whoever is on duty is told,
 * and the ladder of duty goes on to the lead and further, until a person answers (A16). What fell due while nothing ran
 * is done now, in order, each once. Null when nothing is due.
 */
export function climb(
  alarm: Pick<OpenAlarm, "rung" | "dueAt">,
  ladderMinutes: number,
  now: Date,
): Climb | null {
  const { rung, dueAt } = alarm;
  if (!dueAt || dueAt > now) return null;
  if (rung !== "nobody") return { tell: ["on call"], rung: "on call", dueAt: null };
  const next = minutesAfter(dueAt, ladderMinutes);
  return next > now
    ? { tell: ["supporter"], rung: "supporter", dueAt: next }
    : { tell: ["supporter", "on call"], rung: "on call", dueAt: null };
}
