import { daysBetween, sayDayNear, type Day } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import type { DataRequest } from "./data-request.ts";

/** How a request stands against its month, in words. */
export function requestClock(
  { dueOn, answered }: DataRequest,
  today: Day,
): { words: string; late: boolean; soon: boolean } {
  if (answered) return { words: "Answered", late: false, soon: false };
  const left = daysBetween(today, dueOn);
  if (left < 0) return { words: `${plural(-left, "day")} past the month`, late: true, soon: true };
  return {
    words: left === 0 ? "Due today" : `Due ${sayDayNear(dueOn, today)}`,
    late: false,
    soon: left <= 7,
  };
}
