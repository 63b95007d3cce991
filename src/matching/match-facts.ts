import type { Pair } from "./match.ts";

/** What can happen to a match, as history keeps it. */
export type MatchFactKind =
  | "MatchProposed"
  | "SupporterAgreedToMatch"
  | "MatchAgreed"
  | "SupporterDeclinedMatch"
  | "ParentDeclinedMatch"
  | "MatchLapsed"
  | "MatchWithdrawn";

/** Ids and codes, never prose, so that erasing someone's words leaves history standing. */
export type MatchFact = {
  kind: MatchFactKind;
  subjectKind: "match";
  subjectId: string;
  programmeId: string;
  aboutPersonId: string;
  detail: { supporterId: string } & Record<string, string | readonly string[]>;
};

/** A fact of this match, about its parent. */
export function matchFact(
  kind: MatchFactKind,
  pair: Pair,
  detail: Record<string, string | readonly string[]> = {},
): MatchFact {
  return {
    kind,
    subjectKind: "match",
    subjectId: pair.id,
    programmeId: pair.programmeId,
    aboutPersonId: pair.parentId,
    detail: { ...detail, supporterId: pair.supporterId },
  };
}
