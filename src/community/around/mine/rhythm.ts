import { addDays, at, today, weekdayOf } from "../../../words/day.ts";
import type { Wish } from "./choices.ts";

/** When the next letter is due, after this moment, on the clock at home; null with no letters. */
export function nextDue(
  { digest, weekday, hour }: Pick<Wish, "digest" | "weekday" | "hour">,
  after: Date,
): Date | null {
  if (digest === "never" || hour === null) return null;
  const time = `${String(hour).padStart(2, "0")}:00`;
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = addDays(today(after), ahead);
    if (digest === "weekly" && weekdayOf(day) !== weekday) continue;
    const due = at(day, time);
    if (due > after) return due;
  }
  return null;
}
