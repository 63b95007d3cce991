import type { Asked } from "../../platform/web/index.ts";
import { addDays, at, today as dayOf } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import { sayTime, sayWhen } from "../../words/time.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import { listSpaces } from "../store/space-store.ts";
import { questionsForHer } from "./questions-for-her.ts";
import { earliestMinutes } from "./start-shift.ts";
import { minutesAfter, type Shift } from "./shift.ts";
import { listShifts } from "./store/shift-store.ts";

/** Days ahead within which her next shift is on her first screen. */
const daysAhead = 7;

/** A supporter's shift on her first screen, with the one tap that begins it, and what she is asked about hours. */
export async function shiftsToday(asked: Asked): Promise<TodayThing[]> {
  const { now, today, actor } = asked;
  const personId = actor.personId ?? "";
  const spaces = await listSpaces(asked);
  if (spaces.length === 0) return [];
  const hers = await listShifts(asked, { personId, from: now, to: at(addDays(today, daysAhead), "00:00") });
  const open = (await listShifts(asked, { personId, open: true }))[0];
  const inSpace = (id: string): string => spaces.find((space) => space.id === id)?.name ?? "";
  const next = hers.find(({ state }) => state === "planned");
  const questions = await questionsForHer(asked, spaces);
  return [
    ...(open?.state === "open" ? [openThing(open, inSpace(open.spaceId), now)] : []),
    ...(next && !open ? [nextThing(next, inSpace(next.spaceId), now)] : []),
    ...(questions.length > 0
      ? [
          {
            key: "shift-questions",
            title: "Could you be there?",
            words: `${plural(questions.length, "question")} about hours for you.`,
            action: { href: "/shifts", words: "Answer" },
          },
        ]
      : []),
  ];
}

const openThing = (shift: Extract<Shift, { state: "open" }>, space: string, now: Date): TodayThing => ({
  key: `shift:${shift.id}`,
  title: `You are on shift in ${space}`,
  words:
    shift.hereUntilAt > now
      ? `Here until ${sayTime(shift.hereUntilAt)}.`
      : `Your time here ended at ${sayTime(shift.hereUntilAt)}. Please hand over.`,
  action: { href: "/shifts", words: "Stay on, leave or hand over" },
});

const nextThing = (shift: Shift, space: string, now: Date): TodayThing => ({
  key: `shift:${shift.id}`,
  title:
    shift.fromAt > now
      ? `Your ${dayOf(shift.fromAt) === dayOf(now) ? "shift starts" : "next shift starts"} ${sayWhen(shift.fromAt, now).replace("today ", "")}`
      : `Your shift began at ${sayTime(shift.fromAt)}. Are you there?`,
  words: `Until ${sayTime(shift.toAt)}, in ${space}.`,
  ...(minutesAfter(now, earliestMinutes) >= shift.fromAt
    ? { press: { to: `/shifts/${shift.id}/start`, words: "Start shift" } }
    : {}),
  action: { href: "/shifts", words: "My shifts" },
});
