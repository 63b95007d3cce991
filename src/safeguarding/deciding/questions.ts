import type { Question } from "../questions/question.ts";
import { goesToLocalAuthority, lowLevelKinds, needsADay, type DecisionKind } from "./decision.ts";
import { sayLowLevel } from "./say-decision.ts";

const toWhom: Partial<Record<DecisionKind, string>> = {
  "children-social-care": "Which council, and whom did you speak with?",
  "adult-social-care": "Which council, and whom did you speak with?",
  police: "Whom did you speak with, and what is the log number?",
  health: "Which team, and whom did you speak with?",
  "early-help": "Which service, and whom did you speak with?",
  lado: "Which council’s LADO, and what did they advise?",
};

/**
 * What is asked for each decision: the reason, who was told, and whether she knows (practice: safeguarding ladder 4).
 * The wording is kept with the answers.
 */
export function questionsFor(kind: DecisionKind): Question[] {
  const whom = toWhom[kind];
  const day: Question = {
    kind: "day",
    name: "again",
    noun: "day to look again",
    question: kind === "monitor" ? "Until which day do you watch?" : "When will you look again?",
    hint: "It comes back to you that morning.",
    ...(needsADay(kind) ? { missing: "Enter the day to look again" } : {}),
  };
  return [
    ...(kind === "low-level" ? [whatKind] : []),
    {
      kind: "words",
      name: "reason",
      question: "Why is this the right thing to do?",
      hint: "What you weighed, in a few sentences. Somebody may read it in years to come.",
      missing: "Write why this is the right thing to do",
      rows: 4,
    },
    ...(whom
      ? [
          {
            kind: "words",
            name: "whom",
            question: whom,
            missing: "Write whom you spoke with",
            rows: 2,
          } as const,
        ]
      : []),
    ...(goesToLocalAuthority(kind) ? consent : []),
    {
      kind: "words",
      name: "told",
      question: "Who else was told?",
      hint: "Only those who need to know. Leave it empty if nobody was.",
      rows: 2,
    },
    knows,
    {
      kind: "words",
      name: "why-not",
      question: "If not: why does she not know?",
      hint: "For example: it would put her or a child in danger.",
      rows: 2,
    },
    ...(needsADay(kind) ? [day] : []),
  ];
}

const whatKind: Question = {
  kind: "choice",
  name: "low-level",
  question: "What was it about?",
  missing: "Choose what it was about",
  options: lowLevelKinds.map((kind) => ({ value: kind, words: sayLowLevel(kind) })),
};

const consent: Question[] = [
  {
    kind: "choice",
    name: "consent",
    question: "Did she agree to the referral?",
    missing: "Choose whether she agreed to the referral",
    options: [
      { value: "with", words: "Yes, with her consent" },
      { value: "without", words: "No, without her consent", hint: "When a child may be harmed, you may." },
    ],
  },
  {
    kind: "words",
    name: "consent-why",
    question: "If without: why was it right not to wait for her consent?",
    rows: 2,
  },
];

const knows: Question = {
  kind: "choice",
  name: "knows",
  question: "Does the person it is about know?",
  missing: "Choose whether the person it is about knows",
  options: [
    { value: "yes", words: "Yes" },
    { value: "no", words: "No" },
  ],
};
