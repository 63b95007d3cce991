import type { Nation } from "../../../words/nation.ts";
import { at, today } from "../../../words/day.ts";
import { addWorkingDays } from "../../../words/working-days.ts";

/** Working days within which a question is answered where nobody has said otherwise. */
export const workingDaysUsual = 2;
/** What is overdue and passed on has one working day more. */
export const workingDaysPassedOn = 1;

/** The moment by which it is to be answered: five in the afternoon of that working day. */
export const answerBy = (from: Date, workingDays: number, nation: Nation): Date =>
  at(addWorkingDays(today(from), workingDays, nation), "17:00");
