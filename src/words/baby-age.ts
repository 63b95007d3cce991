import { daysBetween } from "./day.ts";
import type { Day } from "./day.ts";
import { plural } from "./lists.ts";
import { read, unreadable } from "./reading.ts";
import type { Reading } from "./reading.ts";

const BABY_YEARS_MAX = 5;

/** "born today", "5 days old", "9 weeks old" until 3 months, "4 months old" until 2 years, "2 years old". */
export function sayBabyAge(bornOn: Day, today: Day): string {
  const days = daysBetween(bornOn, today);
  if (days < 0) return "not born yet";
  if (days === 0) return "born today";
  if (days < 14) return `${plural(days, "day")} old`;
  const months = monthsBetween(bornOn, today);
  if (months < 3) return `${plural(Math.floor(days / 7), "week")} old`;
  return months < 24 ? `${plural(months, "month")} old` : `${plural(Math.floor(months / 12), "year")} old`;
}

/** Whole weeks since birth; below none before it. */
export function babyWeeks(bornOn: Day, today: Day): number {
  return Math.floor(daysBetween(bornOn, today) / 7);
}

/** Whether a baby's date of birth can be true today. Refuses the future, and children of more than 5 years. */
export function checkBornOn(bornOn: Day, today: Day): Reading<Day> {
  if (bornOn > today)
    return unreadable(
      "The date of birth must be today or in the past. If the baby has not been born yet, enter the due date instead.",
    );
  const years = Math.floor(monthsBetween(bornOn, today) / 12);
  if (years > BABY_YEARS_MAX)
    return unreadable(`With this date of birth the baby would be ${years} years old. Check the year.`);
  return read(bornOn);
}

function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
