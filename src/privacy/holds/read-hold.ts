import { one, type Typed } from "../../platform/web/index.ts";
import { addMonths } from "../../words/add-months.ts";
import type { Day } from "../../words/day.ts";
import { readDay } from "../../words/read-day.ts";
import { readText } from "../../words/text.ts";

export type HoldReading =
  | { ok: true; value: { reason: string; reviewOn: Day } }
  | { ok: false; problems: Record<string, string> };

/** Months after which a hold is looked at again at the latest. */
export const reviewMonthsMax = 12;

/** A hold as typed. Refuses no reason, and a day that has passed or is more than a year away. */
export function readHold(typed: Typed, today: Day): HoldReading {
  const reason = readText(one(typed, "reason"), {
    noun: "reason",
    max: 2_000,
    required: true,
    missing: "Say why these records must stay, so that whoever looks again can decide.",
  });
  const reviewOn = readDay(
    {
      day: one(typed, "reviewOn-day"),
      month: one(typed, "reviewOn-month"),
      year: one(typed, "reviewOn-year"),
    },
    { noun: "day it is looked at again" },
  );
  const problems: Record<string, string> = {};
  if (!reason.ok) problems["reason"] = reason.sentence;
  if (!reviewOn.ok) problems["reviewOn"] = reviewOn.sentence;
  else if (reviewOn.value <= today) problems["reviewOn"] = "Choose a day after today.";
  else if (reviewOn.value > addMonths(today, reviewMonthsMax))
    problems["reviewOn"] = "Choose a day within a year: a hold is looked at again at least once a year.";
  return reason.ok && reviewOn.ok && Object.keys(problems).length === 0
    ? { ok: true, value: { reason: reason.value, reviewOn: reviewOn.value } }
    : { ok: false, problems };
}
