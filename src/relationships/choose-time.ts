import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import { isOver, type Meeting, type MeetingActor } from "./meeting.ts";
import type { RelationshipRefusal } from "./refusals.ts";
import { relationshipFact, type Relationship, type RelationshipFact } from "./relationship.ts";

/** The parent picks one of the times offered, or tells her coordinator, who picks it for her. Then it is booked. */
export function chooseTime(
  meeting: Meeting,
  time: Date,
  ground: { pair: Relationship; by: MeetingActor },
  now: Date,
): Outcome<Meeting, RelationshipFact, RelationshipRefusal> {
  const { by, pair } = ground;
  if (by.side === "supporter") return refused("hersToChoose");
  if (meeting.state === "booked")
    return meeting.startsAt.getTime() === time.getTime() ? nothing() : refused("alreadyBooked");
  if (isOver(meeting, now)) return refused("meetingOver");
  if (!meeting.offeredTimes.some((offered) => offered.getTime() === time.getTime()))
    return refused("notOffered");
  if (time <= now) return refused("timeGone");
  return happened(
    { ...meeting, state: "booked", startsAt: time, chosenBy: by.personId, sequence: meeting.sequence + 1 },
    relationshipFact("MeetingBooked", pair, { meetingId: meeting.id, by: by.side }),
  );
}
