import type { Asked } from "../platform/web/index.ts";
import { today as dayOf } from "../words/day.ts";
import { isOver, type Meeting, type MeetingActor } from "./meeting.ts";
import type { MeetingView } from "./pages/meeting-page.tsx";
import { inDays, onDayAt, sayMeetingDetails, sayWholeTime } from "./say-meeting.ts";
import type { Standing } from "./store.ts";

/** One meeting in words, for whoever of the three looks. */
export function meetingView(
  meeting: Meeting,
  pair: Standing,
  by: MeetingActor,
  accompaniedBy: string | null,
  { now, today }: Pick<Asked, "now" | "today">,
): Omit<MeetingView, "typed" | "problems"> {
  const reader = by.side === "parent" ? "parent" : "other";
  const over = isOver(meeting, now);
  const details = sayMeetingDetails(meeting, reader, accompaniedBy);
  const booked = meeting.state === "booked" || meeting.state === "held";
  const other = by.side === "parent" ? pair.supporter.called : pair.parent.called;
  const file = `/meetings/${meeting.id}/calendar.ics`;
  const hasPlace = (meeting.how === "out" || meeting.how === "group") && meeting.place !== null;
  return {
    id: meeting.id,
    back:
      by.side === "coordinator"
        ? { to: `/relationships/${pair.id}`, words: `${pair.parent.called} and ${pair.supporter.called}` }
        : { to: by.side === "parent" ? "/today" : "/supporting", words: "Today" },
    said: null,
    title: titleOf(meeting, by, other, today),
    words: booked
      ? `${over ? "" : `${inDays(dayOf(meeting.startsAt), today)}, `}${over ? capital(details) : details}`
      : capital(details),
    othersWords: meeting.othersWords,
    times:
      meeting.state === "offered" && by.side !== "supporter"
        ? meeting.offeredTimes.map((time) => ({ value: time.toISOString(), words: sayWholeTime(time) }))
        : [],
    mayOffer: by.side !== "parent" && !over,
    mayChange: !over && meeting.state !== "other times wanted",
    calendar:
      meeting.state === "booked" ? { plain: file, withPlace: hasPlace ? `${file}?place=yes` : null } : null,
    other: by.side === "coordinator" ? "Each of them" : other,
  };
}

function titleOf(meeting: Meeting, by: MeetingActor, other: string, today: Asked["today"]): string {
  if (meeting.state === "cancelled") return "This meeting was cancelled";
  if (meeting.state === "booked" || meeting.state === "held")
    return by.side === "coordinator"
      ? `They are meeting ${onDayAt(meeting.startsAt, today)}`
      : `You are meeting ${other} ${onDayAt(meeting.startsAt, today)}`;
  if (meeting.state === "other times wanted") return "Other times are wanted";
  if (by.side === "parent") return `When could you meet ${other}?`;
  return by.side === "supporter"
    ? `You offered ${other} ${meeting.offeredTimes.map(sayWholeTime).join(", or ")}`
    : "Times are offered. If she told you which, book it here";
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
