import type { Match, Pair } from "./match.ts";

/** What stays true of a match whatever became of it. */
export function pairOf(match: Match): Pair {
  const { id, programmeId, parentId, supporterId, proposedBy, proposedAt, override } = match;
  return {
    id,
    programmeId,
    parentId,
    supporterId,
    proposedBy,
    proposedAt,
    ...(override ? { override } : {}),
  };
}
