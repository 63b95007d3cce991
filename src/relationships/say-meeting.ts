import { daysBetween, sayDayNear, sayDayWithWeekday, today as dayOf, type Day } from "../words/day.ts";
import { sayMinutes } from "../words/duration.ts";
import { plural } from "../words/lists.ts";
import { sayTime } from "../words/time.ts";
import type { Meeting, MeetingHow } from "./meeting.ts";

/** "today", "tomorrow", "on Tuesday", "on 20 August" */
export function onDay(day: Day, today: Day): string {
  const near = sayDayNear(day, today);
  return ["today", "tomorrow", "yesterday"].includes(near) ? near : `on ${near}`;
}

/** "on Tuesday at 10:30am" */
export const onDayAt = (instant: Date, today: Day): string =>
  `${onDay(dayOf(instant), today)} at ${sayTime(instant)}`;

/** "Tuesday 11 August at 10:30am": the whole of it, where more than one is compared. */
export const sayWholeTime = (instant: Date): string =>
  `${sayDayWithWeekday(dayOf(instant))} at ${sayTime(instant)}`;

/** "In 5 days", "Tomorrow", "Today" */
export function inDays(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return "Today";
  return days === 1 ? "Tomorrow" : `In ${plural(days, "day")}`;
}

const where: Record<MeetingHow, (reader: "parent" | "other", place: string | null) => string> = {
  home: (reader) => (reader === "parent" ? "at your home" : "at her home"),
  out: (_, place) => (place ? `at ${place}` : "somewhere out"),
  phone: (_, place) => (place ? `by phone: ${place}` : "by phone"),
  video: (_, place) => (place ? `by video: ${place}` : "by video"),
  group: (_, place) => (place ? `at a group: ${place}` : "at a group"),
};

/** "at Cedar Family Hub, Mill Lane", "at your home", "by phone" */
export const sayWhere = (meeting: Pick<Meeting, "how" | "place">, reader: "parent" | "other"): string =>
  where[meeting.how](reader, meeting.place);

/** "at Cedar Family Hub, for 1 hour. Ruth comes along." */
export function sayMeetingDetails(
  meeting: Meeting,
  reader: "parent" | "other",
  accompaniedBy: string | null,
): string {
  return `${sayWhere(meeting, reader)}, for ${sayMinutes(meeting.minutes)}.${accompaniedBy ? ` ${accompaniedBy} comes along.` : ""}`;
}
