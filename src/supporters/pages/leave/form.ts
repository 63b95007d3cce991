import type { Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { addDays, daysBetween, sayDay } from "../../../words/day.ts";
import type { Day } from "../../../words/day.ts";
import { readDay } from "../../../words/read-day.ts";
import { boxes, isEmpty } from "../day-boxes.ts";

export type LeaveRead = { ok: true; fromOn: Day; untilOn: Day | null } | { ok: false; problems: Problems };

// further off than this a slip of the year is likelier than a plan
const AHEAD_DAYS = 730;

/** The first and perhaps the last day of a break. Refuses a last day before the first, and days long gone or years away. */
export function readLeave(typed: Typed, today: Day): LeaveRead {
  const problems: Record<string, string> = {};
  const from = readDay(boxes(typed, "from"), { noun: "first day of your break" });
  const until = isEmpty(typed, "until")
    ? null
    : readDay(boxes(typed, "until"), { noun: "last day of your break" });
  if (!from.ok) problems["from"] = from.sentence;
  else if (from.value < addDays(today, -31))
    problems["from"] =
      `The first day can be up to a month ago. ${sayDay(from.value)} is longer ago than that.`;
  else if (daysBetween(today, from.value) > AHEAD_DAYS)
    problems["from"] = `${sayDay(from.value)} is more than two years away. Check the year.`;
  if (until && !until.ok) problems["until"] = until.sentence;
  if (until?.ok && from.ok) {
    if (until.value < from.value)
      problems["until"] = `The last day must be the same as or after the first, ${sayDay(from.value)}.`;
    else if (until.value < today)
      problems["until"] = "This break is already over. Enter a last day from today on, or leave it empty.";
    else if (daysBetween(today, until.value) > AHEAD_DAYS)
      problems["until"] =
        `${sayDay(until.value)} is more than two years away. Leave it empty if you do not know yet.`;
  }
  if (Object.keys(problems).length > 0 || !from.ok || (until && !until.ok)) return { ok: false, problems };
  return { ok: true, fromOn: from.value, untilOn: until?.value ?? null };
}
