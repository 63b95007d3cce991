import type { Story } from "../../../../ui/index.ts";
import { longName, unbroken } from "../../../../ui/hard-names.ts";
import { hostList } from "../host-list.ts";
import { readAloud } from "../reading/read-aloud.ts";
import type { AfterView } from "./after-part.tsx";
import { DigestPage } from "./digest-page.tsx";
import { LanePart } from "./lane-part.tsx";
import { MakePage } from "./make-page.tsx";
import { QueuePage } from "./queue-page.tsx";
import { ReflectionPage } from "./reflection-page.tsx";
import { SessionPage, type SessionView } from "./session-page.tsx";
import { SessionsPage } from "./sessions-page.tsx";

const view: SessionView = {
  id: "1",
  spaceId: "2",
  said: null,
  topic: "Labour: how it begins",
  about: "When to call, and what helps until then.",
  guest: "Imogen, midwife",
  when: "Friday at 7pm, until 8pm",
  state: "coming",
  as: "member",
  newId: "3",
  slowSeconds: 30,
  lane: null,
  mine: null,
  reminded: false,
  gathered: [],
  aside: [],
  supporters: [],
  mayAdd: [],
  notes: [],
  waiting: 0,
  isNear: true,
  ready: false,
  after: null,
  typed: {},
  problems: {},
};
const lane = (
  <LanePart
    sessionId="1"
    guest="Imogen"
    live
    now={{ id: "5", words: "Can I eat when it has begun?", by: null, mine: false }}
    answered={[
      {
        id: "4",
        words: "How do I know?",
        by: "Early Otter",
        followsUp: false,
        answer: "They come often.",
        mine: true,
      },
    ]}
    hers={{ answered: true, before: null, mayFollowUp: true }}
  />
);
const after: AfterView = {
  id: "1",
  guest: "Imogen",
  digest: {
    words: "Ring when they come often.",
    prompts: ["I will save the number of my unit"],
    checked: "Written by parents, checked by Imogen on 5 August 2026",
  },
  writes: null,
  wish: null,
  toSign: null,
  steps: [{ id: "5", words: "I will pack a bag", done: true }],
  mayFeedBack: true,
  feedback: null,
  reflection: null,
};
const beside = [
  { id: "6", name: "Amina Yusuf", when: "during and after", here: true, me: true },
  { id: "7", name: longName, when: "after", here: false, me: false },
];
const gathered = [
  { id: "8", words: "How do I know that it is labour?", askers: 3, followUp: false, urgent: false },
  { id: "9", words: unbroken, askers: 1, followUp: false, urgent: true },
];
const drawn =
  (given: Partial<SessionView> = {}) =>
  () => <SessionPage {...view} {...given} />;
const hers = { as: "parent", current: "community" } as const;
const supporter = { as: "supporter", current: "community" } as const;
const guest = { as: "professional", current: "questions" } as const;
const coordinator = { as: "coordinator", current: "community" } as const;
const queue = {
  id: "1",
  topic: "Labour",
  state: "live" as const,
  ready: true,
  list: hostList,
  said: null,
  now: null,
  waiting: [{ id: "8", words: "Can I eat?", askers: 1 }],
  answered: 4,
  typed: {},
  problems: {},
};

