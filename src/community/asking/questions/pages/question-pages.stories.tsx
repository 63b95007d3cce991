import type { Story } from "../../../../ui/index.ts";
import { longName, unbroken } from "../../../../ui/hard-names.ts";
import type { SaidQuestion } from "../say-question.ts";
import { AskedPage, type AskedRow } from "./asked-page.tsx";
import { AskPage } from "./ask-page.tsx";
import { HandOverPage } from "./hand-over-page.tsx";
import { ProfessionalsPage } from "./professionals-page.tsx";
import { QuestionPage, type QuestionView } from "./question-page.tsx";
import { SpaceQuestionsPage } from "./space-questions-page.tsx";

const lines = [
  { name: "Your maternity unit", phone: "01632 960 140", words: "Day or night", kind: "unit" as const },
];
const said: SaidQuestion = {
  id: "1",
  who: "A mum, 31 weeks pregnant asked",
  when: "August",
  words: "Can I still fly?",
  followUp: null,
  answers: [],
};
const answered: SaidQuestion = {
  ...said,
  followUp: "And with twins?",
  answers: [
    {
      id: "a",
      by: "Imogen, midwife",
      when: "5 August 2026",
      words: "Most airlines: until week 36.",
      toFollowUp: false,
    },
    { id: "b", by: "Imogen, midwife", when: "6 August 2026", words: "Until week 32.", toFollowUp: true },
  ],
};
const page: QuestionView = {
  question: said,
  back: { to: "/gallery", words: "Questions" },
  said: null,
  lines: [],
  standing: "A mum, 31 weeks pregnant asks",
  urgent: null,
  toSee: false,
  hers: null,
  answer: null,
  mine: [],
  mayHandOn: false,
  typed: {},
  problems: {},
};
const row: AskedRow = {
  id: "1",
  words: "Can I still fly?",
  who: "A mum, 31 weeks pregnant",
  clock: "By Thursday at 5pm",
  late: false,
  urgent: false,
};
const asked = {
  said: null,
  isPro: true,
  beside: null,
  mayKeepList: false,
  mine: [],
  others: [],
  answered: [],
};
const hers = { as: "parent", current: "community" } as const;
const pro = { as: "professional", current: "questions" } as const;
const coordinator = { as: "coordinator" } as const;

const ask = (typed = {}, problems = {}) => (
  <AskPage
    spaceId="1"
    id="2"
    weeks="31 weeks pregnant"
    within="within 2 working days"
    lines={lines}
    typed={typed}
    problems={problems}
  />
);
const space = {
  spaceId: "1",
  said: null,
  lines: [],
  mayAsk: true,
  mayKeepList: false,
  hers: [],
  supporters: [],
  published: [],
};

export const stories: Story[] = [
  { ...hers, name: "Asking a professional", draw: () => ask() },
  { ...hers, name: "Asking, nothing typed", draw: () => ask({}, { words: "Enter the question" }) },
  { ...hers, name: "Questions, none yet", draw: () => <SpaceQuestionsPage {...space} /> },
  {
    ...hers,
    name: "Questions, hers and others’",
    draw: () => (
      <SpaceQuestionsPage
        {...space}
        hers={[{ id: "1", words: "Can I still fly?", standing: "It is with a professional." }]}
        published={[answered]}
      />
    ),
  },
  {
    ...hers,
    name: "Questions, one that may not wait",
    draw: () => (
      <SpaceQuestionsPage
        {...space}
        said="Your question is on its way. A person is told now."
        lines={lines}
      />
    ),
  },
  {
    ...hers,
    name: "Her question, answered",
    draw: () => (
      <QuestionPage
        {...page}
        question={{ ...answered, who: "You asked", followUp: null, answers: answered.answers.slice(0, 1) }}
        standing="It is answered."
        hers={{ asksYes: false, mayFollowUp: true, shared: "no", mayTakeBack: true }}
      />
    ),
  },
  {
    ...hers,
    name: "Her question, one that may not wait",
    draw: () => (
      <QuestionPage
        {...page}
        lines={lines}
        standing="It is with a professional. You will have an answer by Tuesday at 5pm."
        hers={{ asksYes: false, mayFollowUp: false, shared: "no", mayTakeBack: true }}
      />
    ),
  },
  {
    ...hers,
    name: "Her question, a supporter asks for her yes",
    draw: () => (
      <QuestionPage
        {...page}
        standing="A supporter would like to pass on your words to a professional."
        hers={{ asksYes: true, mayFollowUp: false, shared: "no", mayTakeBack: true }}
      />
    ),
  },
  {
    ...pro,
    name: "A question to answer",
    draw: () => (
      <QuestionPage
        {...page}
        answer={{ id: "3", questionId: "1", toFollowUp: false, shares: true, fromExperience: false }}
        mayHandOn
      />
    ),
  },
  {
    ...coordinator,
    name: "A question that may not wait, and long words",
    draw: () => (
      <QuestionPage
        {...page}
        question={{ ...said, words: `${unbroken} ${longName}` }}
        urgent="She says that her baby moves less."
        toSee
      />
    ),
  },
  { ...pro, name: "Her questions, none", draw: () => <AskedPage {...asked} /> },
  {
    ...pro,
    name: "Her questions, some late",
    draw: () => (
      <AskedPage
        {...asked}
        mine={[
          row,
          { ...row, id: "2", late: true, clock: "Past the promise: yesterday at 5pm", urgent: true },
        ]}
        others={[{ ...row, id: "3", clock: "With nobody yet", late: true }]}
        answered={[{ id: "4", words: "How much tea?" }]}
      />
    ),
  },
  {
    ...coordinator,
    name: "Who answers, nobody yet",
    draw: () => (
      <ProfessionalsPage
        said={null}
        programmes={[{ id: "1", days: 2, newId: "2", answering: [], may: [] }]}
        typed={{}}
        problems={{}}
      />
    ),
  },
  {
    ...coordinator,
    name: "Who answers, some, and everything wrong",
    draw: () => (
      <ProfessionalsPage
        said={null}
        programmes={[
          {
            id: "1",
            days: 2,
            newId: "2",
            answering: [{ id: "3", name: "Imogen Clarke", words: "Midwife, known here as Imogen" }],
            may: [{ value: "4", words: longName }],
          },
        ]}
        typed={{ programme: "1" }}
        problems={{ person: "Choose somebody.", title: "Choose what she is.", known: "Enter the name." }}
      />
    ),
  },
  {
    as: "supporter",
    current: "community",
    name: "Handing a question over",
    draw: () => (
      <HandOverPage
        post={{ id: "1", threadId: "2", words: "Should I stop taking my tablets?" }}
        id="3"
        typed={{}}
        problems={{ how: "Say whether you ask in your words or in hers." }}
      />
    ),
  },
];
