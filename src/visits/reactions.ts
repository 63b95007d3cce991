import type { Reaction } from "../platform/doing/reactions.ts";
import type { Doing } from "../platform/web/index.ts";
import { findMeeting, listStandings } from "../relationships/index.ts";
import { bookVisit } from "./book-visit.ts";
import { lookAgain } from "./carry-out.ts";
import { findVisit, keepBooking, keepVisit, listVisits, lockVisit } from "./store/visit-store.ts";
import { visitFact, type SeenVisit, type Visit } from "./visit.ts";
import { heard } from "./watching/heard.ts";

const meetingIn = (detail: Record<string, unknown> | undefined): string =>
  String(detail?.["meetingId"] ?? "");

/** The visit of a meeting while it is still to come. */
async function takePlanned(doing: Doing, meetingId: string): Promise<SeenVisit | null> {
  await lockVisit(doing, meetingId);
  const visit = await findVisit(doing, meetingId);
  return visit?.state === "planned" ? visit : null;
}

/** A time was agreed: a meeting in person is watched from then on. */
const book: Reaction = async (doing, { subjectId, detail }) => {
  const meeting = await findMeeting(doing, meetingIn(detail));
  const [pair] = await listStandings(doing, { id: subjectId });
  if (meeting?.state !== "booked" || !pair) return;
  const visit = bookVisit(meeting, pair, pair.settings, doing.now);
  if (!visit) return letGo(doing, meeting.id);
  await keepBooking(doing, visit);
  await doing.happened(visitFact("VisitBooked", visit));
  await lookAgain(doing, visit);
};

/** It will not take place, or not then: nobody waits for her any more. */
async function letGo(doing: Doing, meetingId: string): Promise<void> {
  const visit = await takePlanned(doing, meetingId);
  if (!visit) return;
  const cancelled: Visit = { ...visit, state: "cancelled", dueAt: null };
  await keepVisit(doing, cancelled, visit);
  await heard(doing, cancelled, "out");
  await doing.happened(visitFact("VisitCancelled", visit));
  await lookAgain(doing, visit);
}

const letGoOf: Reaction = (doing, { detail }) => letGo(doing, meetingIn(detail));

/** She logged that it was held and had never checked in: it is over. One that is under way still waits for her to check out. */
const logged: Reaction = async (doing, { detail }) => {
  const visit = await takePlanned(doing, meetingIn(detail));
  if (!visit || visit.startsAt > doing.now) return;
  const over: Visit = {
    ...visit,
    state: "ended",
    beganAt: null,
    endedAt: doing.now,
    endedHow: "logged",
    dueAt: null,
  };
  await keepVisit(doing, over, visit);
  await heard(doing, over, "out");
  await lookAgain(doing, visit);
};

/** Their support has ended: nobody goes there any more. */
const letGoOfAll: Reaction = async (doing, { subjectId }) => {
  for (const visit of await listVisits(doing, { relationshipId: subjectId, states: ["planned"] }))
    await letGo(doing, visit.id);
};

export const visitReactions: Record<string, Reaction | undefined> = {
  MeetingBooked: book,
  MeetingCancelled: letGoOf,
  OtherTimesWanted: letGoOf,
  MeetingOffered: letGoOf,
  MeetingHeld: logged,
  RelationshipEnded: letGoOfAll,
};
