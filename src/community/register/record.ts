import { harms, levels, sayLevel } from "./harms.ts";

/** The records there is one of. Measures have their own list. */
export const recordKinds = ["scope", "risk", "children", "accountable"] as const;
export type RecordKind = (typeof recordKinds)[number];
export const isRecordKind = (text: string): text is RecordKind =>
  (recordKinds as readonly string[]).includes(text);

export type Field = {
  name: string;
  label: string;
  hint?: string;
  missing?: string;
  max: number;
  as: "line" | "words" | "choice";
  options?: readonly { value: string; words: string }[];
  /** A heading before it. */
  under?: string;
};
export type RecordShape = { title: string; what: string; reviewMonths: number; fields: readonly Field[] };

const words = (name: string, label: string, missing: string, hint?: string): Field => ({
  name,
  label,
  missing,
  max: 6_000,
  as: "words",
  ...(hint ? { hint } : {}),
});
const line = (name: string, label: string, missing: string, hint?: string): Field => ({
  name,
  label,
  missing,
  max: 200,
  as: "line",
  ...(hint ? { hint } : {}),
});
const riskOptions = levels.map((value) => ({ value, words: sayLevel[value] }));

/** What each record asks, as Ofcom’s record-keeping lists it (community.md 3.3, table 8). */
export const recordShapes: Readonly<Record<RecordKind, RecordShape>> = {
  scope: {
    title: "Whether the Act applies to us",
    what: "The Act applies to services on which people read what others wrote. Public bodies may be exempt; charities usually are not. Write down what you decided and why.",
    reviewMonths: 12,
    fields: [
      {
        name: "answer",
        label: "What did you decide?",
        missing: "Choose what you decided",
        max: 40,
        as: "choice",
        options: [
          { value: "in", words: "It applies to us" },
          {
            value: "public-body",
            words:
              "We are a public body that provides it (Schedule 1, paragraph 9): to be checked with a lawyer",
          },
          {
            value: "limited",
            words:
              "People only comment on what we write (Schedule 1, paragraph 4): to be checked with a lawyer",
          },
          { value: "unsure", words: "We are not sure yet, and act as if it applies" },
        ],
      },
      words("why", "Why", "Write why you decided so"),
      line("lawyer", "Who advised you", "Write who advised you, or “nobody yet”"),
    ],
  },
  risk: {
    title: "Risk of illegal content",
    what: "Before you open, before each significant change, and each year. For each kind: how likely it is here, what it would do, and why you think so.",
    reviewMonths: 12,
    fields: [
      line("service", "The service", "Write which service this is about"),
      line("completed-by", "Who completed it", "Write who completed it"),
      line("responsible", "The named person who is responsible", "Write who is responsible"),
      words(
        "profiles",
        "Ofcom’s Risk Profiles: what you read in them",
        "Write which Risk Profiles you consulted, and what applies",
        "Such as: users may be vulnerable; anonymous posts; groups; no private messages; no images.",
      ),
      words("factors", "What makes it riskier or safer here", "Write what makes it riskier or safer here"),
      ...harms.flatMap(([key, label]): Field[] => [
        {
          name: `${key}-risk`,
          label: "Risk",
          under: label,
          missing: `${label}: choose how high the risk is`,
          max: 20,
          as: "choice",
          options: riskOptions,
        },
        {
          name: `${key}-why`,
          label: "How likely, what it would do, and why you think so",
          missing: `${label}: write why`,
          max: 2_000,
          as: "words",
        },
      ]),
    ],
  },
  children: {
    title: "Whether children can come in",
    what: "Each year. A tick that says “I am over 18” does not count. Some of those you support may be under 18 themselves.",
    reviewMonths: 12,
    fields: [
      {
        name: "answer",
        label: "Can somebody under 18 have a place in a space?",
        missing: "Choose what is so",
        max: 40,
        as: "choice",
        options: [
          { value: "yes", words: "Yes, or we cannot rule it out: the children’s duties are followed" },
          { value: "separate", words: "Only in a space for young parents, run separately" },
          {
            value: "no",
            words:
              "No: a professional confirms a date of birth before anybody joins (to be checked with a lawyer)",
          },
        ],
      },
      words("evidence", "How you know", "Write how you know who joins"),
      words("why", "Why that is enough, or what you do instead", "Write why"),
      line("completed-by", "Who completed it", "Write who completed it"),
    ],
  },
  accountable: {
    title: "Who answers for safety",
    what: "One person, named to your most senior body (measure A2). Members read her name in the terms.",
    reviewMonths: 12,
    fields: [
      line("name", "Name", "Write the name"),
      line("role", "What they do here", "Write what they do here"),
      line("reports-to", "To whom they answer", "Write to whom they answer, such as the trustees"),
      words(
        "responsible-for",
        "What they are responsible for, in writing",
        "Write what they are responsible for",
      ),
      line("contact", "How somebody reaches them about a complaint", "Write how somebody reaches them"),
    ],
  },
};
