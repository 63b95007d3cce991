import type { ProgrammeSettings } from "../programmes/index.ts";

/** At her home or somewhere out: where nobody else of ours is. A group has its own staff. */
export type VisitHow = "home" | "out";
export type VisitState = "planned" | "out" | "ended" | "cancelled";
export type EndedHow = "checked out" | "left" | "answered for" | "did not happen" | "logged";
/** After she had to leave: whether she would like to talk it through (D26). */
export type Talk = "offered" | "wanted" | "declined" | "held";
/** What a programme may ask for before a visit begins. */
export type Rule = "note" | "two";

type Planned = {
  /** The meeting's own id: a visit is a booked meeting in person. */
  id: string;
  programmeId: string;
  relationshipId: string;
  parentId: string;
  supporterId: string;
  /** Who goes along. */
  secondId: string | null;
  how: VisitHow;
  /** Where exactly, in words; known to those who go, their coordinators and the lead. */
  place: string | null;
  startsAt: Date;
  minutes: number;
  /** When she is expected out again. */
  endsAt: Date;
  bookedAt: Date;
  /** From then on somebody must be asked; null while nothing is waited for. */
  dueAt: Date | null;
  talk: Talk | null;
  sequence: number;
};

/** A visit is planned, under way and over; or it was cancelled. */
export type Visit = Planned &
  (
    | { state: "planned" | "cancelled" }
    | { state: "out"; beganAt: Date }
    | { state: "ended"; beganAt: Date | null; endedAt: Date; endedHow: EndedHow }
  );

/** How a programme keeps its visits safe (practice: lone working; product principle 10). */
export type VisitPlan = Pick<
  ProgrammeSettings,
  "homeRiskNoteNeeded" | "firstVisitByTwo" | "checkInOut" | "visitGraceMinutes" | "visitLadderMinutes"
>;

/** A visit with what its rules need to know. */
export type SeenVisit = Visit & {
  plan: VisitPlan;
  metBefore: boolean;
  hasNote: boolean;
  overridden: readonly Rule[];
};

export type VisitFactKind =
  | "VisitBooked"
  | "VisitCancelled"
  | "VisitBegan"
  | "VisitNotBegun"
  | "VisitEnded"
  | "VisitLeft"
  | "VisitLater"
  | "VisitTalk"
  | "VisitSecondNamed"
  | "VisitRuleOverridden"
  | "VisitAlarmRaised"
  | "VisitAlarmClimbed"
  | "VisitAnsweredFor"
  | "HomeNoteWritten"
  | "HomeWordsSaid";

/** Ids and codes, and never whom it is about: she reads the facts about her, and an alarm is no news for her. */
export const visitFact = (
  kind: VisitFactKind,
  subject: { id: string; programmeId: string },
  detail: Record<string, unknown> = {},
) => ({ kind, subjectKind: "visit", subjectId: subject.id, programmeId: subject.programmeId, detail });
export type VisitFact = ReturnType<typeof visitFact>;

export const minutesAfter = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * 60_000);

/** When somebody must be asked about a visit, by its programme's plan. */
export const watchFrom = (expected: Date, plan: VisitPlan): Date | null =>
  plan.checkInOut ? minutesAfter(expected, plan.visitGraceMinutes) : null;
