import { happened, refused, type Outcome } from "../words/outcome.ts";
import { isOver, type Meeting, type MeetingActor, type MeetingHow } from "./meeting.ts";
import type { RelationshipRefusal } from "./refusals.ts";
import { relationshipFact, type Relationship, type RelationshipFact } from "./relationship.ts";

export type Offer = {
  id: string;
  /** One to three, in order. */
  times: readonly Date[];
  minutes: number;
  how: MeetingHow;
  place: string | null;
  accompaniedBy: string | null;
  /** They chose it together, face to face or on the phone. */
  alreadyAgreed: boolean;
};

/**
 * Times to meet are offered, for a first or a later meeting, or in place of what was arranged before. A time agreed
 * together is booked at once. Refuses a second open offer, and changing what is over.
 */
export function offerMeeting(
  before: Meeting | null,
  offer: Offer,
  ground: { pair: Relationship; isFirst: boolean; anotherWaits: boolean; by: MeetingActor },
  now: Date,
): Outcome<Meeting, RelationshipFact, RelationshipRefusal> {
  const { by, pair } = ground;
  if (by.side === "parent") return refused("parentAsksForTimes");
  if (before && isOver(before, now)) return refused("meetingOver");
  if (ground.anotherWaits) return refused("oneAtATime");
  if (offer.times.some((time) => time <= now)) return refused("timeGone");
  const [first] = offer.times;
  if (!first || (offer.alreadyAgreed && offer.times.length > 1)) return refused("oneTimeAgreed");
  const { minutes, how, place, accompaniedBy } = offer;
  const arranged = {
    id: before?.id ?? offer.id,
    relationshipId: pair.id,
    kind: before?.kind ?? (ground.isFirst ? ("introduction" as const) : ("visit" as const)),
    offeredTimes: offer.times,
    minutes,
    how,
    place: how === "home" ? null : place,
    accompaniedBy,
    offeredBy: by.personId,
    offeredAt: now,
    othersWords: null,
    sequence: before ? before.sequence + 1 : 0,
  };
  const fact = (kind: "MeetingOffered" | "MeetingBooked") =>
    relationshipFact(kind, pair, { meetingId: arranged.id, by: by.side });
  if (offer.alreadyAgreed)
    return happened(
      { ...arranged, state: "booked", startsAt: first, chosenBy: by.personId },
      fact("MeetingBooked"),
    );
  return happened({ ...arranged, state: "offered" }, fact("MeetingOffered"));
}
