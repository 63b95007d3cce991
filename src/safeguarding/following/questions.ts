import type { Question } from "../questions/question.ts";

const how: Question = {
  kind: "words",
  name: "how",
  question: "Whom did you speak with or write to, and how?",
  missing: "Write whom you spoke with or wrote to, and how",
  rows: 2,
};

/** Asked each time the local authority is chased. */
export const chaseQuestions: Question[] = [
  how,
  {
    kind: "words",
    name: "said",
    question: "What did they say?",
    hint: "“No answer” is an answer.",
    missing: "Write what they said, or “no answer”",
    rows: 2,
  },
];

export const answerQuestions: Question[] = [
  {
    kind: "choice",
    name: "answer",
    question: "What did they decide?",
    missing: "Choose what they decided",
    options: [
      { value: "acting", words: "They act: they assess, support or investigate" },
      {
        value: "not-acting",
        words: "They do not take it further",
        hint: "If you do not agree, take it to somebody above.",
      },
      {
        value: "only-acknowledged",
        words: "They have it, and have not decided",
        hint: "The clock runs on: they decide within the same working day.",
      },
    ],
  },
  {
    kind: "words",
    name: "said",
    question: "Who answered, and what did they say?",
    missing: "Write who answered, and what they said",
    rows: 3,
  },
  {
    kind: "day",
    name: "again",
    noun: "day to look again",
    question: "When will you look whether it got better?",
    hint: "Leave it empty only if they have not decided yet.",
  },
];

export const escalationQuestions: Question[] = [
  {
    kind: "words",
    name: "whom",
    question: "Whom do you take it to?",
    hint: "Their team manager, your council’s escalation procedure, or a trustee with you.",
    missing: "Write whom you take it to",
    rows: 2,
  },
  { ...how, question: "How did you reach them, and when?", missing: "Write how you reached them" },
  {
    kind: "words",
    name: "why",
    question: "What has not got better, or not been answered?",
    missing: "Write what has not got better, or not been answered",
    rows: 3,
  },
];
