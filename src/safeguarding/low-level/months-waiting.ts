import type { Doing } from "../../platform/web/index.ts";
import { addDays, today, type Day } from "../../words/day.ts";
import { listLowLevel, lookBackDays } from "./list.ts";
import { monthOf, monthsToReview } from "./month.ts";
import { listReviews } from "./store.ts";

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
