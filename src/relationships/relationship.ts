import type { ProgrammeSettings } from "../programmes/index.ts";
import type { Day } from "../words/day.ts";

/** Two people and the period of support between them; its ending is planned from the first day (B14). */
export type Relationship = {
  id: string;
  programmeId: string;
  referralId: string;
  matchId: string;
  parentId: string;
  supporterId: string;
  dueOn: Day | null;
  babyBornOn: Day | null;
  beganOn: Day;
  endingPlannedOn: Day;
  endedOn: Day | null;
};

/** With what each is called and how the programme wants things done. */
export type Pair = Relationship & {
  parent: { name: string; called: string };
  supporter: { name: string; called: string };
  settings: ProgrammeSettings;
};

export type RelationshipFactKind =
  | "RelationshipBegan"
  | "MeetingOffered"
  | "MeetingBooked"
  | "OtherTimesWanted"
  | "MeetingCancelled"
  | "MeetingHeld"
  | "GroundRulesAgreed"
  | "GroundRulesReworded"
  | "ContactLogged"
  | "RelationshipEnded";

/** What happened in a relationship, in ids and codes; its two people read all of it, so nothing about a worry is in it. */
export const relationshipFact = (
  kind: RelationshipFactKind,
  pair: Pick<Relationship, "id" | "programmeId" | "parentId">,
  detail: Record<string, unknown> = {},
) => ({
  kind,
  subjectKind: "relationship",
  subjectId: pair.id,
  programmeId: pair.programmeId,
  aboutPersonId: pair.parentId,
  detail,
});
export type RelationshipFact = ReturnType<typeof relationshipFact>;
