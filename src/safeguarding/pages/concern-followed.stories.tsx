import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import type { FollowingView } from "../following/pages/following-part.tsx";
import type { InHandView } from "../following/pages/in-hand-part.tsx";
import { ConcernPage } from "./concern-page.tsx";
import { waiting } from "./concern.sample.ts";
import { ConcernsPage, type ConcernRow } from "./concerns-page.tsx";

const row: ConcernRow = {
  id: "1",
  due: 1,
  severity: "now",
  level: "Late",
  about: "Jade",
  raisedBy: "Denise",
  when: "today at 9:15am",
  words: "Kim and Sue were told.",
  clock: { words: "Waiting 45 minutes; promise 30 minutes", late: true },
};

const nobody: InHandView = {
  rows: [],
  closed: [],
  period: "the last 30 days",
  periods: [{ href: "/gallery", words: "Show the last 12 months" }],
  lowLevel: { href: "/gallery", words: "Low-level concerns by month" },
};

const inHand: InHandView = {
  ...nobody,
  rows: [
    {
      key: "1",
      href: "/gallery",
      about: "About Kate",
      words: "Hear from the local authority. With Kim.",
      clock: { severity: "now", words: "Was due yesterday at 5pm", late: true },
    },
    {
      key: "2",
      href: "/gallery",
      about: `About ${longName}`,
      words: "Look at it again. With Sue.",
      clock: { severity: "soon", words: "Due today at 9am", late: false },
    },
    {
      key: "3",
      href: "/gallery",
      about: `About ${rightToLeftName}`,
      words: "Nothing waits any more. Close it.",
      clock: null,
    },
  ],
  closed: [{ id: "4", about: "Jade", words: "No further action. Closed by Kim, 3 August at 4pm." }],
};

const following: FollowingView = {
  id: "1",
  next: {
    to: "/gallery",
    button: "Chase",
    words: "Hear from the local authority. It is with you.",
    clock: { severity: "now", words: "Was due yesterday at 5pm", late: true },
  },
  open: [
    {
      id: "2",
      concernId: "1",
      title: "Talk it through with whoever raised it",
      owner: longName,
      isMine: false,
      clock: { severity: "fine", words: "Due Friday at 5pm", late: false },
    },
  ],
  closed: null,
  also: [
    { to: "/gallery/1", words: "Decide again" },
    { to: "/gallery/2", words: "Let somebody see this" },
    { to: "/gallery/3", words: "Everything, to print" },
  ],
  readers: [
    { id: "1", name: rightToLeftName, since: "yesterday at 10am", ended: null },
    { id: "2", name: longName, since: "3 August at 4pm", ended: "4 August at 9am" },
  ],
  records: [
    {
      id: "1",
      title: "Referred to children’s social care, without consent",
      who: "Kim Osborne",
      when: "yesterday at 10am",
      answers: [{ question: "Why is this the right thing to do?", answer: unbroken }],
    },
  ],
  mayDecide: true,
};

export const stories: Story[] = [
  {
    name: "A concern with its next step, its history and somebody let in",
    as: "safeguarding-lead",
    current: "concerns",
    draw: () => (
      <ConcernPage
        {...waiting}
        about={longName}
        has={{ who: "You have it. Nobody else", when: "today at 9:40am" }}
        following={following}
      />
    ),
  },
  {
    name: "A concern that is closed",
    as: "safeguarding-lead",
    current: "concerns",
    draw: () => (
      <ConcernPage
        {...waiting}
        has={{ who: "Kim", when: "today at 9:40am" }}
        following={{
          ...following,
          next: null,
          open: [],
          readers: [],
          closed: "Closed by Kim, today at 3pm.",
          also: [{ to: "/gallery", words: "Open it again" }],
        }}
      />
    ),
  },
  {
    name: "What whoever raised it hears, with a talk offered",
    as: "supporter",
    draw: () => (
      <ConcernPage
        {...waiting}
        mayAnswer={false}
        isMine
        contactHref={null}
        has={{ who: "Kim", when: "today at 9:40am" }}
        after={{ concernId: "1", acted: "today at 3pm", closed: null, debrief: "offered" }}
      />
    ),
  },
  {
    name: "What whoever raised it hears, closed and talked through",
    as: "supporter",
    draw: () => (
      <ConcernPage
        {...waiting}
        mayAnswer={false}
        isMine
        contactHref={null}
        has={{ who: "Kim", when: "today at 9:40am" }}
        after={{ concernId: "1", acted: "yesterday at 3pm", closed: "today at 9am", debrief: "done" }}
      />
    ),
  },
  {
    name: "Concerns, none",
    as: "safeguarding-lead",
    current: "concerns",
    draw: () => <ConcernsPage waiting={[]} inHand={nobody} />,
  },
  {
    name: "Concerns, by their clocks",
    as: "safeguarding-lead",
    current: "concerns",
    draw: () => (
      <ConcernsPage
        waiting={[
          row,
          {
            ...row,
            id: "2",
            about: longName,
            severity: "soon",
            level: "Today",
            clock: { words: "Waiting 5 minutes; promise 6 hours", late: false },
          },
        ]}
        inHand={inHand}
      />
    ),
  },
];
