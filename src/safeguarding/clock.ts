import { sayMinutes } from "../words/duration.ts";
import { sayWhen } from "../words/time.ts";
import type { ConcernLevel } from "./level.ts";

/**
 * Minutes within which a person opens a concern of this level: ours for what is needed now, from the drawn board; the
 * field asks for the same day, and for a day at most (practice: safeguarding ladder 3). Low-level ones wait for a week.
 */
export const openedWithinMinutes: Readonly<Record<ConcernLevel, number>> = {
  immediate: 30,
  "same-day": 6 * 60,
  "within-24-hours": 24 * 60,
  low: 7 * 24 * 60,
};

/** "within 30 minutes", "by today at 5:15pm": by when a person reads it, as whoever raised it is told. */
export function readBy(raisedAt: Date, level: ConcernLevel, now: Date): string {
  if (level === "immediate") return `within ${openedWithinMinutes.immediate} minutes`;
  return `by ${sayWhen(dueAt({ raisedAt, level }), now)}`;
}

/** The moment by which a person should have opened it: lists stand in this order. */
export const dueAt = (concern: { raisedAt: Date; level: ConcernLevel }): Date =>
  new Date(concern.raisedAt.getTime() + openedWithinMinutes[concern.level] * 60_000);

/** How urgent it looks: what is needed now or is late is "now", the rest may wait a little. */
export const severityOf = (level: ConcernLevel, late: boolean): "now" | "soon" =>
  level === "immediate" || late ? "now" : "soon";

/** "Waiting 25 minutes; promise 30 minutes": how long a concern has waited for a person, and whether that is too long. */
export function waitingClock(
  raisedAt: Date,
  now: Date,
  level: ConcernLevel = "immediate",
): { words: string; late: boolean } {
  const minutes = Math.max(0, Math.floor((now.getTime() - raisedAt.getTime()) / 60_000));
  const promised = openedWithinMinutes[level];
  const late = minutes > promised;
  const words = late
    ? `Waiting ${sayLong(minutes)}; the promise was ${sayLong(promised)}`
    : `Waiting ${sayLong(minutes)}; promise ${sayLong(promised)}`;
  return { words, late };
}

function sayLong(minutes: number): string {
  const days = Math.floor(minutes / (24 * 60));
  return days < 1 ? sayMinutes(minutes) : days === 1 ? "1 day" : `${days} days`;
}
