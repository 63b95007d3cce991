import { isId } from "../../platform/db/index.ts";
import { one, type Typed } from "../../platform/web/index.ts";
import { addDays, at, sayDay, today as dayOf } from "../../words/day.ts";
import { readDay } from "../../words/read-day.ts";
import { readLine } from "../../words/text.ts";
import { readTime } from "../../words/time.ts";
import { meetingHows, takesPlace, type MeetingHow } from "../meeting.ts";
import type { Offer } from "../offer-meeting.ts";

/** How far ahead a meeting may be offered, in days: a year of typing mistakes is caught, a long summer is not. */
const daysAheadMax = 120;

export type ReadOffer =
  | { ok: true; value: Omit<Offer, "id"> }
  | { ok: false; problems: Record<string, string> };

/** The offer form as typed: one to three times in the future, how long, how, where, and who comes along. */
export function readOffer(typed: Typed, coordinators: readonly { id: string }[], now: Date): ReadOffer {
  const problems: Record<string, string> = {};
  const times: Date[] = [];
  for (const slot of [1, 2, 3]) {
    const time = readSlot(typed, `time-${slot}`, slot === 1, now, problems);
    if (time && !times.some((other) => other.getTime() === time.getTime())) times.push(time);
  }
  const minutes = Number(one(typed, "minutes"));
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > 720)
    problems["minutes"] = "Choose how long it may be";
  const how = meetingHows.find((each) => each === one(typed, "how"));
  if (!how) problems["how"] = "Choose how you meet";
  const place = readLine(one(typed, "place"), { noun: "place", max: 200 });
  if (!place.ok) problems["place"] = place.sentence;
  if (place.ok && place.value !== "" && how && !takesPlace(how))
    problems["place"] = "Leave the place empty for her home: we never write a home address";
  const accompanied = one(typed, "accompanied");
  if (accompanied !== "" && !(isId(accompanied) && coordinators.some(({ id }) => id === accompanied)))
    problems["accompanied"] = "Choose a coordinator from the list, or nobody";
  const alreadyAgreed = one(typed, "agreed") === "yes";
  if (!how || !place.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      times,
      minutes,
      how: how satisfies MeetingHow,
      place: place.value || null,
      accompaniedBy: accompanied || null,
      alreadyAgreed,
    },
  };
}

function readSlot(
  typed: Typed,
  name: string,
  isNeeded: boolean,
  now: Date,
  problems: Record<string, string>,
): Date | null {
  const boxes = {
    day: one(typed, `${name}-day`),
    month: one(typed, `${name}-month`),
    year: one(typed, `${name}-year`),
  };
  const clock = one(typed, `${name}-at`);
  const isEmpty = [...Object.values(boxes), clock].every((text) => text.trim() === "");
  if (isEmpty && !isNeeded) return null;
  const day = readDay(boxes, { noun: "day" });
  const time = readTime(clock);
  if (!day.ok) problems[name] = day.sentence;
  if (!time.ok) problems[`${name}-at`] = time.sentence;
  if (!day.ok || !time.ok) return null;
  const instant = at(day.value, time.value);
  const latest = addDays(dayOf(now), daysAheadMax);
  if (instant <= now) problems[name] = "Choose a time that is still to come";
  else if (day.value > latest) problems[name] = `Choose a day up to ${sayDay(latest)}`;
  else return instant;
  return null;
}
