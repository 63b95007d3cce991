import { addDays, weekdayOf, type Day } from "../words/day.ts";
import { isOnline, type ContactHow } from "./contact.ts";

/** The Monday of this week. */
export const weekBegan = (today: Day): Day => addDays(today, 1 - weekdayOf(today));

/** Minutes given this week (Monday to today), visiting and online apart: they have different caps. */
export function hoursThisWeek(
  contacts: readonly { onDay: Day; how: ContactHow; minutes: number }[],
  today: Day,
): { visiting: number; online: number } {
  const sums = { visiting: 0, online: 0 };
  for (const { onDay, how, minutes } of contacts)
    if (onDay >= weekBegan(today) && onDay <= today) sums[isOnline(how) ? "online" : "visiting"] += minutes;
  return sums;
}
