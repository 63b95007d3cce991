import { one, type Typed } from "../../platform/web/index.ts";
import { readDay } from "../../words/read-day.ts";
import { sayDay, type Day } from "../../words/day.ts";
import { readText } from "../../words/text.ts";
import type { Answered, DayQuestion, Question } from "./question.ts";

/** The longest answer we keep, in characters. */
export const answerMax = 20_000;

export type Answers = {
  /** Every question with something answered, in the order asked. */
  answers: Answered[];
  /** What was answered, by the question's name: words, or the value of a choice; "" when nothing was. */
  values: Record<string, string>;
  days: Record<string, Day | null>;
  /** A sentence for every question not yet right. */
  problems: Record<string, string>;
};

/** Reads what was typed into a form of questions; the caller keeps what was typed. */
export function readAnswers(questions: readonly Question[], typed: Typed): Answers {
  const read: Answers = { answers: [], values: {}, days: {}, problems: {} };
  for (const question of questions)
    if (question.kind === "words") readWords(read, question, typed);
    else if (question.kind === "choice") {
      const option = question.options.find(({ value }) => value === one(typed, question.name));
      read.values[question.name] = option?.value ?? "";
      if (option) read.answers.push({ question: question.question, answer: option.words });
      else read.problems[question.name] = question.missing;
    } else readDayOf(read, question, typed);
  return read;
}

function readWords(read: Answers, question: Question & { kind: "words" }, typed: Typed): void {
  const words = readText(one(typed, question.name), {
    noun: "answer",
    max: answerMax,
    ...(question.missing ? { required: true, missing: question.missing } : {}),
  });
  read.values[question.name] = words.ok ? words.value : "";
  if (!words.ok) read.problems[question.name] = words.sentence;
  else if (words.value !== "") read.answers.push({ question: question.question, answer: words.value });
}

function readDayOf(read: Answers, { name, noun, question, missing }: DayQuestion, typed: Typed): void {
  read.days[name] = null;
  const boxes = {
    day: one(typed, `${name}-day`),
    month: one(typed, `${name}-month`),
    year: one(typed, `${name}-year`),
  };
  if (!`${boxes.day}${boxes.month}${boxes.year}`.trim()) {
    if (missing) read.problems[name] = missing;
    return;
  }
  const day = readDay(boxes, { noun });
  if (!day.ok) {
    read.problems[name] = day.sentence;
    return;
  }
  read.days[name] = day.value;
  read.answers.push({ question, answer: sayDay(day.value) });
}
