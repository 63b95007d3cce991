import { addDays, at, weekdayOf, type Day } from "../../words/day.ts";
import type { Band, Need, WeekHours } from "./rota.ts";

/** The stretch of a usual week that begins on this day, by the clock on the wall; null when none does. */
export function stretchOn(hours: WeekHours, day: Day): { fromAt: Date; toAt: Date } | null {
  const holds = day >= hours.fromOn && (hours.toOn === null || day <= hours.toOn);
  if (!holds || !hours.weekdays.includes(weekdayOf(day))) return null;
  const endsNextDay = hours.hoursTo <= hours.hoursFrom;
  return { fromAt: at(day, hours.hoursFrom), toAt: at(endsNextDay ? addDays(day, 1) : day, hours.hoursTo) };
}

/** Every day from the first to the last. */
export const daysFrom = (first: Day, last: Day): Day[] => {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

/** When a space wants people, day by day, the earliest first. The same hours wanted twice are one band, with the greater need. */
export function bandsOf(needs: readonly Need[], first: Day, last: Day): Band[] {
  const bands = new Map<string, Band>();
  for (const day of daysFrom(first, last))
    for (const need of needs) {
      const stretch = stretchOn(need, day);
      if (!stretch) continue;
      const key = `${stretch.fromAt.getTime()}/${stretch.toAt.getTime()}`;
      const before = bands.get(key);
      if (!before || before.need < need.need)
        bands.set(key, { needId: need.id, day, ...stretch, need: need.need });
    }
  return [...bands.values()].toSorted(
    (one, other) =>
      one.fromAt.getTime() - other.fromAt.getTime() || one.toAt.getTime() - other.toAt.getTime(),
  );
}
