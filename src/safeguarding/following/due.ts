import { addDays, at, today, type Day } from "../../words/day.ts";
import type { Nation } from "../../words/nation.ts";
import { addWorkingDays } from "../../words/working-days.ts";

/** Hours within which whoever has a concern says what happens (practice: safeguarding ladder 3). */
export const decideHours = 24;
/** Days within which somebody who wants to talk it through is talked with: ours. */
export const debriefDays = 3;

/**
 * The end of the next working day, 5pm: the local authority acknowledges and decides within one working day, and the
 * LADO is told within one (practice: safeguarding ladder 4 and 7). What goes out on a Saturday is due on Monday.
 */
export const oneWorkingDayAfter = (instant: Date, nation: Nation): Date =>
  at(addWorkingDays(today(instant), 1, nation), "17:00");

/** The morning of a day, 9am, by the clock on the wall. */
export const morningOf = (day: Day): Date => at(day, "09:00");

export const decideBy = (takenAt: Date): Date => new Date(takenAt.getTime() + decideHours * 3_600_000);

export const debriefBy = (wantedOn: Day): Date => at(addDays(wantedOn, debriefDays), "17:00");
