import { goneQuiet, type Standing } from "../relationships/index.ts";
import { daysBetween, sayDayShort, today as dayOf, type Day } from "../words/day.ts";
import { plural } from "../words/lists.ts";
import { sayWhereSheIs } from "../words/speak-of-her.ts";
import { sayTime } from "../words/time.ts";
import type { PairRow } from "./pages/pairs-table.tsx";

/** Days since they were last in touch, or since they began. */
export const daysQuiet = (pair: Standing, today: Day): number =>
  daysBetween(pair.lastHeldOn ?? pair.beganOn, today);

export function pairRow(pair: Standing, today: Day): PairRow {
  const days = daysQuiet(pair, today);
  const plan = pair.settings.goneQuietDays;
  const late = goneQuiet(pair, today) !== null;
  const said = pair.lastHeldOn
    ? days === 0
      ? "Today"
      : `${plural(days, "day")} ago`
    : `Not yet, ${plural(days, "day")}`;
  return {
    id: pair.id,
    parent: pair.parent.name,
    where: sayWhereSheIs(pair, today),
    supporter: pair.supporter.called,
    since: `since ${sayDayShort(pair.beganOn)}`,
    touch: { words: `${said}; plan says ${plan}`, share: days / Math.max(1, plan), late },
    next: nextOf(pair),
  };
}

function nextOf({ id, next, asking }: Standing): PairRow["next"] {
  if (next?.state === "booked")
    return {
      to: `/meetings/${next.id}`,
      words: `${sayDayShort(dayOf(next.startsAt))} at ${sayTime(next.startsAt)}`,
    };
  if (asking)
    return {
      to: `/meetings/${asking.id}`,
      words: asking.state === "offered" ? "Times offered" : "Other times wanted",
    };
  return { to: `/relationships/${id}`, words: "Nothing arranged" };
}
