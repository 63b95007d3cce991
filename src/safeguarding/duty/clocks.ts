import type { Level } from "./level.ts";

/** One level's clock: minutes a rung has before the next is told, and minutes between repeats to the top rung. */
export type Clock = { rungMinutes: number; againMinutes: number };
export type Clocks = Readonly<Record<Level, Clock>>;

/**
 * What holds until an organisation says otherwise (practice: safeguarding ladder 3: the same day to a coordinator, within
 * 24 hours to the lead). Four rungs must all have been told in good time: immediate within 45 minutes, the same day
 * within six hours, within 24 hours after eighteen, so that the last still has six hours left. Low-level concerns are
 * for the monthly review (ladder 9), so a day a rung keeps them from lying unread.
 */
export const usualClocks: Clocks = {
  immediate: { rungMinutes: 15, againMinutes: 15 },
  "same-day": { rungMinutes: 120, againMinutes: 60 },
  "within-24-hours": { rungMinutes: 360, againMinutes: 180 },
  low: { rungMinutes: 1_440, againMinutes: 1_440 },
};

/** What a person may set, in minutes: longer, and the last rung is told too late for the level's name. */
export const clockRanges: Readonly<Record<Level, { min: number; max: number; unit: "minutes" | "hours" }>> = {
  immediate: { min: 2, max: 30, unit: "minutes" },
  "same-day": { min: 10, max: 180, unit: "minutes" },
  "within-24-hours": { min: 60, max: 420, unit: "hours" },
  low: { min: 60, max: 10_080, unit: "hours" },
};

/** Low-level words wait for her own hours; everything else wakes whoever is on duty. */
export const wakes = (level: Level): boolean => level !== "low";
