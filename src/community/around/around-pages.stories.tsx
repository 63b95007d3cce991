import { longName, unbroken } from "../../ui/hard-names.ts";
import { noProblems, type Story } from "../../ui/index.ts";
import { BreakFront } from "./front-part.tsx";
import { FoldedLines } from "./folding/folded-lines.tsx";
import { noWish } from "./mine/choices.ts";
import { MinePage, type MineView } from "./mine/pages/mine-page.tsx";
import { MutePage } from "./mine/pages/mute-page.tsx";
import { AROUND_REFUSALS } from "./refusals.ts";
import type { Found, FoundPost } from "./search/found.ts";
import { SearchPage } from "./search/pages/search-page.tsx";

const now = new Date("2026-08-04T09:00:00+01:00");
const sunday = new Date("2026-08-10T00:00:00+01:00");
const space = { id: "1", name: "Harbrook together" };

const mine: MineView = {
  space,
  id: "2",
  member: true,
  typed: {},
  problems: noProblems,
  notToday: [],
  quiet: null,
  wish: noWish,
  mayWrite: true,
  safe: {
    hoursFrom: "09:00",
    hoursTo: "17:00",
    days: ["mon", "tue", "wed", "thu", "fri"],
  },
  away: null,
  mutes: [],
  phone: { key: "key", phones: 0 },
  done: null,
  now,
};
const found = (id: string, words: string, more: Partial<FoundPost> = {}): FoundPost => ({
  kind: "post",
  id,
  threadId: id,
  title: "Feeding at night",
  notes: [],
  opens: true,
  words,
  writtenAt: new Date("2026-08-03T21:10:00+01:00"),
  memberId: "m",
  veilId: null,
  handle: "Starling",
  mine: false,
  ...more,
});
const answer: Found = {
  id: "4",
  kind: "question",
  to: "/questions/4",
  title: "How do I know that she has latched well?",
  words: "Her mouth is wide open and it does not hurt after the first moment. Ring us, and we look together.",
  by: "Answered by Imogen, midwife, 3 August 2026",
  at: now,
};
const results = {
  above: [],
  things: [
    answer,
    found("1", "She would not latch for two weeks, and then one night she did. Be kind to yourselves."),
    found("2", `Latching: ${unbroken}`, { handle: null, veilId: "v", title: unbroken, notes: ["feeding"] }),
    found("3", "Does anybody know a café?", { handle: longName, mine: true }),
  ],
  stems: new Set(["latch", "night"]),
  folds: new Map(),
  showAll: false,
  page: 1,
  more: true,
};
const folds = [
  { folded: true, because: { kind: "topic", topic: "scan", untilAt: sunday, quiet: false } } as const,
  { folded: true, because: { kind: "topic", topic: "scan", untilAt: sunday, quiet: false } } as const,
  { folded: true, because: { kind: "muted" } } as const,
];

export const stories: Story[] = [
  { name: "How a space is for me, nothing chosen yet", as: "parent", draw: () => <MinePage {...mine} /> },
  {
    name: "How a space is for me, much chosen",
    as: "parent",
    draw: () => (
      <MinePage
        {...mine}
        notToday={[
          { id: "1", topic: "scan", dueMonth: null, untilAt: sunday },
          { id: "2", topic: null, dueMonth: 10, untilAt: null },
        ]}
        wish={{ digest: "weekly", weekday: 5, hour: 16, pushes: true, showsAll: false }}
        phone={{ key: "key", phones: 1 }}
        away={{ untilAt: null }}
        quiet={{ showsAll: false }}
        mutes={[
          { id: "1", memberId: "m", veilId: null, threadId: null, handle: longName, title: null },
          { id: "2", memberId: null, veilId: "v", threadId: "t", handle: null, title: unbroken },
        ]}
        done="Saved. What you chose is folded from now on."
      />
    ),
  },
  {
    name: "How a space is for me, not yet right, with plain pages",
    as: "parent",
    homeSafe: true,
    draw: () => (
      <MinePage
        {...mine}
        phone={null}
        mayWrite={false}
        typed={{ digest: "weekly", hour: "20" }}
        problems={{
          topics: AROUND_REFUSALS.nothingChosen,
          weekday: AROUND_REFUSALS.weekday,
          hour: AROUND_REFUSALS.notSafeThen,
          away: AROUND_REFUSALS.breakHowLong,
        }}
      />
    ),
  },
  {
    name: "Folding what somebody writes",
    as: "parent",
    draw: () => <MutePage postId="1" id="2" threadId="3" handle="Starling" />,
  },
  {
    name: "Folding what somebody with a hidden name writes",
    as: "parent",
    draw: () => <MutePage postId="1" id="2" threadId="3" handle={null} />,
  },
  {
    name: "Searching a space",
    as: "parent",
    draw: () => <SearchPage space={space} typed={{}} problems={noProblems} found={null} />,
  },
  {
    name: "What a search found",
    as: "parent",
    draw: () => (
      <SearchPage
        space={space}
        typed={{ words: "latching at night" }}
        problems={noProblems}
        found={{ ...results, folds: new Map(folds.map((fold, at) => [String(at + 7), fold])) }}
        now={now}
      />
    ),
  },
  {
    name: "What a search did not find",
    as: "parent",
    draw: () => (
      <SearchPage
        space={space}
        typed={{ words: unbroken }}
        problems={noProblems}
        found={{ ...results, things: [], more: false }}
        now={now}
      />
    ),
  },
  {
    name: "A search, not yet right",
    as: "supporter",
    draw: () => (
      <SearchPage
        space={space}
        typed={{ words: "the" }}
        problems={{
          words: "Those words are in nearly everything. Enter one that says what it is about.",
        }}
        found={null}
      />
    ),
  },
  {
    name: "Around the front of a space, on a break",
    as: "parent",
    draw: () => <BreakFront spaceId="1" away={{ untilAt: sunday }} now={now} />,
  },
  {
    name: "Around the front of a space, back from a break",
    as: "parent",
    draw: () => <BreakFront spaceId="1" away={null} now={now} />,
  },
  {
    name: "What is folded",
    as: "parent",
    draw: () => <FoldedLines folds={folds} noun="conversation" now={now} showTo="/gallery" />,
  },
];
