import { addDays, daysBetween, sayDay } from "./day.ts";
import type { Day } from "./day.ts";
import { plural } from "./lists.ts";
import { read, unreadable } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** A pregnancy is counted as 280 days up to the due date. */
export const PREGNANCY_DAYS = 280;
const LATEST_BIRTH_DAYS = 42 * 7;
// scans move a due date by a few days, so a very early one may seem to lie just beyond 40 weeks
const SCAN_MAY_DIFFER_DAYS = 3;

/** How far a pregnancy is: whole weeks, and 0 to 6 days more. Weeks are below none before it began. */
export type Gestation = { weeks: number; days: number };

export function gestationOn(dueOn: Day, day: Day): Gestation {
  const days = PREGNANCY_DAYS - daysBetween(day, dueOn);
  const weeks = Math.floor(days / 7);
  return { weeks, days: days - weeks * 7 };
}

/** The day a pregnancy reaches so many weeks (and days), for plans such as "from 35 weeks". */
export function dayOfGestation(dueOn: Day, weeks: number, days: number = 0): Day {
  return addDays(dueOn, weeks * 7 + days - PREGNANCY_DAYS);
}

/** "28 weeks and 3 days", "28 weeks" */
export function sayGestation({ weeks, days }: Gestation): string {
  return days === 0 ? plural(weeks, "week") : `${plural(weeks, "week")} and ${plural(days, "day")}`;
}

/**
 * Whether a due date can be true today. Refuses more than 42 weeks pregnant, and due more than 40 weeks and 3 days
 * away. `who` is the person the sentence is about, as the reader would say it.
 */
export function checkDueOn(dueOn: Day, today: Day, who: "she" | "you" = "she"): Reading<Day> {
  const days = PREGNANCY_DAYS - daysBetween(today, dueOn);
  const weeks = Math.floor(days / 7);
  if (days > LATEST_BIRTH_DAYS)
    return unreadable(
      weeks > 60
        ? `${sayDay(dueOn)} was ${plural(Math.floor(-daysBetween(today, dueOn) / 7), "week")} ago. Check the month and the year. If the baby has been born, enter the date of birth instead.`
        : `With this due date ${who} would be ${weeks} weeks pregnant. If the baby has been born, enter the date of birth instead.`,
    );
  if (days < -SCAN_MAY_DIFFER_DAYS)
    return unreadable(`With this due date ${who} would not be pregnant yet. Check the month and the year.`);
  return read(dueOn);
}

export { babyWeeks, checkBornOn, sayBabyAge } from "./baby-age.ts";
