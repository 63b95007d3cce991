import { longName } from "../../../ui/hard-names.ts";
import type { Story } from "../../../ui/index.ts";
import { RatesPage } from "../counting/pages/rates-page.tsx";
import { AskPage } from "../sealing/pages/ask-page.tsx";
import { NamePage } from "../sealing/pages/name-page.tsx";
import { OpeningPage, type OpeningView } from "../sealing/pages/opening-page.tsx";
import { SealsPage } from "../sealing/pages/seals-page.tsx";
import { PacePage } from "../watching/pages/pace-page.tsx";
import { WatchPage, type WatchView } from "../watching/pages/watch-page.tsx";

const opening: OpeningView = {
  id: "1",
  where: "A post in Harbrook mums, yesterday at 3am",
  postHref: "/gallery",
  state: "Asked 5 minutes ago, waits for a second person",
  asked: { who: "Kim", when: "5 minutes ago", why: "She may be in danger tonight." },
  agreed: null,
  refused: null,
  mayAnswer: false,
  isAsker: true,
  open: null,
  telling: null,
  done: null,
  typed: {},
  problems: {},
};
const watch: WatchView = {
  id: "1",
  spaceId: "1",
  spaceName: "Harbrook mums",
  watch: null,
  arguing: [],
  notes: [],
  people: [{ id: "1", name: "Grace Whitlock" }],
  done: null,
  typed: {},
  problems: {},
};
const coordinator = { as: "coordinator", current: "board" } as const;
const lead = { as: "safeguarding-lead", current: "concerns" } as const;

export const stories: Story[] = [
  {
    ...lead,
    name: "A hidden name, to ask for",
    draw: () => (
      <AskPage
        id="1"
        postId="1"
        threadId="1"
        spaceName="Harbrook mums"
        when="yesterday at 3am"
        words="Some nights I want it all to stop."
        nameHidden
        tellAfterDays={14}
        before={[{ id: "2", words: "Asked Monday at 9am, refused Monday at 10am" }]}
        typed={{}}
        problems={{ why: "Write why you need to know whose post it is" }}
      />
    ),
  },
  {
    name: "A hidden name, for the second person",
    as: "administrator",
    draw: () => <OpeningPage {...opening} isAsker={false} postHref={null} mayAnswer />,
  },
  {
    ...lead,
    name: "A hidden name, open",
    draw: () => (
      <OpeningPage
        {...opening}
        state="Open until 9:40pm"
        agreed={{ who: "Sue", when: "1 minute ago" }}
        open="9:40pm"
        telling={{ told: null, on: "18 August 2026", why: "He reads her phone." }}
        typed={{ words: "You had hidden your name on a post." }}
      />
    ),
  },
  {
    ...lead,
    name: "Whose post it is",
    draw: () => (
      <NamePage
        id="1"
        handle="Early Otter"
        name={longName}
        personHref="/gallery"
        about="00000000-0000-4000-8000-000000000001"
        until="9:40pm"
      />
    ),
  },
  {
    ...lead,
    name: "Hidden names that were opened",
    draw: () => (
      <SealsPage
        openings={[{ id: "1", who: "Kim", words: "Asked just now, waits for a second person", waits: true }]}
      />
    ),
  },
  { ...coordinator, name: "Looking over a space, nobody yet", draw: () => <WatchPage {...watch} /> },
  {
    ...coordinator,
    name: "Looking over a space, past its time",
    draw: () => (
      <WatchPage
        {...watch}
        watch={{
          who: "Grace Whitlock",
          isMe: false,
          every: 7,
          due: { words: "Was due yesterday at 5pm", late: true },
        }}
        arguing={[
          {
            threadId: "1",
            title: "Bottle or breast?",
            because: "The same two have answered each other 6 times, within 9 minutes.",
          },
        ]}
        notes={[
          {
            id: "1",
            who: "Grace",
            when: "10 days ago",
            found: "It kept to what it is for; warm; no arguments",
            words: "A kind week.",
            next: "Ask who would like to meet.",
          },
        ]}
        problems={{ focus: "Choose whether it kept to what it is for" }}
      />
    ),
  },
  {
    name: "The pace of a conversation",
    as: "supporter",
    current: "today",
    draw: () => (
      <PacePage
        id="1"
        threadId="1"
        title={longName}
        now="As usual"
        options={[
          { value: "usual", words: "As usual" },
          { value: "5-minutes", words: "Slower: five minutes" },
        ]}
        before={[
          { id: "1", what: "Closed", who: "Grace", when: "Monday at 9pm", why: "Everybody was tired." },
        ]}
        typed={{}}
        problems={{}}
      />
    ),
  },
  {
    ...coordinator,
    name: "How reports end",
    draw: () => (
      <RatesPage
        month="August 2026"
        period="1 August 2026 to 31 August 2026"
        before={{ code: "2026-07", words: "July 2026" }}
        after={null}
        rows={[
          {
            reason: "Racist, or against a group of people",
            to: "/gallery",
            leftTo: "/gallery",
            lateTo: "/gallery",
            cases: 4,
            reports: 7,
            open: 1,
            leftAsItIs: 2,
            acted: 1,
            late: 1,
            upheld: 0,
          },
        ]}
        does={[{ words: "taken away", many: 1, to: "/gallery" }]}
      />
    ),
  },
];
