import { addDays, at, today, type Day } from "../../../words/day.ts";

/** By when a space is looked over again: so many days after the last time, at 5pm. */
export const watchDueAt = (lastAt: Date, everyDays: number): Date =>
  at(addDays(today(lastAt), everyDays), "17:00");

/** Days for which a note says that it went badly before a coordinator hears of it: at once. */
export const wentBadly = (note: { focus: string; mood: string; arguments: string }): boolean =>
  note.focus === "lost" || note.mood === "negative" || note.arguments === "open";

/** Whether it is this person's turn today. */
export const isDueOn = (lastAt: Date, everyDays: number, on: Day): boolean =>
  today(watchDueAt(lastAt, everyDays)) <= on;
