import type { Fact } from "../../../platform/web/index.ts";
import type { SpaceKind } from "../../space.ts";
import type { Tier } from "../../tables.ts";

/** Whether it needs a professional's opinion, or what it was like for other parents (C13). */
export type About = "health" | "experience";
export type ToWhat = "question" | "follow-up";
/** Why a question came into somebody's hands. */
export type PassedBecause = "asked" | "overdue" | "handed on" | "left" | "asked again";

/** A question to a professional. Who asked stands elsewhere and is read by her alone (A12). */
export type Question = {
  id: string;
  programmeId: string;
  spaceId: string;
  words: string;
  about: About;
  /** "31 weeks pregnant", only where she allowed it. */
  weeks: string | null;
  askedAt: Date;
  handedBy: string | null;
  waitsForHerAt: Date | null;
  withPersonId: string | null;
  answerBy: Date | null;
  boardAt: Date | null;
  answeredAt: Date | null;
  followUp: string | null;
  shareYesAt: Date | null;
  keptPrivateAt: Date | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  tier: Tier;
  tierReason: string | null;
  seenAt: Date | null;
};

export type QuestionAnswer = {
  id: string;
  questionId: string;
  toWhat: ToWhat;
  byPersonId: string;
  title: string;
  knownAs: string;
  words: string;
  answeredAt: Date;
  correctedAt: Date | null;
};

export type QuestionState = "waits for her" | "open" | "answered" | "withdrawn";
export const stateOf = (question: Question): QuestionState =>
  question.withdrawnAt
    ? "withdrawn"
    : question.waitsForHerAt
      ? "waits for her"
      : question.answeredAt
        ? "answered"
        : "open";

/** Somebody's to answer: it is open, or she has asked once more and the clock runs again. */
export const isWaiting = (question: Question): boolean =>
  stateOf(question) === "open" ||
  (stateOf(question) === "answered" && (question.answerBy !== null || question.boardAt !== null));

/** Signed by nobody and about nobody: that a question was asked is history, who asked is not (A12). */
export const questionFact = (
  kind: string,
  { id, programmeId, spaceId }: Pick<Question, "id" | "programmeId" | "spaceId">,
  detail: Record<string, unknown> = {},
): Fact => ({
  kind,
  unsigned: true,
  subjectKind: "question",
  subjectId: id,
  programmeId,
  detail: { spaceId, ...detail },
});

/** How others hear of whoever asked: by the space, never by her. */
export const whoAsked = (kind: SpaceKind, weeks: string | null = null): string =>
  `${kind === "mums" ? "A mum" : kind === "dads" ? "A dad" : "A parent"}${weeks ? `, ${weeks}` : ""}`;

/** The question as something to be told of: by its id and never by hers. */
export const aboutQuestion = ({
  id,
  programmeId,
}: Pick<Question, "id" | "programmeId">): {
  kind: "question";
  id: string;
  programmeId: string;
  link: string;
} => ({
  kind: "question",
  id,
  programmeId,
  link: `/questions/${id}`,
});
