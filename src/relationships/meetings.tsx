import { dropDraft, loadDraft, namesOf } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import { changedMeanwhile, go, notAllowed, notFound, notYetRight, one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { listCoordinators } from "../safeguarding/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import type { Outcome } from "../words/outcome.ts";
import { readText } from "../words/text.ts";
import { calendarOf } from "./calendar.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { chooseTime } from "./choose-time.ts";
import { meetingView } from "./meeting-view.ts";
import type { Meeting } from "./meeting.ts";
import { offerMeeting } from "./offer-meeting.ts";
import { MeetingPage } from "./pages/meeting-page.tsx";
import { readOffer } from "./pages/offer-form.ts";
import { OfferPage } from "./pages/offer-page.tsx";
import { actorIn, reachMeeting, reachRelationship } from "./reach.ts";
import { REFUSALS, type RelationshipRefusal } from "./refusals.ts";
import type { RelationshipFact } from "./relationship.ts";
import { insertMeeting, keepMeeting, type Standing } from "./store.ts";
import { tellOthers } from "./tell-others.ts";
import { wantOtherTimes } from "./want-other-times.ts";

type Arranged = Outcome<Meeting, RelationshipFact, RelationshipRefusal>;

/** GET /relationships/:id/meetings/new and /meetings/:id/offer: one to three times. */
export async function askForOffer(asked: Asked): Promise<Answer> {
  const pair = await reachRelationship(asked, "arrange");
  if (pair.asking) return go(`/meetings/${pair.asking.id}`);
  const kept = (await loadDraft(asked, "offer-meeting"))?.typed ?? {};
  const typed = { minutes: "60", how: pair.next?.how ?? (pair.hasArranged ? "home" : "out"), ...kept, id: newId() };
  return drawOffer(asked, pair, null, typed, noProblems);
}

export async function askForOtherOffer(asked: Asked): Promise<Answer> {
  const { meeting, pair } = await reachMeeting(asked, "arrange");
  const typed = { minutes: String(meeting.minutes), how: meeting.how, place: meeting.place ?? "", accompanied: meeting.accompaniedBy ?? "", id: meeting.id };
  return drawOffer(asked, pair, meeting, typed, noProblems);
}

async function drawOffer(asked: Asked, pair: Standing, before: Meeting | null, typed: Asked["typed"], problems: Problems): Promise<Answer> {
  const view = {
    to: before ? `/meetings/${before.id}/offer` : `/relationships/${pair.id}/meetings`,
    back: { to: `/relationships/${pair.id}`, words: `You and ${pair.parent.called}` },
    title: before ? `Other times for ${pair.parent.called}` : pair.hasArranged ? `Meet ${pair.parent.called} again` : `Meet ${pair.parent.called} for the first time`,
    called: pair.parent.called,
    othersWords: before?.othersWords ?? null,
    coordinators: await listCoordinators(asked, pair.programmeId),
    typed,
    problems,
  };
  const title = "Times to meet";
  return Object.keys(problems).length > 0 ? notYetRight(title, <OfferPage {...view} />) : page(title, <OfferPage {...view} />);
}

/** POST of both: offered to her, or booked at once when they agreed it together. */
export async function offer(asked: Asked): Promise<Answer> {
  return sendOffer(asked, await reachRelationship(asked, "arrange"), null);
}

export async function offerAgain(asked: Asked): Promise<Answer> {
  const { meeting, pair } = await reachMeeting(asked, "arrange");
  return sendOffer(asked, pair, meeting);
}

async function sendOffer(asked: Asked, pair: Standing, before: Meeting | null): Promise<Answer> {
  const read = readOffer(asked.typed, await listCoordinators(asked, pair.programmeId), asked.now);
  if (!read.ok) return drawOffer(asked, pair, before, asked.typed, read.problems);
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const by = actorIn(asked, pair);
  if (!before && pair.asking?.id === id) return go(afterwards(asked, pair, "offered"));
  const anotherWaits = pair.asking !== null && pair.asking.id !== before?.id;
  const outcome = offerMeeting(before, { id, ...read.value }, { pair, isFirst: !pair.hasArranged, anotherWaits, by }, asked.now);
  if (outcome.kind === "refused") return drawOffer(asked, pair, before, asked.typed, { "time-1": REFUSALS[outcome.refusal] });
  await keepOutcome(asked, pair, before, outcome);
  await dropDraft(asked, "offer-meeting");
  return go(afterwards(asked, pair, read.value.alreadyAgreed ? "booked" : "offered"));
}

const afterwards = (asked: Asked, pair: Standing, just: string): string =>
  asked.actor.role === "parent" ? `/today?just=${just}` : asked.actor.role === "supporter" ? `/supporting?just=${just}` : `/relationships/${pair.id}?just=${just}`;

async function keepOutcome(asked: Asked, pair: Standing, before: Meeting | null, outcome: Arranged): Promise<void> {
  if (outcome.kind !== "happened") return;
  const kept = before ? await keepMeeting(asked, outcome.state, before) : await insertMeeting(asked, outcome.state);
  if (!kept && before) throw changedMeanwhile("Somebody else changed this meeting just now. Look again, then decide.");
  if (!kept) return;
  await asked.happened(...outcome.facts);
  await tellOthers(asked, pair, outcome.state);
}

/** GET /meetings/:id */
export async function meeting(asked: Asked): Promise<Answer> {
  const { meeting: found, pair, by } = await reachMeeting(asked, "answerMeeting");
  await asked.viewed(pair.parentId, "a meeting");
  return page("Meeting", <MeetingPage {...await viewOf(asked, found, pair)} typed={asked.typed} problems={noProblems} />, {
    current: by.side === "coordinator" ? "board" : "today",
    live: [`person:${asked.actor.personId}`],
  });
}

async function viewOf(asked: Asked, found: Meeting, pair: Standing) {
  const names = await namesOf(asked, [found.accompaniedBy]);
  const accompanied = found.accompaniedBy ? (names.get(found.accompaniedBy)?.called ?? null) : null;
  return meetingView(found, pair, actorIn(asked, pair), accompanied, asked);
}

/** POST /meetings/:id/choice */
export async function choose(asked: Asked): Promise<Answer> {
  const { meeting: found, pair, by } = await reachMeeting(asked, "answerMeeting");
  const time = new Date(one(asked.typed, "time"));
  const again = async (sentence: string): Promise<Answer> =>
    notYetRight("Meeting", <MeetingPage {...await viewOf(asked, found, pair)} typed={asked.typed} problems={{ time: sentence }} />);
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
  if (!words.ok) return notYetRight("Meeting", <MeetingPage {...await viewOf(asked, found, pair)} typed={asked.typed} problems={{ words: words.sentence }} />);
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
  const { meeting: found } = await reachMeeting(asked, "answerMeeting");
  if (!("startsAt" in found) || !found.startsAt) throw notFound("This meeting has no time yet, so there is nothing for a calendar.");
  const text = calendarOf({ ...found, startsAt: found.startsAt }, one(asked.query, "place") === "yes", asked.now);
  return { kind: "file", type: "text/calendar; charset=utf-8", filename: "meeting.ics", bytes: text };
}
