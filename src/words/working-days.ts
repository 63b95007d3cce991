import { bankHolidays, isBankHoliday } from "./bank-holidays.ts";
import { addDays, daysBetween, weekdayOf } from "./calendar-day.ts";
import type { Day } from "./calendar-day.ts";
import type { Nation } from "./nation.ts";

/** Monday to Friday, and not a bank holiday in that nation. */
export function isWorkingDay(day: Day, nation: Nation): boolean {
  return weekdayOf(day) < 6 && !isBankHoliday(day, nation);
}

/**
 * Working days after the first day, up to and including the second: the day something arrives does not count.
 * None when the second is not later.
 */
export function workingDaysBetween(from: Day, to: Day, nation: Nation): number {
  if (to <= from) return 0;
  const weekdays = weekdaysUpTo(to) - weekdaysUpTo(from);
  let holidays = 0;
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    holidays += bankHolidays(year, nation).filter(({ day }) => day > from && day <= to).length;
  return weekdays - holidays;
}

/** The last day of so many working days after this one. None more gives the day itself, working or not. */
export function addWorkingDays(from: Day, days: number, nation: Nation): Day {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, nation)) left -= 1;
  }
  return day;
}

// Mondays to Fridays from a Monday long ago up to and including this day
function weekdaysUpTo(day: Day): number {
  const days = daysBetween("1900-01-01" as Day, day) + 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(5, days - weeks * 7);
}