export const stories: Story[] = [
  { ...hers, name: "A session, coming", draw: drawn() },
  {
    ...hers,
    name: "A session, her question is in",
    draw: drawn({
      mine: { id: "4", words: "How do I know?", mayChange: true, mayFollowUp: false },
      reminded: true,
    }),
  },
  {
    ...hers,
    name: "A session, live, hers is answered",
    draw: drawn({
      state: "live",
      lane,
      mine: { id: "4", words: "How?", mayChange: false, mayFollowUp: true },
    }),
  },
  { ...hers, name: "A session that was", draw: drawn({ state: "over", after }) },
  {
    ...hers,
    name: "A session that was, no digest yet, everything wrong",
    draw: drawn({
      state: "over",
      after: { ...after, digest: null, steps: [] },
      problems: { useful: "Choose how useful it was.", step: "Choose one." },
    }),
  },
  {
    ...supporter,
    name: "A session, gathering",
    draw: drawn({ as: "supporter", supporters: beside, gathered }),
  },
  {
    ...supporter,
    name: "A session, live, beside it",
    draw: drawn({
      as: "supporter",
      state: "live",
      lane,
      supporters: beside,
      gathered,
      notes: [{ id: "10", words: "Six nappies." }],
    }),
  },
  {
    ...coordinator,
    name: "A session, nobody beside it",
    draw: drawn({ as: "coordinator", state: "draft", mayAdd: [{ value: "11", words: "Amina Yusuf" }] }),
  },
  {
    ...coordinator,
    name: "A session that was, what people thought",
    draw: drawn({
      as: "coordinator",
      state: "over",
      supporters: beside,
      after: {
        ...after,
        writes: "signed",
        mayFeedBack: false,
        feedback: {
          period: "From 3 members since 5 August 2026",
          very: 2,
          little: 1,
          not: 0,
          words: [{ words: "It calmed me.", mayQuote: true }],
        },
        reflection: { learned: "Nights are long.", practice: "I ask about nights.", mayQuote: true },
      },
    }),
  },
  { ...guest, name: "Her session, coming", draw: drawn({ as: "guest", waiting: 3 }) },
  {
    ...guest,
    name: "Her session, a digest to sign",
    draw: drawn({
      as: "guest",
      state: "over",
      after: {
        ...after,
        digest: null,
        mayFeedBack: false,
        steps: [],
        toSign: { id: "12", words: "Ring when they come often.", prompts: ["I will ring"], wished: false },
      },
    }),
  },
  {
    ...guest,
    name: "The queue, her list",
    draw: () => <QueuePage {...queue} state="coming" ready={false} />,
  },
  {
    ...guest,
    name: "The queue, between two",
    draw: () => <QueuePage {...queue} said="Your answer is with everybody." />,
  },
  {
    ...guest,
    name: "The queue, one before her",
    draw: () => (
      <QueuePage
        {...queue}
        now={{
          id: "8",
          words: "And how often is often?",
          askers: 4,
          before: { question: "How do I know?", answer: "They come often." },
        }}
        problems={{ words: "Enter the answer" }}
      />
    ),
  },
  {
    ...guest,
    name: "The host’s reflection",
    draw: () => <ReflectionPage id="1" topic="Labour" typed={{}} problems={{}} />,
  },
  {
    ...supporter,
    name: "Writing the digest, hard to read",
    draw: () => {
      const words =
        "Subsequently, utilise paracetamol in sufficient quantities and consult a multidisciplinary professional immediately if your symptoms persist, or if the pain is elevated and nothing that you do helps.";
      return (
        <DigestPage
          id="1"
          topic="Labour"
          notes={["Ring."]}
          reading={readAloud(words)}
          typed={{ words }}
          problems={{}}
        />
      );
    },
  },
  {
    ...coordinator,
    name: "Arranging a session",
    draw: () => (
      <MakePage
        spaceId="1"
        id="2"
        guests={[{ value: "3", words: "Imogen Clarke" }]}
        suggested={[{ topic: "Feeding", count: 4, because: "4 questions are about feeding" }]}
        typed={{}}
        problems={{ topic: "Enter the topic", guest: "Choose the guest." }}
      />
    ),
  },
  {
    ...hers,
    name: "Live sessions, none",
    draw: () => (
      <SessionsPage spaceId="1" said={null} mayArrange={false} coming={[]} past={[]} suggested={[]} />
    ),
  },
  {
    ...coordinator,
    name: "Live sessions, coming and past",
    draw: () => {
      const row = {
        id: "1",
        topic: "Labour",
        words: "With Imogen, midwife",
        when: "Friday at 7pm",
        standing: "",
      };
      return (
        <SessionsPage
          spaceId="1"
          said={null}
          mayArrange
          coming={[row]}
          past={[{ ...row, id: "2", topic: "Feeding" }]}
          suggested={[{ topic: "Sleep", count: 2, because: "2 questions are about sleep" }]}
        />
      );
    },
  },
];
