import { addDays, today, weekdayOf, type Day } from "../../words/day.ts";
import { hoursTaken } from "./cover.ts";
import type { RotaRefusal } from "./refusals.ts";
import { minutesBetween } from "./shift.ts";
import type { Volunteer } from "./volunteer.ts";

/** Minutes of a day that the rota holds for each who is on it (A5). */
export const dayMinutes = 120;
/** Hours of rest between the shifts of two days: ours. */
export const restHours = 8;

type Hours = { fromAt: Date; toAt: Date };
export type WhyNot = Extract<
  RotaRefusal,
  "onLeave" | "standsDown" | "notReady" | "doubleBooked" | "dayFull" | "tooLittleRest" | "weekFull"
>;

/** The Monday of the week this day is in. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/**
 * Why somebody cannot take these hours, if anything stands in the way: leave (D24), standing down, training or checks (A15),
 * another shift then, her two hours of that day (A5), rest, and her hours of that week. One rule for signing up, swapping,
 * suggesting and planning.
 */
export function whyNot(hours: Hours, her: Volunteer, now: Date): WhyNot | null {
  const day = today(hours.fromAt);
  if (her.leave.some(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day <= untilOn)))
    return "onLeave";
  if (her.standsDown) return "standsDown";
  if (!her.ready) return "notReady";
  const others = her.shifts.flatMap((shift) => hoursTaken(shift, now) ?? []);
  return clashOf(hours, others) ?? (weekIsFull(hours, others, her.weekMinutesMax) ? "weekFull" : null);
}

/** What two stretches of one person say against each other. */
export function clashOf(
  hours: Hours,
  others: readonly Hours[],
): "doubleBooked" | "dayFull" | "tooLittleRest" | null {
  if (others.some(({ fromAt, toAt }) => fromAt < hours.toAt && hours.fromAt < toAt)) return "doubleBooked";
  const day = today(hours.fromAt);
  const sameDay = others.filter(({ fromAt }) => today(fromAt) === day);
  if (sameDay.length > 0 && minutesIn([hours, ...sameDay]) > dayMinutes) return "dayFull";
  const rest = restHours * 60;
  const tooClose = others.some(
    (other) =>
      today(other.fromAt) !== day &&
      minutesBetween(other.toAt, hours.fromAt) < rest &&
      minutesBetween(hours.toAt, other.fromAt) < rest,
  );
  return tooClose ? "tooLittleRest" : null;
}

function weekIsFull(hours: Hours, others: readonly Hours[], max: number | null): boolean {
  if (max === null) return false;
  const week = mondayOf(today(hours.fromAt));
  const inWeek = others.filter(({ fromAt }) => mondayOf(today(fromAt)) === week);
  return minutesIn([hours, ...inWeek]) > max;
}

export const minutesIn = (all: readonly Hours[]): number =>
  all.reduce((sum, { fromAt, toAt }) => sum + minutesBetween(fromAt, toAt), 0);
