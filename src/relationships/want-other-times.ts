import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import { isOver, type Meeting, type MeetingActor } from "./meeting.ts";
import type { RelationshipRefusal } from "./refusals.ts";
import { relationshipFact, type Relationship, type RelationshipFact } from "./relationship.ts";

/** None of these suits, or what was booked no longer does; nobody is asked why. A booked time is let go. */
export function wantOtherTimes(
  meeting: Meeting,
  words: string | null,
  ground: { pair: Relationship; anotherWaits: boolean; by: MeetingActor },
  now: Date,
): Outcome<Meeting, RelationshipFact, RelationshipRefusal> {
  if (isOver(meeting, now)) return refused("meetingOver");
  if (meeting.state === "other times wanted" && (words === null || words === meeting.othersWords))
    return nothing();
  if (ground.anotherWaits) return refused("oneAtATime");
  const { id, relationshipId, kind, minutes, how, place, accompaniedBy, offeredBy, offeredAt, sequence } =
    meeting;
  return happened(
    {
      id,
      relationshipId,
      kind,
      minutes,
      how,
      place,
      accompaniedBy,
      offeredBy,
      offeredAt,
      state: "other times wanted",
      offeredTimes: [],
      othersWords: words,
      sequence: sequence + 1,
    },
    relationshipFact("OtherTimesWanted", ground.pair, { meetingId: id, by: ground.by.side }),
  );
}
