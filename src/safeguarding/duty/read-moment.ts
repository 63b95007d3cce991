import { one, type Typed } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { at, readDayBoxes } from "./day-boxes.ts";
import { readTime } from "../../words/time.ts";

/**
 * A moment somebody typed as a day (`<name>-day` …) and a time (`<name>-at`); the problem stands beside the box it is
 * about.
 */
export function readMoment(
  typed: Typed,
  name: string,
  noun: string,
): { ok: true; value: Date } | { ok: false; problems: Problems } {
  const day = readDayBoxes(typed, name, noun);
  const time = readTime(one(typed, `${name}-at`), { noun: `time of the ${noun}` });
  if (day.ok && time.ok) return { ok: true, value: at(day.value, time.value) };
  return {
    ok: false,
    problems: {
      ...(day.ok ? {} : { [name]: day.sentence }),
      ...(time.ok ? {} : { [`${name}-at`]: time.sentence }),
    },
  };
}

/** Two moments, the second later and not absurdly so. */
export function readStretch(
  typed: Typed,
  daysMax: number,
): { ok: true; from: Date; to: Date } | { ok: false; problems: Problems } {
  const from = readMoment(typed, "from", "beginning");
  const to = readMoment(typed, "to", "end");
  if (!from.ok || !to.ok)
    return { ok: false, problems: { ...(from.ok ? {} : from.problems), ...(to.ok ? {} : to.problems) } };
  if (to.value <= from.value)
    return { ok: false, problems: { to: "The end must be after the beginning. Check both." } };
  if (to.value.getTime() - from.value.getTime() > daysMax * 86_400_000)
    return { ok: false, problems: { to: `Choose an end within ${daysMax} days of the beginning.` } };
  return { ok: true, from: from.value, to: to.value };
}
