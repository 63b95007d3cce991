import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import { isOver, type Meeting, type MeetingActor } from "./meeting.ts";
import type { RelationshipRefusal } from "./refusals.ts";
import { relationshipFact, type Relationship, type RelationshipFact } from "./relationship.ts";

/** Anybody of the three may call a meeting off, without a reason. Calling it off twice harms nobody. */
export function cancelMeeting(
  meeting: Meeting,
  ground: { pair: Relationship; by: MeetingActor },
  now: Date,
): Outcome<Meeting, RelationshipFact, RelationshipRefusal> {
  if (meeting.state === "cancelled") return nothing();
  if (isOver(meeting, now)) return refused("meetingOver");
  return happened(
    {
      ...meeting,
      state: "cancelled",
      startsAt: meeting.state === "booked" ? meeting.startsAt : null,
      sequence: meeting.sequence + 1,
    },
    relationshipFact("MeetingCancelled", ground.pair, { meetingId: meeting.id, by: ground.by.side }),
  );
}
