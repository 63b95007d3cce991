import type { Day } from "../../words/day.ts";

/** Hours of a usual week, by the clock on the wall; an end not later than the beginning is on the next day. */
export type WeekHours = {
  /** Monday is 1. */
  weekdays: readonly number[];
  /** "18:00" */
  hoursFrom: string;
  hoursTo: string;
  fromOn: Day;
  /** The last day on which it begins; null: until somebody ends it. */
  toOn: Day | null;
};

/** When a space wants people, and how many at once. */
export type Need = WeekHours & { id: string; spaceId: string; need: number };
/** A supporter's usual hours. */
export type Pattern = WeekHours & { id: string; spaceId: string; personId: string };

/** A stretch of one day in which a space wants people. */
export type Band = { needId: string; day: Day; fromAt: Date; toAt: Date; need: number };

/** What a supporter says of hours of a usual week; no word: it is all right. */
export type Wish = "gladly" | "fine" | "rather not" | "cannot";
export type SwapEnd = "taken" | "declined" | "lapsed" | "taken back" | "shift gone";
export type PlanState = "working" | "proposed" | "accepted" | "dropped" | "failed";
