import type { Question } from "../questions/question.ts";

export const closingQuestions: Question[] = [
  {
    kind: "words",
    name: "learned",
    question: "What did we learn?",
    hint: "It stays with the concern. “Nothing new” is an answer.",
    missing: "Write what we learned, even if it is “nothing new”",
    rows: 4,
  },
  {
    kind: "words",
    name: "lesson",
    question: "Is there a lesson for everybody?",
    hint: "Supporters and staff read it on the page of lessons. In other words than above: no names, nothing that shows who it was. Leave it empty if there is none.",
    rows: 3,
  },
];

export const reopeningQuestions: Question[] = [
  {
    kind: "words",
    name: "reason",
    question: "Why is it opened again?",
    missing: "Write why it is opened again",
    rows: 3,
  },
];
