/** Where a worry came from: a contact that was logged, or the page anybody may open in two taps (A17). */
export type ConcernFrom = { kind: "contact"; id: string } | { kind: "page" };

type Raised = {
  id: string;
  programmeId: string;
  /** null: somebody we do not know by name */
  aboutPersonId: string | null;
  raisedBy: string;
  raisedAt: Date;
  from: ConcernFrom;
  toldIds: readonly string[];
};

/** A concern waits for a person until one says that she has it. */
export type Concern = Raised &
  ({ state: "raised" } | { state: "acknowledged"; acknowledgedAt: Date; acknowledgedBy: string });

/** Something said about it, in her own words; never written over. */
export type Words = { id: string; saidAt: Date; saidBy: string; words: string };

/** Ids only, and never whom it is about: the one it is about reads the facts about her. */
export const concernFact = (
  kind: "ConcernRaised" | "ConcernAcknowledged" | "ConcernWordsAdded",
  concern: Pick<Raised, "id" | "programmeId">,
) => ({
  kind,
  subjectKind: "concern",
  subjectId: concern.id,
  programmeId: concern.programmeId,
});
