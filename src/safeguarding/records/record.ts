import type { Answered } from "../questions/question.ts";

/** What was written down about a concern, by the act that wrote it. */
export const recordKinds = [
  "decision",
  "chase",
  "answer",
  "escalation",
  "reader",
  "stand-down",
  "stand-down-end",
  "debrief",
  "closing",
  "reopening",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What is sealed together: the title it went by, the writer's name as it was, every question and its answer. */
export type RecordWords = { title: string; byName: string; answers: readonly Answered[] };

/** How the raising form asked, field by field, and who people were called, when something of it was answered. */
export type AskedWords = {
  questions: Readonly<Record<string, string>>;
  /** Everybody it named then, by id. */
  names: Readonly<Record<string, string>>;
};

/**
 * Something written about a concern, frozen with its questions and with the writer's name as it was then. Nothing is
 * ever written over: what turns out to be wrong is put right in a later one.
 */
export type ConcernRecord = RecordWords & {
  id: string;
  concernId: string;
  kind: RecordKind;
  at: Date;
  by: string;
  /** What is open that it was written about, where it was. */
  followUpId: string | null;
};
