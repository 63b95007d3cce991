import type { Visit, VisitHow, VisitPlan } from "./visit.ts";
import { minutesAfter, watchFrom } from "./visit.ts";

/** What was agreed, as relationships tell it. */
export type Booked = {
  id: string;
  how: string;
  startsAt: Date;
  minutes: number;
  place: string | null;
  accompaniedBy: string | null;
};
export type ItsPair = { id: string; programmeId: string; parentId: string; supporterId: string };

export const isInPerson = (how: string): how is VisitHow => how === "home" || how === "out";

/**
 * A booked meeting in person becomes a visit, watched from its beginning on; a coordinator who comes along is the second
 * person. Null for a meeting nobody travels to.
 */
export function bookVisit(meeting: Booked, pair: ItsPair, plan: VisitPlan, now: Date): Visit | null {
  if (!isInPerson(meeting.how)) return null;
  return {
    id: meeting.id,
    programmeId: pair.programmeId,
    relationshipId: pair.id,
    parentId: pair.parentId,
    supporterId: pair.supporterId,
    secondId: meeting.accompaniedBy === pair.supporterId ? null : meeting.accompaniedBy,
    how: meeting.how,
    place: meeting.place,
    startsAt: meeting.startsAt,
    minutes: meeting.minutes,
    endsAt: minutesAfter(meeting.startsAt, meeting.minutes),
    bookedAt: now,
    dueAt: watchFrom(meeting.startsAt, plan),
    talk: null,
    sequence: 0,
    state: "planned",
  };
}
