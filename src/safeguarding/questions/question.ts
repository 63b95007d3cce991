import type { ReactElement } from "react";

type Hint = string | ReactElement;
type Common = { name: string; question: string; hint?: Hint };

/** Something asked in somebody's own words; `missing` is the sentence when it must not stay empty. */
export type WordsQuestion = Common & { kind: "words"; missing?: string; rows?: number };
/** One of a few answers. */
export type ChoiceQuestion = Common & {
  kind: "choice";
  missing: string;
  options: readonly { value: string; words: string; hint?: string }[];
};
/** A day still to come. */
export type DayQuestion = Common & { kind: "day"; noun: string; missing?: string };

export type Question = WordsQuestion | ChoiceQuestion | DayQuestion;

/** A question as it was put, and the answer it got: kept together, so that old answers keep their questions. */
export type Answered = { question: string; answer: string };
