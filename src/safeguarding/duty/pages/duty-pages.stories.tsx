import type { Story } from "../../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../../ui/hard-names.ts";
import { levels } from "../level.ts";
import { usualClocks } from "../clocks.ts";
import { clocksAsTyped, sayClock } from "../read-clocks.ts";
import { AwayPage } from "./away-page.tsx";
import { DutyChain, type ChainView } from "./chain.tsx";
import { ClocksPage } from "./clocks-page.tsx";
import { DutyPage, type DutyView } from "./duty-page.tsx";
import { HandoverPage } from "./handover-page.tsx";
import { DutyNotice } from "./notice.tsx";
import { TurnFormPage, WeekFormPage } from "./on-rota-forms.tsx";
import { AskedToTake, PassPage } from "./pass-page.tsx";
import { RotaPage, type RotaView } from "./rota-page.tsx";

const days = ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"].map((weekday, n) => ({
  weekday,
  date: String(4 + n),
}));
const has = (lead: string | null, deputy: string | null) => [
  { post: "Lead", who: lead },
  { post: "Deputy", who: deputy },
  { post: "Programme lead", who: "Ruth Adeyemi" },
  { post: "Organisation lead", who: null },
];

const ordinary: DutyView = {
  scope: "Harbrook Befriending",
  others: [{ href: "/duty", name: "The whole organisation" }],
  now: [
    { post: "Lead", who: "Kim Osborne", isMe: true, standIn: false },
    { post: "Deputy", who: "Jo Barrett", isMe: false, standIn: false },
    { post: "Programme lead", who: "Ruth Adeyemi", isMe: false, standIn: false },
    { post: "Organisation lead", who: "Sue Lindqvist", isMe: false, standIn: true },
  ],
  isSetUp: true,
  gaps: [],
  blocks: { days, counts: Array.from({ length: 6 }, () => days.map(() => 2)) },
  rows: [{ when: "4 August 9am to 11 August midnight", has: has("Kim Osborne", "Jo Barrett") }],
  waiting: [],
  taking: [],
  asked: [],
  asking: [],
  away: [],
  mayHandOver: true,
  maySetUp: true,
  rotaHref: "/duty/rota",
  done: null,
};

const trying: DutyView = {
  ...ordinary,
  gaps: ["8 August 5pm to 9 August 9am", "10 August midnight to 8am"],
  blocks: {
    days,
    counts: Array.from({ length: 6 }, (_, row) =>
      days.map((_day, n) => (row === 0 && n === 0 ? -1 : (row + n) % 3)),
    ),
  },
  rows: [
    { when: "4 August 9am to 5pm", has: has(longName, rightToLeftName) },
    { when: "4 August 5pm to 5 August 9am", has: has(null, null) },
  ],
  waiting: [{ id: "1", href: "/gallery", words: "Raised 22 minutes ago. You were told." }],
  taking: [{ id: "2", href: "/gallery", words: `${longName} asks you to take something over.` }],
  asked: [
    {
      id: "3",
      words: `${longName} asks you to be lead, 4 August 5pm to 5 August 9am.`,
      note: unbroken,
      path: "/gallery",
    },
  ],
  asking: [
    {
      id: "4",
      words:
        "Jo Barrett has not answered yet whether she is deputy, 6 August 9am to 5pm. Until she says yes it is yours.",
    },
  ],
  away: [{ id: "5", words: "You are away 20 August 9am to 27 August 9am." }],
  done: "You said no. Whoever asked keeps it, and is told.",
};

const rota: RotaView = {
  scope: "The whole organisation",
  backHref: "/duty",
  week: [
    { id: "1", who: "Kim Osborne", post: "lead", words: "Monday to Friday, 9am to 5pm", endPath: "/gallery" },
    { id: "2", who: longName, post: "deputy", words: "Every day, round the clock", endPath: "/gallery" },
  ],
  turns: [
    {
      id: "3",
      who: "Ruth Adeyemi",
      post: "lead",
      words: "8 August 5pm to 9 August 9am",
      endPath: "/gallery",
    },
  ],
  aways: [{ id: "4", words: "Jo Barrett: 20 August 9am to 27 August 9am" }],
  maySetUp: true,
  weekHref: "/gallery",
  turnHref: "/gallery",
  done: "Added to the usual week.",
};

