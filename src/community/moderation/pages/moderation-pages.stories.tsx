import { longName } from "../../../ui/hard-names.ts";
import type { Story } from "../../../ui/index.ts";
import { CasePage, type CaseView } from "../deciding/pages/case-page.tsx";
import { ReportsPage, type ReportsView } from "../deciding/pages/reports-page.tsx";
import { offered } from "../deciding/offered.ts";
import { sayChoice } from "../deciding/say-does.ts";
import { reasonsFor } from "../reason.ts";
import type { Frozen } from "../report-case.ts";
import { AnswerPage, OutsidePage, SentPage } from "../reporting/pages/outside-page.tsx";
import { ReportPage, SomebodyPage, type ReportView } from "../reporting/pages/report-page.tsx";
import { MinePage, type MineView } from "../telling/pages/mine-page.tsx";

const frozen: Frozen = {
  title: "Bottle or breast?",
  words: "Honestly, people who give up after a week did not try.",
  handle: "Sunday Puddle",
  before: { handle: "Rainy Lighthouse", words: "I stopped after six days, and I am sad about it." },
  writtenAt: null,
};
const hard: Frozen = {
  ...frozen,
  title: longName.repeat(3),
  words: "نازنین عبدالله‌زاده ".repeat(40),
  handle: longName,
};
const report: ReportView = {
  id: "1",
  to: "/gallery",
  back: "/gallery",
  kind: "post",
  thingId: "00000000-0000-4000-8000-000000000001",
  isMine: false,
  frozen,
  nameHidden: false,
  reasons: reasonsFor("member"),
  before: [],
  done: "",
  typed: {},
  problems: {},
};
const due = { words: "To decide by tomorrow at 9am", late: false };
const late = { words: "Past its time: it was due yesterday at 5pm", late: true };
const list: ReportsView = {
  mayRate: true,
  open: [
    {
      id: "1",
      reason: "Hurtful or bullying",
      where: "A post in Harbrook mums · 2 reports",
      since: "5 minutes ago",
      due,
      has: null,
    },
    {
      id: "2",
      reason: "A child may be in danger",
      where: `A post in ${longName} · 1 report`,
      since: "yesterday at 9am",
      due: late,
      has: "Bridget has it",
    },
  ],
  appeals: [{ id: "3", due, since: "2 hours ago", mine: true }],
  month: "August 2026",
  narrowed: "",
  decided: [
    {
      id: "4",
      reason: "Selling something",
      where: "A post in Harbrook mums · 1 report",
      did: "taken away and a warning",
      when: "Monday at 9am",
    },
  ],
};
const aCase: CaseView = {
  id: "1",
  newId: "2",
  title: "Hurtful or bullying",
  where: "A post in Harbrook mums · 2 reports",
  due,
  frozen,
  nameHidden: false,
  thingKind: "post",
  thingId: "00000000-0000-4000-8000-000000000001",
  placeHref: "/gallery",
  strikes: 1,
  reports: [
    {
      id: "1",
      who: "A member",
      reason: "Hurtful or bullying",
      words: "I cried when I read this.",
      when: "1 hour ago",
    },
    { id: "2", who: "A member", reason: "An argument", words: "", when: "20 minutes ago" },
  ],
  notes: [{ id: "1", who: "Grace", when: "10 minutes ago", words: "I have answered in the conversation." }],
  claim: { by: null, mine: false },
  options: offered(
    { thingKind: "post", nameHidden: false, threadId: "t", spaceId: "s", aboutMember: true },
    "coordinator",
  ).map((value) => ({ value, ...sayChoice(value) })),
  hasDays: true,
  decision: null,
  appeals: [],
  said: null,
  typed: {},
  problems: {},
};
const decision = {
  what: "taken away and a warning",
  who: "Bridget",
  when: "Monday at 9am",
  because: "Selling is against our rules.",
  inTime: true,
  days: 30,
};
const appeal = {
  id: "9",
  who: "Its author",
  words: "I only wanted to help.",
  when: "1 hour ago",
  due,
  state: { kind: "open" },
} as const;
const mine: MineView = {
  newId: "1",
  strikes: [],
  told: [],
  waiting: [],
  opened: [],
  asking: null,
  done: null,
  typed: {},
  problems: {},
};
const coordinator = { as: "coordinator", current: "board" } as const;
const lead = { as: "safeguarding-lead", current: "concerns" } as const;
const parent = { as: "parent", current: "today" } as const;

