import { addDays, sayDayShort, sayWeekday, today, type Day } from "../../words/day.ts";
import { sayList } from "../../words/lists.ts";
import { sayTime, timeOf } from "../../words/time.ts";
import type { Pattern } from "./rota.ts";

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const weekdayOptions = weekdayNames.map((words, n) => ({ value: String(n + 1), words }));

/** "every day, round the clock", "Monday to Friday, 9am to 5pm", "Saturday and Sunday, 6pm to 8am the next day" */
export function sayHours({
  weekdays,
  hoursFrom,
  hoursTo,
}: Pick<Pattern, "weekdays" | "hoursFrom" | "hoursTo">): string {
  const hours =
    hoursFrom === hoursTo
      ? hoursFrom === "00:00"
        ? "round the clock"
        : `from ${sayTime(hoursFrom)}, round the clock`
      : `${sayTime(hoursFrom)} to ${sayTime(hoursTo)}${hoursTo < hoursFrom && hoursTo !== "00:00" ? " the next day" : ""}`;
  return `${sayWeekdays(weekdays)}, ${hours}`;
}

function sayWeekdays(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return "Every day";
  const left = [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekdays.includes(day));
  if (left.length === 1) return `Every day but ${weekdayNames[(left[0] ?? 1) - 1]}`;
  const [first, last] = [weekdays[0] ?? 1, weekdays.at(-1) ?? 1];
  const inARow = weekdays.length > 2 && last - first === weekdays.length - 1;
  const name = (day: number): string => weekdayNames[day - 1] ?? "";
  return inARow ? `${name(first)} to ${name(last)}` : sayList(weekdays.map(name));
}

/**
 * "Tue 4 August 5pm to Wed 5 August 9am", "Tue 4 August 9am to 5pm", "Tue 4 August, all day". A stretch that ends at
 * midnight ends with the day before: "to the end of Wed 5 August".
 */
export function sayStretch(from: Date, to: Date): string {
  const first = today(from);
  const toMidnight = timeOf(to) === "00:00";
  const last = toMidnight ? addDays(today(to), -1) : today(to);
  const allDay = timeOf(from) === "00:00" && toMidnight;
  if (first === last)
    return allDay
      ? `${sayWeekdayAndDay(first)}, all day`
      : `${sayWeekdayAndDay(first)} ${sayTime(from)} to ${sayTime(to)}`;
  const begins = allDay ? sayWeekdayAndDay(first) : `${sayWeekdayAndDay(first)} ${sayTime(from)}`;
  return `${begins} to ${toMidnight ? `the end of ${sayWeekdayAndDay(last)}` : `${sayWeekdayAndDay(last)} ${sayTime(to)}`}`;
}

const sayWeekdayAndDay = (day: Day): string => `${sayWeekday(day).slice(0, 3)} ${sayDayShort(day)}`;