const chain: ChainView = {
  level: "Immediate",
  lines: [
    {
      key: "1",
      when: "today at 2am",
      who: "Kim Osborne",
      words: "was told as lead",
      ways: [
        { words: "Text not delivered: the phone was off or the mailbox full for days", good: false },
        { words: "E-mail sent today at 2am", good: true },
      ],
    },
    {
      key: "2",
      when: "today at 2:01am",
      who: longName,
      words: "was told as deputy, because nobody before could be reached",
      ways: [
        {
          words: "Not written to: this person asked for calls only, so nothing is written: call instead",
          good: false,
        },
      ],
    },
    { key: "3", when: "today at 2:09am", who: "Ruth Adeyemi", words: "said “I have it”", ways: [] },
  ],
  next: "The next alert goes out today at 2:16am.",
};

const form = {
  id: "1",
  scope: "Harbrook Befriending",
  to: "/gallery",
  backHref: "/duty/rota",
  people: [
    { id: "kim", name: "Kim Osborne" },
    { id: "long", name: longName },
  ],
  typed: {},
  problems: {},
};
const wrong = {
  post: "Choose which post it is",
  person: "Choose who it is",
  weekdays: "Choose at least one day",
  hoursFrom: "Enter the time the hours begin like this: 5:30pm or 17:30",
  from: "Enter the day of the beginning",
  to: "The end must be after the beginning. Check both.",
  "to-at": "Enter the time of the end",
};
const lead = { as: "safeguarding-lead", current: "duty" } as const;

export const stories: readonly Story[] = [
  { ...lead, name: "on duty, an ordinary day", draw: () => <DutyPage {...ordinary} /> },
  {
    ...lead,
    name: "on duty, nobody on the rota yet",
    draw: () => <DutyPage {...ordinary} isSetUp={false} now={[]} others={[]} mayHandOver={false} />,
  },
  {
    ...lead,
    name: "on duty, everything at once, long and right to left",
    draw: () => <DutyPage {...trying} />,
  },
  { ...lead, name: "the rota", draw: () => <RotaPage {...rota} /> },
  {
    ...lead,
    name: "the rota, nothing yet",
    draw: () => <RotaPage {...rota} week={[]} turns={[]} aways={[]} maySetUp={false} done={null} />,
  },
  { ...lead, name: "usual hours", draw: () => <WeekFormPage {...form} /> },
  { ...lead, name: "usual hours, not yet right", draw: () => <WeekFormPage {...form} problems={wrong} /> },
  { ...lead, name: "a turn, not yet right", draw: () => <TurnFormPage {...form} problems={wrong} /> },
  { ...lead, name: "I am away", draw: () => <AwayPage id="1" typed={{}} problems={{}} /> },
  { ...lead, name: "I am away, not yet right", draw: () => <AwayPage id="1" typed={{}} problems={wrong} /> },
  {
    ...lead,
    name: "hand over duty",
    draw: () => (
      <HandoverPage {...form} posts={[{ value: ":lead", words: "Lead of the whole organisation" }]} />
    ),
  },
  { ...lead, name: "hand over duty, on no rota", draw: () => <HandoverPage {...form} posts={[]} /> },
  {
    ...lead,
    name: "how soon the next is told",
    draw: () => (
      <ClocksPage
        sentences={levels.map((level) => sayClock(level, usualClocks[level]))}
        typed={clocksAsTyped(usualClocks)}
        problems={{ "immediate-rung": "Immediate: enter a whole number from 2 to 30 minutes" }}
        mayChange
        done={null}
      />
    ),
  },
  { ...lead, name: "who was told", draw: () => <DutyChain {...chain} /> },
  {
    ...lead,
    name: "something waits, on every page",
    draw: () => (
      <DutyNotice
        now
        count={2}
        clock="Raised 12 minutes ago, and nobody has it yet. The next alert goes out today at 2:15am."
        href="/duty"
        doWords="See them"
      />
    ),
  },
  {
    ...lead,
    name: "hand a concern on",
    draw: () => (
      <PassPage
        id="1"
        subjectPath="/concerns/1"
        people={form.people}
        typed={{}}
        problems={{ person: "Choose whom you ask to take it" }}
      />
    ),
  },
  {
    ...lead,
    name: "asked to take a concern",
    draw: () => <AskedToTake from={longName} note={unbroken} path="/gallery" />,
  },
];
