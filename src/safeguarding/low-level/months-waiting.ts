import type { Doing } from "../../platform/web/index.ts";
import { addDays, today, type Day } from "../../words/day.ts";
import { listLowLevel, lookBackDays } from "./list.ts";
import { monthOf, monthsToReview } from "./month.ts";
import { listLowLevelMonths, listReviews } from "./store.ts";

/** Months whose low-level concerns still wait to be looked at together, as far as the asker answers them. */
export async function monthsWaiting(doing: Doing): Promise<Day[]> {
  const all = await listLowLevel(doing);
  const reviews = await listReviews(doing, monthOf(addDays(doing.today, -lookBackDays)));
  return monthsToReview(
    all,
    reviews.map(({ month, at }) => ({ month, on: today(at) })),
    doing.today,
  );
}

/** The same by programme, as the organisation's own code: months that somebody must be told of. */
export async function monthsOpenIn(doing: Doing): Promise<{ programmeId: string; month: Day }[]> {
  const since = monthOf(addDays(doing.today, -lookBackDays));
  const rows = await listLowLevelMonths(doing, since);
  const reviews = await listReviews(doing, since);
  return [...new Set(rows.map(({ programmeId }) => programmeId))].flatMap((programmeId) =>
    monthsToReview(
      rows.filter((row) => row.programmeId === programmeId),
      reviews
        .filter((review) => review.programmeId === null || review.programmeId === programmeId)
        .map(({ month, at }) => ({ month, on: today(at) })),
      doing.today,
    ).map((month) => ({ programmeId, month })),
  );
}
