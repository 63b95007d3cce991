import { one, type Typed } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { readTime } from "../../words/time.ts";
import type { WeekHours } from "./rota.ts";

/** Minutes a stretch of the rota may last: two hours is the usual (A5), four the most. */
const minutesMin = 30;
const minutesMax = 240;

type Read =
  | { ok: true; hours: Pick<WeekHours, "weekdays" | "hoursFrom" | "hoursTo"> }
  | { ok: false; problems: Problems };

/** Hours of a usual week as somebody typed them: at least one day, half an hour to four hours. */
export function readWeekHours(typed: Typed, days: readonly string[]): Read {
  const weekdays = [...new Set(days)]
    .filter((each) => /^[1-7]$/.test(each))
    .map(Number)
    .toSorted();
  const from = readTime(one(typed, "hoursFrom"), { noun: "time they begin" });
  const to = readTime(one(typed, "hoursTo"), { noun: "time they end" });
  if (!from.ok || !to.ok || weekdays.length === 0)
    return {
      ok: false,
      problems: {
        ...(weekdays.length > 0 ? {} : { weekdays: "Choose at least one day" }),
        ...(from.ok ? {} : { hoursFrom: from.sentence }),
        ...(to.ok ? {} : { hoursTo: to.sentence }),
      },
    };
  const minutes = (minuteOf(to.value) - minuteOf(from.value) + 24 * 60) % (24 * 60);
  if (minutes < minutesMin || minutes > minutesMax)
    return {
      ok: false,
      problems: { hoursTo: "Choose an end half an hour to four hours after the beginning" },
    };
  return { ok: true, hours: { weekdays, hoursFrom: from.value, hoursTo: to.value } };
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}
