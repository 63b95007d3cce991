import { one, type Typed } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import { readDay } from "../../words/read-day.ts";
import { read, type Reading } from "../../words/reading.ts";
import { isBlank } from "./optional.ts";

/** The three boxes of a DayField; all empty is null. */
export function readDayBoxes(typed: Typed, field: string, noun: string): Reading<Day | null> {
  const boxes = {
    day: one(typed, `${field}-day`),
    month: one(typed, `${field}-month`),
    year: one(typed, `${field}-year`),
  };
  return Object.values(boxes).every(isBlank) ? read(null) : readDay(boxes, { noun });
}
