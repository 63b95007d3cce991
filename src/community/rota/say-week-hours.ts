import { sayList } from "../../words/lists.ts";
import { WEEKDAYS } from "../../words/say-day.ts";
import { sayTime } from "../../words/time.ts";
import type { WeekHours } from "./rota.ts";

/** "Every day, 6pm to 8pm", "Monday to Friday, 7am to 9am", "Saturday and Sunday, 10am to midday" */
export const sayWeekHours = ({
  weekdays,
  hoursFrom,
  hoursTo,
}: Pick<WeekHours, "weekdays" | "hoursFrom" | "hoursTo">): string =>
  `${sayWeekdays(weekdays)}, ${sayTime(hoursFrom)} to ${sayTime(hoursTo)}`;

function sayWeekdays(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return "Every day";
  const name = (weekday: number): string => WEEKDAYS[weekday - 1] ?? "";
  const [first, last] = [weekdays[0] ?? 1, weekdays.at(-1) ?? 1];
  const inARow = weekdays.length > 2 && last - first === weekdays.length - 1;
  return inARow ? `${name(first)} to ${name(last)}` : sayList(weekdays.map(name));
}

export const weekdayOptions = WEEKDAYS.map((words, n) => ({ value: String(n + 1), words }));
