import { addDays, asDay, isDay, sayMonth, type Day } from "../../../words/day.ts";

/** The first of a day's month. */
export const monthOf = (day: Day): Day => asDay(`${day.slice(0, 7)}-01`);
export const monthBefore = (month: Day): Day => monthOf(addDays(month, -1));
export const monthAfter = (month: Day): Day => monthOf(addDays(month, 31));
export const codeOf = (month: Day): string => month.slice(0, 7);

/** "August 2026" */
export const saysMonth = (month: Day): string => `${sayMonth(month)} ${month.slice(0, 4)}`;

/** "2026-08" as the first of that month; null for anything else, and for a month still to come. */
export function readMonth(typed: string, today: Day): Day | null {
  const first = `${typed}-01`;
  return /^\d{4}-\d{2}$/.test(typed) && isDay(first) && first <= today ? asDay(first) : null;
}
