import { sayDayShort, today } from "../../words/day.ts";
import { sayList } from "../../words/lists.ts";
import { sayTime } from "../../words/time.ts";
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
  const [first, last] = [weekdays[0] ?? 1, weekdays.at(-1) ?? 1];
  const inARow = weekdays.length > 2 && last - first === weekdays.length - 1;
  const name = (day: number): string => weekdayNames[day - 1] ?? "";
  return inARow ? `${name(first)} to ${name(last)}` : sayList(weekdays.map(name));
}

/** "Tue 4 Aug 5pm to Wed 5 Aug 9am", "Tue 4 Aug 9am to 5pm" */
export function sayStretch(from: Date, to: Date): string {
  const [first, last] = [today(from), today(to)];
  return `${sayDayShort(first)} ${sayTime(from)} to ${first === last ? "" : `${sayDayShort(last)} `}${sayTime(to)}`;
}
