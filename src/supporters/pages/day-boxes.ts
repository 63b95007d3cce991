import { one, type Typed } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";

/** The three boxes of a day field, as they were typed. */
export const boxes = (typed: Typed, name: string): { day: string; month: string; year: string } => ({
  day: one(typed, `${name}-day`),
  month: one(typed, `${name}-month`),
  year: one(typed, `${name}-year`),
});

export const isEmpty = (typed: Typed, name: string): boolean =>
  Object.values(boxes(typed, name)).every((box) => box.trim() === "");

/** A day field that already says this day. */
export const typedDay = (name: string, day: Day): Typed => ({
  [`${name}-day`]: String(Number(day.slice(8))),
  [`${name}-month`]: String(Number(day.slice(5, 7))),
  [`${name}-year`]: day.slice(0, 4),
});
