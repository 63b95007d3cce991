import type { Story } from "../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import { ConcernPage, type ConcernView } from "./concern-page.tsx";
import { ConcernsPage, type ConcernRow } from "./concerns-page.tsx";
import { NoSignalPage } from "./no-signal-page.tsx";
import { WordsPage } from "./words-page.tsx";
import { WorriedPage } from "./worried-page.tsx";

const waiting: ConcernView = {
  id: "1",
  about: "Jade",
  raisedBy: "Denise",
  raisedWhen: "today at 9:15am",
  words: [
    { id: "1", who: "Denise", when: "today at 9:16am", words: "She said she does not feel safe going home." },
  ],
  told: "Kim and Sue were",
  clock: { words: "Waiting 25 minutes; promise 30", late: false },
  has: null,
  mayAnswer: true,
  isMine: false,
  reachHref: "/people/chloe",
  contactHref: "/gallery",
  said: null,
};

const row: ConcernRow = {
  id: "1",
  about: "Jade",
  raisedBy: "Denise",
  when: "today at 9:15am",
  words: "Kim and Sue were told.",
  clock: { words: "Waiting 45 minutes; promise 30", late: true },
  has: null,
};

const worried = {
  typed: {},
  problems: {},
  people: [
    { id: "chloe", called: "Chloe" },
    { id: "maryam", called: "Maryam" },
  ],
  programmes: [],
  told: ["Kim", "Sue"],
};

export const stories: Story[] = [
  {
    name: "I’m worried, empty",
    as: "supporter",
    current: "worried",
    draw: () => <WorriedPage {...worried} />,
  },
  {
    name: "I’m worried, not yet right",
    as: "supporter",
    current: "worried",
    draw: () => (
      <WorriedPage
        {...worried}
        typed={{ words: unbroken }}
        people={[
          { id: "1", called: longName },
          { id: "2", called: rightToLeftName },
        ]}
        programmes={[{ id: "b", name: "Befriending" }]}
        problems={{
          about: "Choose who it is about, or “Somebody else”.",
          programme: "Choose the programme it belongs to.",
        }}
      />
    ),
  },
  {
    name: "Passed on, and asked for words",
    as: "supporter",
    draw: () => <WordsPage id="1" about="Chloe" told="Kim was" justRaised typed={{}} problems={{}} />,
  },
  {
    name: "A concern that waits for a person",
    as: "safeguarding-lead",
    current: "concerns",
    draw: () => <ConcernPage {...waiting} />,
  },
  {
    name: "A concern past its promise, without words",
    as: "safeguarding-lead",
    current: "concerns",
    draw: () => (
      <ConcernPage
        {...waiting}
        about={longName}
        words={[]}
        clock={{ words: "Waiting 2 hours; promise 30 minutes", late: true }}
      />
    ),
  },
  {
    name: "A concern as whoever raised it sees it",
    as: "supporter",
    draw: () => <ConcernPage {...waiting} mayAnswer={false} isMine contactHref={null} />,
  },
  {
    name: "A concern somebody has",
    as: "supporter",
    draw: () => (
      <ConcernPage
        {...waiting}
        said="You have it. Denise is told."
        has={{ who: "Kim", when: "today at 9:40am" }}
      />
    ),
  },
  { name: "Without a signal", draw: () => <NoSignalPage /> },
  {
    name: "Concerns, none",
    as: "safeguarding-lead",
    current: "concerns",
    draw: () => <ConcernsPage waiting={[]} taken={[]} days={28} />,
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
            clock: { words: "Waiting 5 minutes; promise 30", late: false },
          },
        ]}
        taken={[{ ...row, id: "3", about: rightToLeftName, has: "Kim has had it since yesterday at 4pm." }]}
        days={28}
      />
    ),
  },
];
