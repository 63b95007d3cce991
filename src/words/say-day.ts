import { daysBetween, weekdayOf } from "./calendar-day.ts";
import type { Day } from "./calendar-day.ts";

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** "6 August 2026" */
export function sayDay(day: Day): string {
  return `${sayDayShort(day)} ${day.slice(0, 4)}`;
}

/** "6 August" */
export function sayDayShort(day: Day): string {
  return `${Number(day.slice(8))} ${sayMonth(day)}`;
}

/** "August" */
export function sayMonth(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}

/** "Tuesday" */
export function sayWeekday(day: Day): string {
  return WEEKDAYS[weekdayOf(day) - 1] ?? "";
}

/** "Tuesday 6 August" */
export function sayDayWithWeekday(day: Day): string {
  return `${sayWeekday(day)} ${sayDayShort(day)}`;
}

/**
 * As people say it from where they stand: "today", "tomorrow", "yesterday", "Tuesday" (this coming week only, as
 * "Tuesday" for a day gone by is misread), "6 August", or "6 August 2027" in another year.
 */
export function sayDayNear(day: Day, today: Day): string {
  const away = daysBetween(today, day);
  if (away === 0) return "today";
  if (away === 1) return "tomorrow";
  if (away === -1) return "yesterday";
  if (away > 1 && away < 7) return sayWeekday(day);
  return day.slice(0, 4) === today.slice(0, 4) ? sayDayShort(day) : sayDay(day);
}
