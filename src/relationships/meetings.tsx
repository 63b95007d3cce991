import { stopsCalendar } from "../loss/index.ts";
import { dropDraft, findStop, namesOf } from "../people/index.ts";
import {
  changedMeanwhile,
  go,
  notAllowed,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
} from "../platform/web/index.ts";
import { noProblems } from "../ui/index.ts";
import { readText } from "../words/text.ts";
import { calendarOf } from "./calendar.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { chooseTime } from "./choose-time.ts";
import { afterwards, keepOutcome } from "./keep-outcome.ts";
import { meetingView } from "./meeting-view.ts";
import type { Meeting } from "./meeting.ts";
import { MeetingPage } from "./pages/meeting-page.tsx";
import { actorIn, reachMeeting } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import type { Standing } from "./store.ts";
import { wantOtherTimes } from "./want-other-times.ts";

/** GET /meetings/:id */
export async function meeting(asked: Asked): Promise<Answer> {
  const { meeting: found, pair, by } = await reachMeeting(asked, "answerMeeting");
  await asked.viewed(pair.parentId, "a meeting");
  return page(
    "Meeting",
    <MeetingPage {...await viewOf(asked, found, pair)} typed={asked.typed} problems={noProblems} />,
    {
      current: by.side === "coordinator" ? "board" : "today",
      live: [`person:${asked.actor.personId}`],
    },
  );
}

async function viewOf(asked: Asked, found: Meeting, pair: Standing) {
  const names = await namesOf(asked, [found.accompaniedBy]);
  const accompanied = found.accompaniedBy ? (names.get(found.accompaniedBy)?.called ?? null) : null;
  const view = meetingView(found, pair, actorIn(asked, pair), accompanied, asked);
  return view.calendar && (await stopsCalendar(asked, pair.parentId)) ? { ...view, calendar: null } : view;
}

/** POST /meetings/:id/choice */
export async function choose(asked: Asked): Promise<Answer> {
  const { meeting: found, pair, by } = await reachMeeting(asked, "answerMeeting");
  const time = new Date(one(asked.typed, "time"));
  const again = async (sentence: string): Promise<Answer> =>
    notYetRight(
      "Meeting",
      <MeetingPage {...await viewOf(asked, found, pair)} typed={asked.typed} problems={{ time: sentence }} />,
    );
  if (Number.isNaN(time.getTime())) return again("Choose one of the times, or ask for others below");
  const outcome = chooseTime(found, time, { pair, by }, asked.now);
  if (outcome.kind === "refused") {
    if (outcome.refusal === "hersToChoose") throw notAllowed(REFUSALS.hersToChoose);
    return again(REFUSALS[outcome.refusal]);
  }
  await keepOutcome(asked, pair, found, outcome);
  return go(afterwards(asked, pair, "booked"));
}

/** POST /meetings/:id/other-times */
export async function otherTimes(asked: Asked): Promise<Answer> {
  const { meeting: found, pair, by } = await reachMeeting(asked, "answerMeeting");
  const words = readText(one(asked.typed, "words"), { noun: "words", max: 1_000 });
  if (!words.ok)
    return notYetRight(
      "Meeting",
      <MeetingPage
        {...await viewOf(asked, found, pair)}
        typed={asked.typed}
        problems={{ words: words.sentence }}
      />,
    );
  const anotherWaits = pair.asking !== null && pair.asking.id !== found.id;
  const outcome = wantOtherTimes(found, words.value || null, { pair, anotherWaits, by }, asked.now);
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  await keepOutcome(asked, pair, found, outcome);
  await dropDraft(asked, "other-times");
  return go(afterwards(asked, pair, "others"));
}

/** POST /meetings/:id/cancellation */
export async function cancel(asked: Asked): Promise<Answer> {
  const { meeting: found, pair, by } = await reachMeeting(asked, "answerMeeting");
  const outcome = cancelMeeting(found, { pair, by }, asked.now);
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  await keepOutcome(asked, pair, found, outcome);
  return go(afterwards(asked, pair, "cancelled"));
}

/** GET /meetings/:id/calendar.ics: a file that names nobody; `?place=yes` puts the place in it, never a home. */
export async function calendar(asked: Asked): Promise<Answer> {
  const { meeting: found, pair, by } = await reachMeeting(asked, "answerMeeting");
  if (await stopsCalendar(asked, pair.parentId))
    throw notFound("Nothing goes into calendars just now. The meeting itself has not changed.");
  if (!("startsAt" in found) || !found.startsAt)
    throw notFound("This meeting has no time yet, so there is nothing for a calendar.");
  // what lies in a calendar is read by whoever holds the phone, and cannot be taken back
  if (by.side === "parent" && (await findStop(asked.db, pair.parentId)))
    throw notAllowed(
      "You said that it is no longer safe to write to you, so nothing goes into your calendar. Under Safe contact you can say when it is safe again.",
    );
  const text = calendarOf(
    { ...found, startsAt: found.startsAt },
    one(asked.query, "place") === "yes",
    asked.now,
  );
  return { kind: "file", type: "text/calendar; charset=utf-8", filename: "meeting.ics", bytes: text };
}
