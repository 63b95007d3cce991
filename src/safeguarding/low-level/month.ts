import { addDays, asDay, at, isDay, sayMonth, type Day } from "../../words/day.ts";

/** The day of the next month by which a month's low-level concerns are looked at together: ours. */
export const reviewedByDay = 7;

/** The first of a day's month. */
export const monthOf = (day: Day): Day => asDay(`${day.slice(0, 7)}-01`);
export const monthBefore = (month: Day): Day => monthOf(addDays(month, -1));
export const monthAfter = (month: Day): Day => monthOf(addDays(month, 31));

/** "August 2026" */
export const saysMonth = (month: Day): string => `${sayMonth(month)} ${month.slice(0, 4)}`;

/** "2026-08" as the first of that month; null for anything else, and for a month still to come. */
export function readMonth(typed: string, today: Day): Day | null {
  const first = `${typed}-01`;
  return /^\d{4}-\d{2}$/.test(typed) && isDay(first) && first <= today ? asDay(first) : null;
}

/** By when a month is looked at: 5pm on the 7th of the next. */
export const reviewDueAt = (month: Day): Date => at(addDays(monthAfter(month), reviewedByDay - 1), "17:00");

/**
 * Months that are over, have low-level concerns, and were not looked at since they were over; the oldest first
 * (practice: safeguarding ladder 9).
 */
export function monthsToReview(
  concerns: readonly { raisedOn: Day }[],
  reviews: readonly { month: Day; on: Day }[],
  today: Day,
): Day[] {
  const months = new Set(concerns.map(({ raisedOn }) => monthOf(raisedOn)));
  const isReviewed = (month: Day): boolean =>
    reviews.some((review) => review.month === month && review.on >= monthAfter(month));
  return [...months].filter((month) => monthAfter(month) <= today && !isReviewed(month)).sort();
}
