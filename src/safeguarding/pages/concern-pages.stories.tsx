import type { Story } from "../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import { ConcernPage } from "./concern-page.tsx";
import { waiting } from "./concern.sample.ts";
import { NoSignalPage } from "./no-signal-page.tsx";
import { WordsPage } from "./words-page.tsx";
import { WorriedPage } from "./worried-page.tsx";

const may = {
  people: [
    { id: "chloe", called: "Chloe" },
    { id: "maryam", called: "Maryam" },
  ],
  staff: [
    { id: "kim", called: "Kim", role: "safeguarding lead" },
    { id: "ruth", called: "Ruth", role: "coordinator" },
  ],
};

const worried = {
  typed: {},
  problems: {},
  may,
  programmes: [],
  told: ["Kim", "Sue"],
  isTold: false,
  isParent: false,
  before: [],
};

const words = {
  id: "1",
  about: "Chloe",
  person: "Chloe",
  isAboutMe: false,
  told: "Kim was",
  toldWhen: "4:52pm",
  readBy: "within 30 minutes",
  justRaised: true,
  isParent: false,
  hasWords: true,
  may,
  open: { about: false, kind: true, soon: true, whenAndWhere: true, alreadyDone: true, sheKnows: true },
  typed: { weeks: "29" },
  problems: {},
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
        may={{
          people: [
            { id: "1", called: longName },
            { id: "2", called: rightToLeftName },
          ],
          staff: [{ id: "3", called: longName, role: "coordinator" }],
        }}
        isTold
        programmes={[{ id: "b", name: "Befriending" }]}
        problems={{
          about: "Choose who it is about, or “Somebody else”.",
          programme: "Choose the programme it belongs to.",
        }}
      />
    ),
  },
  {
    name: "I’m worried, having told before",
    as: "referrer",
    current: "worried",
    draw: () => (
      <WorriedPage
        {...worried}
        before={[
          { id: "1", about: longName, standing: "Kim has it, since yesterday at 9:40am" },
          { id: "2", about: "somebody", standing: "Kim was told. Nobody has it yet" },
        ]}
      />
    ),
  },
  {
    name: "I’m worried, as a parent",
    as: "parent",
    current: "worried",
    draw: () => (
      <WorriedPage
        {...worried}
        isParent
        may={{ people: [{ id: "amina", called: "Amina" }], staff: may.staff }}
      />
    ),
  },
  {
    name: "I’m worried, about somebody who works here",
    as: "supporter",
    current: "worried",
    draw: () => <WorriedPage {...worried} typed={{ about: "kim" }} told={["Ruth"]} />,
  },
  {
    name: "Passed on: who was told, what happens next, and a little more",
    as: "supporter",
    draw: () => <WordsPage {...words} />,
  },
  {
    name: "Passed on without words, about nobody yet",
    as: "supporter",
    draw: () => (
      <WordsPage
        {...words}
        about="somebody"
        person={null}
        hasWords={false}
        open={{ ...words.open, about: true }}
      />
    ),
  },
  {
    name: "Passed on by a parent, about herself",
    as: "parent",
    draw: () => <WordsPage {...words} about="you" person="Chloe" isAboutMe isParent />,
  },
  {
    name: "Passed on, with nobody to tell",
    as: "supporter",
    draw: () => <WordsPage {...words} told={null} />,
  },
  {
    name: "More to say, not yet right",
    as: "supporter",
    draw: () => (
      <WordsPage
        {...words}
        justRaised={false}
        typed={{ "about-kind": "unborn-baby", weeks: "lots", "when-and-where": unbroken }}
        problems={{ weeks: "Enter the weeks of pregnancy as a number, such as 29." }}
      />
    ),
  },
  {
    name: "More to say, by somebody who answers",
    as: "safeguarding-lead",
    draw: () => (
      <WordsPage
        {...words}
        justRaised={false}
        open={{
          about: false,
          kind: false,
          soon: false,
          whenAndWhere: false,
          alreadyDone: false,
          sheKnows: false,
        }}
      />
    ),
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
        just="You have it. Denise is told."
        has={{ who: "Kim", when: "today at 9:40am" }}
      />
    ),
  },
  { name: "Without a signal", draw: () => <NoSignalPage /> },
  { name: "Without a signal, nobody signed in on the phone", draw: () => <NoSignalPage nobodyKnown /> },
];
