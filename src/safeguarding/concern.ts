import type { AboutKind, SheKnows } from "./about.ts";
import type { ConcernLevel } from "./level.ts";

/** What a worry can be raised from, besides the page anybody may open in two taps (A17). */
export const fromKinds = [
  "contact",
  "relationship",
  "meeting",
  "person",
  "match",
  "referral",
  "post",
  "thread",
  "question",
  "live-session",
  "group",
  "session",
  "shift",
  "birth",
  "ward",
  "visit",
] as const;
export type ConcernFrom = { kind: (typeof fromKinds)[number]; id: string } | { kind: "page" };

/** What whoever raised it said of it, as far as she said it; filled in once, never edited. */
export type ConcernSaid = {
  aboutKind: AboutKind | null;
  /** Whole weeks, for an unborn baby. */
  gestationWeeks: number | null;
  /** Somebody who is not in here, by the name she goes by. */
  aboutName: string | null;
  whenAndWhere: string | null;
  alreadyDone: string | null;
  sheKnows: SheKnows | null;
};

export const nothingSaid: ConcernSaid = {
  aboutKind: null,
  gestationWeeks: null,
  aboutName: null,
  whenAndWhere: null,
  alreadyDone: null,
  sheKnows: null,
};

type Raised = {
  id: string;
  programmeId: string;
  /** The person it is about, or whose baby or child it is about; null: nobody we know. */
  aboutPersonId: string | null;
  raisedBy: string;
  raisedAt: Date;
  from: ConcernFrom;
  toldIds: readonly string[];
  /** Who never learns of it, whatever her role. */
  keptFrom: readonly string[];
  level: ConcernLevel;
  /** False: nobody said how soon, so it counts as the most urgent. */
  levelSaid: boolean;
  said: ConcernSaid;
};

/** A concern waits for a person until one says that she has it. */
export type Concern = Raised &
  ({ state: "raised" } | { state: "acknowledged"; acknowledgedAt: Date; acknowledgedBy: string });

/** Something said about it, in her own words; never written over. */
export type Words = { id: string; saidAt: Date; saidBy: string; words: string };

/** Ids only, and never whom it is about: the one it is about reads the facts about her. */
export const concernFact = (
  kind: "ConcernRaised" | "ConcernAcknowledged" | "ConcernWordsAdded" | "ConcernFilledIn",
  concern: Pick<Raised, "id" | "programmeId">,
) => ({
  kind,
  subjectKind: "concern",
  subjectId: concern.id,
  programmeId: concern.programmeId,
});
