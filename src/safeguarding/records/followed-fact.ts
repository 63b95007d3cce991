export type FollowedKind =
  | "ConcernDecided"
  | "ConcernAnswered"
  | "ConcernChased"
  | "ConcernEscalated"
  | "ConcernReaderAdded"
  | "ConcernReaderEnded"
  | "ConcernClosed"
  | "ConcernReopened";

/** Ids only, and never whom it is about: the one it is about reads the facts about her. */
export const followedFact = (kind: FollowedKind, concern: { id: string; programmeId: string }) => ({
  kind,
  subjectKind: "concern",
  subjectId: concern.id,
  programmeId: concern.programmeId,
});
export type FollowedFact = ReturnType<typeof followedFact>;
