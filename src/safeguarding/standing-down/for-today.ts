import type { Doing } from "../../platform/web/index.ts";
import { sayDayShort, today } from "../../words/day.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import { findOwnStoodDown } from "./store.ts";

/** On a supporter's first screen while she is not asked about new matches: calm, and nothing of why. */
export async function standsDownToday(doing: Doing): Promise<TodayThing[]> {
  const period = await findOwnStoodDown(doing);
  if (!period) return [];
  return [
    {
      key: `stood-down:${period.id}`,
      title: "No new matches just now",
      words: `Since ${sayDayShort(today(period.beganAt))} you are not asked about new matches. This is no judgement of you, and nothing has been decided. Your coordinator talks with you about what happens next.`,
      action: null,
    },
  ];
}
