import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import { DecisionsPage } from "../deciding/pages/decisions-page.tsx";
import { decisionKinds } from "../deciding/decision.ts";
import { questionsFor } from "../deciding/questions.ts";
import { offerDecision } from "../deciding/say-decision.ts";
import { DocumentPage } from "../document/pages/document-page.tsx";
import { FollowUpPage, type FollowUpView } from "../following/pages/follow-up-page.tsx";
import { LessonsPage, type LessonView } from "../lessons/pages/lessons-page.tsx";
import { LowLevelPage, type LowLevelView } from "../low-level/pages/low-level-page.tsx";
import { QuestionsPage } from "../questions/questions-page.tsx";

const lead = { as: "safeguarding-lead", current: "concerns" } as const;
const answers = [
  { question: "Whom did you speak with or write to, and how?", answer: "Dana on the front desk, by phone." },
  { question: "What did they say?", answer: unbroken },
];

const open: FollowUpView = {
  concernId: "1",
  id: "2",
  about: "Maryam",
  title: "Hear from the local authority",
  words: "They acknowledge and decide within one working day. Chase them when they do not.",
  owner: "Kim",
  isMine: true,
  clock: { severity: "soon", words: "Due today at 5pm", late: false },
  closed: null,
  next: { to: "/gallery", words: "They answered" },
  also: [
    { to: "/gallery/1", words: "I chased them" },
    { to: "/gallery/2", words: "Take it to somebody above" },
  ],
  records: [],
};

const decision = (kind: "children-social-care" | "monitor", typed = {}, problems = {}) => (
  <QuestionsPage
    back={{ to: "/gallery", words: "All decisions" }}
    title={offerDecision(kind).offer}
    before={<p>{offerDecision(kind).hint}</p>}
    questions={questionsFor(kind)}
    to="/gallery"
    button="Decide"
    after="Whoever raised it hears that action was taken, and not what."
    typed={typed}
    problems={problems}
  />
);

const lesson: LessonView = {
  id: "1",
  month: "August 2026",
  words: "Ask on the first visit who may open the post.",
  owner: "Kim",
  changed: { words: "It is on the list for first visits.", when: "12 August 2026" },
  changeHref: null,
  fromHref: null,
};

const lowLevel: LowLevelView = {
  month: "July 2026",
  code: "2026-07",
  before: { code: "2026-06", words: "June 2026" },
  after: { code: "2026-08", words: "August 2026" },
  people: [
    {
      who: "1",
      name: longName,
      inAll: "2 this month, 3 concerns in twelve months",
      entries: [
        { concernId: "1", day: "3 July", kind: "Contact outside what was agreed" },
        { concernId: "2", day: "20 July", kind: "Nobody has said yet what it was about" },
      ],
    },
    {
      who: "2",
      name: rightToLeftName,
      inAll: "1 this month, 1 concern in twelve months",
      entries: [{ concernId: "3", day: "9 July", kind: "Money or belongings" }],
    },
  ],
  reviews: [],
  clock: { words: "Was due 7 August at 5pm", late: true },
  mayReview: true,
  questions: [{ kind: "words", name: "seen", question: "What did you see, looking at them together?" }],
  typed: {},
  problems: {},
  said: null,
};

export const stories: Story[] = [
  {
    name: "What happens now, about a baby not yet born",
    ...lead,
    draw: () => (
      <DecisionsPage
        id="1"
        about={longName}
        offers={decisionKinds.map((kind) => ({ kind, ...offerDecision(kind) }))}
        unborn="14 weeks"
      />
    ),
  },
  { name: "A decision, empty", ...lead, draw: () => decision("monitor") },
  {
    name: "A decision, not yet right",
    ...lead,
    draw: () =>
      decision(
        "children-social-care",
        { reason: unbroken, consent: "without", knows: "no" },
        {
          "consent-why": "Write why it was right to refer without her consent",
          "why-not": "Write why she does not know",
        },
      ),
  },
  { name: "Waiting for the local authority", ...lead, draw: () => <FollowUpPage {...open} /> },
  {
    name: "The local authority is late, chased twice, and somebody else has it",
    ...lead,
    draw: () => (
      <FollowUpPage
        {...open}
        about={rightToLeftName}
        isMine={false}
        owner={longName}
        clock={{ severity: "now", words: "Was due yesterday at 5pm", late: true }}
        records={[
          { id: "1", title: "Chased the local authority", who: "Kim Osborne", when: "today at 9am", answers },
          {
            id: "2",
            title: "Chased the local authority",
            who: longName,
            when: "today at midday",
            answers: [],
          },
        ]}
      />
    ),
  },
  {
    name: "The local authority answered",
    ...lead,
    draw: () => (
      <FollowUpPage {...open} clock={null} closed="Done by Kim, today at 3pm" next={null} also={[]} />
    ),
  },
  {
    name: "Lessons, none",
    as: "supporter",
    draw: () => <LessonsPage lessons={[]} said={null} backHref={null} />,
  },
  {
    name: "Lessons",
    ...lead,
    draw: () => (
      <LessonsPage
        said="What was changed is on the page now."
        backHref="/concerns"
        lessons={[
          lesson,
          {
            ...lesson,
            id: "2",
            month: "July 2026",
            words: unbroken,
            owner: longName,
            changed: null,
            changeHref: "/gallery",
            fromHref: "/gallery",
          },
        ]}
      />
    ),
  },
  {
    name: "A month of low-level concerns, past its day",
    ...lead,
    draw: () => <LowLevelPage {...lowLevel} />,
  },
  {
    name: "A month without low-level concerns, looked at",
    ...lead,
    draw: () => (
      <LowLevelPage
        {...lowLevel}
        people={[]}
        clock={null}
        said="What you saw was kept."
        reviews={[{ id: "1", who: "Kim", when: "5 August at 10am", seen: "No pattern." }]}
      />
    ),
  },
  {
    name: "Everything about a concern, to print",
    ...lead,
    draw: () => (
      <DocumentPage
        id="1"
        organisation="Harbrook"
        about={longName}
        raisedBy="Nasreen Akhtar"
        drawnAt="6 August 2026 at 10am"
        drawnFor="Kim Osborne"
        entries={[
          {
            key: "1",
            title: "Raised",
            who: "Nasreen Akhtar",
            when: "4 August 2026 at 1:40pm",
            at: new Date("2026-08-04T12:40:00Z"),
            answers,
          },
          {
            key: "2",
            title: "Said “I have it”",
            who: rightToLeftName,
            when: "4 August 2026 at 1:52pm",
            at: new Date("2026-08-04T12:52:00Z"),
            answers: [],
          },
        ]}
      />
    ),
  },
];
