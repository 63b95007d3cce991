import { sayMinutes } from "../words/duration.ts";
import { sayTime, sayWhen } from "../words/time.ts";
import type { Alarm } from "./alarm.ts";
import { minutesAfter, type Rule, type Visit } from "./visit.ts";

export type Called = { parent: string; supporter: string };

/** The one sentence about a visit: to her who makes it ("You are with Chloe until about 11:30am"), or to whoever watches. */
export function sayVisit(visit: Visit, called: Called, isHers: boolean, now: Date): string {
  const who = isHers ? "You" : called.supporter;
  const meets = isHers ? "meet" : "meets";
  const is = isHers ? "are" : "is";
  switch (visit.state) {
    case "planned":
      return `${who} ${meets} ${called.parent} ${onWhen(visit.startsAt, now)}`;
    case "out":
      return `${who} ${is} with ${called.parent} until about ${sayTime(visit.endsAt)}`;
    case "cancelled":
      return "This visit was cancelled";
    default:
      return sayEnd(visit, who, isHers);
  }
}

function sayEnd(visit: Visit & { state: "ended" }, who: string, isHers: boolean): string {
  switch (visit.endedHow) {
    case "left":
      return isHers ? "You left. That was right" : `${who} left because it was not safe`;
    case "did not happen":
      return "This visit did not happen";
    default:
      return isHers ? "You are out" : `${who} is out`;
  }
}

/** "At 10:30am for 1 hour, at her home." and what is known of it. */
export function sayExpected(visit: Visit, now: Date): string {
  if (visit.state === "out") return `Since ${sayTime(visit.beganAt)}. ${sayPlace(visit.how)}.`;
  if (visit.state === "ended") return `Over since ${sayWhen(visit.endedAt, now)}.`;
  return `For ${sayMinutes(visit.minutes)}, until about ${sayTime(visit.endsAt)}. ${sayPlace(visit.how)}.`;
}

export const sayPlace = (how: Visit["how"]): string => (how === "home" ? "At her home" : "Somewhere out");

/** "today at 10:30am", "on Tuesday at midday": inside a sentence. */
const onWhen = (instant: Date, now: Date): string =>
  sayWhen(instant, now).replace(/^(?!today|tomorrow|yesterday)/, "on ");

export const RULE_WORDS: Record<Rule, string> = {
  note: "A note about the home is needed before the first visit there.",
  two: "The first visit is made by two people. Nobody is named to come along yet.",
};
export const RULE_NAMES: Record<Rule, string> = {
  note: "Without a note about the home",
  two: "First visit by one person",
};

/**
 * What is known, as whoever must find her needs it: nothing is softened. `graceMinutes`: how long after the expected time it
 * was raised.
 */
export function sayAlarm(alarm: Alarm, graceMinutes: number, supporter: string, now: Date): string {
  const had = alarm.state === "closed" || alarm.heard ? "had" : "has";
  const expected = minutesAfter(alarm.raisedAt, -graceMinutes);
  switch (alarm.kind) {
    case "help":
      return `${supporter} sent a call for help ${onWhen(alarm.raisedAt, now)}.`;
    case "left":
      return `${supporter} left a visit ${onWhen(alarm.raisedAt, now)} because it was not safe.`;
    case "not begun":
      return `${supporter} was to check in ${onWhen(expected, now)} and ${had} not.`;
    default:
      return `${supporter} was to be out ${onWhen(expected, now)} and ${had} not checked out.`;
  }
}

/** The same to her of whom it is told. */
export const sayAlarmToHer = (...said: Parameters<typeof sayAlarm>): string =>
  sayAlarm(said[0], said[1], "You", said[3]).replace("You was", "You were").replace(" has not", " have not");

/** What she herself said meanwhile. */
export function sayHeard(alarm: Alarm, supporter: string, now: Date): string | null {
  if (!alarm.heard) return null;
  const said = { in: "checked in", out: "checked out", later: "said she needs longer" }[alarm.heard.what];
  return `${supporter} ${said} ${sayWhen(alarm.heard.at, now)}.`;
}
