import { one, type Typed } from "../../platform/web/index.ts";
import { at, today, type Day } from "../../words/day.ts";
import { readDay } from "../../words/read-day.ts";
import type { Reading } from "../../words/reading.ts";
import { timeOf } from "../../words/time.ts";

export { at };

/** The three boxes of a day. */
export const readDayBoxes = (typed: Typed, name: string, noun: string): Reading<Day> =>
  readDay(
    {
      day: one(typed, `${name}-day`),
      month: one(typed, `${name}-month`),
      year: one(typed, `${name}-year`),
    },
    { noun: `day of the ${noun}` },
  );

/** A moment as the boxes show it. */
export function boxesOf(name: string, moment: Date): Typed {
  const [year = "", month = "", day = ""] = today(moment).split("-");
  return {
    [`${name}-day`]: String(Number(day)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
    [`${name}-at`]: timeOf(moment),
  };
}
