import { addDays, at, today, weekdayOf } from "../../words/day.ts";

export type SafeHours = { hours_from: string; hours_to: string; days: string[] };

/**
 * The first moment at or after `now` that lies in her safe days and hours (Europe/London); null when she named no day.
 * Hours that wrap midnight belong to the day they begin on.
 */
export function nextSafeMoment(safe: SafeHours, now: Date): Date | null {
  const from = safe.hours_from.slice(0, 5);
  const to = safe.hours_to.slice(0, 5);
  for (let ahead = -1; ahead <= 8; ahead += 1) {
    const day = addDays(today(now), ahead);
    if (!safe.days.includes(shortDay(weekdayOf(day)))) continue;
    const opens = at(day, from);
    const closes = at(from < to ? day : addDays(day, 1), to);
    if (closes <= now) continue;
    return opens > now ? opens : now;
  }
  return null;
}

const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const shortDay = (weekday: number): string => names[weekday - 1] ?? "mon";