export const stories: Story[] = [
  { ...parent, name: "Report a post", draw: () => <ReportPage {...report} /> },
  {
    ...parent,
    name: "Report a post, hard words and nothing chosen",
    draw: () => (
      <ReportPage
        {...report}
        frozen={hard}
        problems={{ reason: "Choose what it is. “Something else” is fine" }}
      />
    ),
  },
  {
    ...parent,
    name: "Reported, worried about somebody",
    draw: () => (
      <ReportPage
        {...report}
        done="worried"
        nameHidden
        frozen={{ ...frozen, handle: null }}
        before={[{ reason: "worried", when: "just now", by: "today at 5pm" }]}
      />
    ),
  },
  { ...parent, name: "A report on her own post", draw: () => <ReportPage {...report} isMine /> },
  {
    ...parent,
    name: "About somebody who works here",
    draw: () => (
      <SomebodyPage
        people={[
          { kind: "person", id: "1", shown: longName },
          { kind: "member", id: "2", shown: "Amina" },
        ]}
      />
    ),
  },
  {
    name: "Tell us without an account",
    draw: () => (
      <OutsidePage
        id="1"
        reference="K7QM-2XVA-9TRD"
        reasons={reasonsFor("member")}
        typed={{}}
        problems={{}}
      />
    ),
  },
  {
    name: "Told without an account",
    draw: () => <SentPage reference="K7QM-2XVA-9TRD" within="4 hours" isImage />,
  },
  {
    name: "What became of it, nothing found",
    draw: () => (
      <AnswerPage
        found={null}
        typed={{ reference: "x" }}
        problems={{ reference: "We have nothing under this." }}
      />
    ),
  },
  {
    ...coordinator,
    name: "Reports, none",
    draw: () => <ReportsPage {...list} open={[]} appeals={[]} decided={[]} />,
  },
  { ...coordinator, name: "Reports, one past its time", draw: () => <ReportsPage {...list} /> },
  { ...coordinator, name: "A report to decide", draw: () => <CasePage {...aCase} /> },
  {
    ...coordinator,
    name: "A report, everything wrong",
    draw: () => (
      <CasePage
        {...aCase}
        due={late}
        frozen={hard}
        claim={{ by: "You", mine: true }}
        problems={{
          does: "Choose what you decide. “Leave it as it is” is a decision too",
          because: "Write why. A sentence is enough; it is kept with the report",
          days: "Enter for how many days, from 1 to 90",
        }}
      />
    ),
  },
  {
    ...coordinator,
    name: "A report somebody else has",
    draw: () => <CasePage {...aCase} nameHidden strikes={null} claim={{ by: "Grace", mine: false }} />,
  },
  {
    ...lead,
    name: "A decision to look at again",
    draw: () => <CasePage {...aCase} due={null} claim={null} decision={decision} appeals={[appeal]} />,
  },
  { ...parent, name: "What was decided, nothing", draw: () => <MinePage {...mine} /> },
  {
    ...parent,
    name: "What was decided, and what holds for her",
    draw: () => (
      <MinePage
        {...mine}
        strikes={[{ id: "1", words: "You can read, and not write", until: "3 September 2026" }]}
        told={[
          {
            id: "1",
            mine: true,
            about: "New prams, half price.",
            words: "We took it away. This is a warning.",
            when: "Monday at 9am",
            ask: true,
            asked: false,
          },
          {
            id: "2",
            mine: false,
            about: "",
            words: "A person read it. It is no longer there.",
            when: "Monday at 9am",
            ask: false,
            asked: false,
          },
        ]}
        waiting={[
          { id: "3", reason: "Hurtful or bullying", words: "I cried.", when: "just now", by: "today at 5pm" },
        ]}
        opened={[
          { id: "4", when: "6 August at 9pm", words: "You had hidden your name on a post. We were worried." },
        ]}
      />
    ),
  },
];
