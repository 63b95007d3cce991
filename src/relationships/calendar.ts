import ical, { ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from "ical-generator";
import type { Meeting } from "./meeting.ts";

/**
 * A calendar file that names nobody: "Meeting", when it is, and nothing more. A place is in it only when whoever adds it
 * asks for it, and a home never is. The same meeting keeps its UID; SEQUENCE tells a calendar which file is newer.
 */
export function calendarOf(meeting: Timed, withPlace: boolean, now: Date): string {
  const calendar = newCalendar();
  add(calendar, meeting, withPlace, now);
  return calendar.toString();
}

/** Something of another feature in somebody's own calendar: a neutral title, and when. */
export type CalendarEntry = { id: string; title: string; startsAt: Date; endsAt: Date; cancelled: boolean };

/** Everything a calendar reads by itself: the same neutral entries, never with a place. */
export function feedOf(meetings: readonly Timed[], others: readonly CalendarEntry[], now: Date): string {
  const calendar = newCalendar();
  for (const meeting of meetings) add(calendar, meeting, false, now);
  for (const entry of others)
    calendar.createEvent({
      id: entry.id,
      // said to be cancelled it is newer than it was
      sequence: entry.cancelled ? 1 : 0,
      stamp: now,
      start: entry.startsAt,
      end: entry.endsAt,
      summary: entry.title,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}

type Timed = Meeting & { state: "booked" | "held" | "cancelled"; startsAt: Date };

const newCalendar = (): ICalCalendar =>
  ical({ prodId: { company: "calendar", product: "meeting" }, method: ICalCalendarMethod.PUBLISH });

function add(calendar: ICalCalendar, meeting: Timed, withPlace: boolean, now: Date): void {
  calendar.createEvent({
    id: meeting.id,
    sequence: meeting.sequence,
    stamp: now,
    start: meeting.startsAt,
    end: new Date(meeting.startsAt.getTime() + meeting.minutes * 60_000),
    summary: "Meeting",
    status: meeting.state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(withPlace && (meeting.how === "out" || meeting.how === "group") && meeting.place
      ? { location: meeting.place }
      : {}),
  });
}
