import type { Answered } from "../questions/question.ts";

/** One thing in the order it happened: what, who, when, and its questions with their answers. */
export type DocumentEntry = {
  key: string;
  title: string;
  who: string;
  /** "6 August 2026 at 10:05am" */
  when: string;
  at: Date;
  answers: readonly Answered[];
};

export type ConcernDocument = {
  id: string;
  organisation: string;
  about: string;
  raisedBy: string;
  /** When it was drawn. */
  drawnAt: string;
  drawnFor: string;
  entries: readonly DocumentEntry[];
};
