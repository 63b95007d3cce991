import { Temporal } from "temporal-polyfill";

declare const day: unique symbol;
/** A day in the calendar, "2026-08-06". Days compare and sort as strings. */
export type Day = string & { readonly [day]: "YYYY-MM-DD" };

/** Where the charity's clocks are; every day and time people read is in this zone unless they say otherwise. */
export const HOME_ZONE = "Europe/London";

const DAY_MS = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether this text is a real day written "2026-08-06"; "2026-02-31" is not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== "string" || !SHAPE.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** For text our own code or the database wrote. Throws for anything else; use readDay for what people type. */
export function asDay(iso: string): Day {
  if (!isDay(iso)) throw new RangeError("A day must be written YYYY-MM-DD and exist");
  return iso;
}

/** The day it is at this instant, in the zone. */
export function today(now: Date, zone: string = HOME_ZONE): Day {
  return clockIn(zone).format(now) as Day;
}

export function addDays(from: Day, days: number): Day {
  return asDay(new Date(dayMs(from) + days * DAY_MS).toISOString().slice(0, 10));
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (dayMs(to) - dayMs(from)) / DAY_MS;
}

/** For sorting, earliest first. */
export function compareDays(one: Day, other: Day): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(of: Day): number {
  return new Date(dayMs(of)).getUTCDay() || 7;
}

/**
 * The instant of a wall-clock time ("17:30") on a day. A time the spring clock change skips moves on by an hour;
 * a time the autumn change repeats means its first occurrence.
 */
export function at(on: Day, time: string, zone: string = HOME_ZONE): Date {
  const wall = Temporal.PlainDateTime.from(`${on}T${time}`);
  return new Date(wall.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds);
}

function dayMs(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`);
}

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockIn(zone: string): Intl.DateTimeFormat {
  const kept = clocks.get(zone);
  if (kept) return kept;
  // Sweden writes dates as ISO 8601 does
  const made = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });
  clocks.set(zone, made);
  return made;
}
