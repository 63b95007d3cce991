import type { Day } from "../../words/day.ts";

/** A day as the three boxes of a form have it. */
export const dayFields = (name: string, day: Day): Record<string, string> => ({
  [`${name}-day`]: String(Number(day.slice(8))),
  [`${name}-month`]: String(Number(day.slice(5, 7))),
  [`${name}-year`]: day.slice(0, 4),
});
