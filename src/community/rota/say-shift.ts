import { sayDayNear, sayDayShort, sayWeekday, today } from "../../words/day.ts";
import { startSentence } from "../../words/naming.ts";
import { sayTime } from "../../words/time.ts";

/** "Today 6pm to 8pm", "Tomorrow 6pm to 8pm", "Sat 8 August 6pm to 8pm" */
export function sayHours(from: Date, to: Date, now: Date): string {
  const day = today(from);
  const near = sayDayNear(day, today(now));
  const said = ["today", "tomorrow", "yesterday"].includes(near)
    ? near
    : `${sayWeekday(day).slice(0, 3)} ${sayDayShort(day)}`;
  return `${startSentence(said)} ${sayTime(from)} to ${sayTime(to)}`;
}
