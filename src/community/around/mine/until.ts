import { addDays, at, today } from "../../../words/day.ts";

export const foldTimes = { today: "Today", week: "A week", open: "Until I say" } as const;
export type FoldTime = keyof typeof foldTimes;
export const isFoldTime = (typed: string): typed is FoldTime => Object.hasOwn(foldTimes, typed);

export const breakTimes = {
  week: "A week",
  fortnight: "Two weeks",
  month: "A month",
  open: "Until I come back",
} as const;
export type BreakTime = keyof typeof breakTimes;
export const isBreakTime = (typed: string): typed is BreakTime => Object.hasOwn(breakTimes, typed);

const days: Readonly<Record<FoldTime | BreakTime, number | null>> = {
  today: 0,
  week: 7,
  fortnight: 14,
  month: 30,
  open: null,
};

/** The midnight with which the last day ends, on the clock at home; null: until she says. */
export function untilOf(time: FoldTime | BreakTime, now: Date): Date | null {
  const last = days[time];
  return last === null ? null : at(addDays(today(now), last + 1), "00:00");
}
