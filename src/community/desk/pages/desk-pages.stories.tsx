import { longName, unbroken } from "../../../ui/hard-names.ts";
import type { Story } from "../../../ui/story.ts";
import { CasePage, type CaseView } from "./case-page.tsx";
import type { CaseRow } from "./case-row.tsx";
import { DeskPage, type DeskView } from "./desk-page.tsx";

const id = "018f0000-0000-7000-8000-000000000000";
let n = 0;
const row = (change: Partial<CaseRow>): CaseRow => ({
  postId: `018f0000-0000-7000-8000-${String((n += 1)).padStart(12, "0")}`,
  severity: "soon",
  mark: "Amber: this shift",
  who: "Winter Bramble",
  title: "Is this still normal?",
  excerpt: "I cry most days and I can’t say why.",
  reason: "It speaks of feeling low. Her words: “cry most days”.",
  clock: "Answer by 5:30pm",
  late: false,
  person: "Nobody yet",
  aside: null,
  does: "take",
  ...change,
});
const red = row({
  severity: "now",
  mark: "Red: now",
  who: "Somebody who hid her name",
  title: "Quieter tonight",
  excerpt: "My baby is moving less than usual tonight.",
  reason: "It may speak of a baby in the womb moving less. Her words: “moving less”.",
  clock: "Nobody has opened it. Written 3 minutes ago",
  late: true,
});
const green = row({ severity: "fine", mark: "Green", reason: "", title: "A sling?", does: "see" });
const empty: DeskView = {
  spaceId: id,
  space: "Harbrook mums",
  said: null,
  here: "You are here until 8pm.",
  isStaffed: true,
  shift: { id },
  strip: null,
  unseen: [],
  red: [],
  amber: [],
  green: [],
  aside: [],
  pictures: [],
  yours: false,
  more: false,
  watched: [],
  promises: [],
  welcomes: [],
  wellbeing: {
    spaceId: id,
    count: "No heavy posts in the last two weeks.",
    offer: null,
    mayPause: true,
    paused: null,
  },
  mayWord: false,
};
const picture = {
  postId: id,
  what: "Paper Wren, in “Our walk”",
  shows: "A path between trees",
  clock: "Look by 5:30pm",
  late: false,
  person: "Anybody on shift may look",
  mayLook: true,
};
const full: DeskView = {
  ...empty,
  strip: { href: `/handovers/${id}`, words: "Amina wrote it yesterday at 8:25pm.", mine: false },
  unseen: [green],
  red: [red],
  amber: [
    row({ person: "Grace has it", does: "see" }),
    row({ clock: "20 minutes past the promise", late: true }),
  ],
  aside: [
    row({
      severity: "fine",
      mark: "Green",
      reason: "",
      aside: "Put aside: others cannot read it. 3 members have flagged it.",
    }),
  ],
  green: [row({ severity: "fine", mark: "Green", reason: "", does: "see" })],
  watched: [
    {
      id,
      what: "Paper Wren",
      href: null,
      why: "A hard week for her.",
      until: "Until Friday, noted by Amina",
    },
  ],
  promises: [
    { id, words: "The times of the twins’ group", href: `/threads/${id}`, by: "Amina, by Thursday" },
  ],
  welcomes: [{ href: `/spaces/${id}/welcomes/${id}`, handle: "Little Acorn", by: "By 6pm", late: false }],
  wellbeing: {
    spaceId: id,
    count: "2 heavy posts today, 5 in two weeks.",
    offer: "That is a lot to carry. A pause is part of this work, and so is talking it through.",
    mayPause: true,
    paused: null,
  },
};
const aCase: CaseView = {
  ...red,
  spaceId: id,
  threadHref: `/threads/${id}#post-${id}`,
  said: null,
  words: "My baby is moving less than usual tonight. Should I wait until the morning?",
  asks: "It asks for: Her maternity unit or 111 now.",
  flags: [],
  mayClaim: true,
  mayRelease: false,
  maySettle: false,
  readable: false,
  aside: "Others cannot read it yet: it waits for a person.",
  over: false,
  answers: true,
  chain: null,
  worried: <a href="/worried">I’m worried</a>,
  notes: [],
  history: [
    {
      key: "0",
      words: "The rules, today at 7:20pm: Her maternity unit or 111 now. It may speak of a baby moving less.",
    },
  ],
  templates: [
    {
      key: "call-now",
      title: "Please call now",
      words: "Please do not wait for us with this: call your maternity unit now.",
    },
  ],
  mark2: null,
  tiers: [
    { value: "R", words: "999 or A&E now" },
    { value: "none", words: "An answer, like every post" },
  ],
  watch: { who: "Quiet Biscuit", already: null },
  untils: [{ value: "7", words: "Sunday" }],
  ids: { note: id, settling: id, watch: id },
  typed: {},
  problems: {},
};

export const stories: Story[] = [
  {
    name: "A desk with nothing on it",
    as: "supporter",
    current: "community",
    draw: () => <DeskPage {...empty} />,
  },
  {
    name: "A desk on a full evening",
    as: "supporter",
    current: "community",
    draw: () => <DeskPage {...full} />,
  },
  {
    name: "A desk as its coordinator sees it, names that do not break",
    as: "coordinator",
    current: "community",
    draw: () => (
      <DeskPage
        {...full}
        here="Nobody is on shift here just now."
        shift={null}
        wellbeing={null}
        mayWord
        red={[{ ...red, who: longName, title: unbroken, excerpt: unbroken }]}
      />
    ),
  },
  {
    name: "A desk with pictures to look at, something of her own, and a pause",
    as: "supporter",
    current: "community",
    draw: () => (
      <DeskPage
        {...empty}
        yours
        pictures={[
          { ...picture, clock: "20 minutes past the promise", late: true, person: "It was handed to you" },
          { ...picture, postId: "2", what: `${longName}, in “${unbroken}”`, shows: unbroken },
          { ...picture, postId: "3", person: "You sent it, so somebody else looks.", mayLook: false },
        ]}
        wellbeing={{
          spaceId: id,
          count: "2 heavy posts today, 5 in two weeks.",
          offer: null,
          mayPause: false,
          paused: "You are taking a pause. Come back when you are ready.",
        }}
      />
    ),
  },
  {
    name: "What a supporter wrote herself, for a colleague",
    as: "supporter",
    current: "community",
    draw: () => (
      <CasePage
        {...aCase}
        who="Grace"
        words="I do not know how to go on this week."
        aside="A supporter wrote this. It may be advice to somebody else, and it may be about herself: ask her how she is, between yourselves."
        readable
        answers={false}
      />
    ),
  },
  {
    name: "A red nobody has opened",
    as: "supporter",
    current: "community",
    draw: () => <CasePage {...aCase} />,
  },
  {
    name: "A red she has, with notes, and what is not yet right",
    as: "supporter",
    current: "community",
    draw: () => (
      <CasePage
        {...aCase}
        mayClaim={false}
        mayRelease
        maySettle
        readable
        aside={null}
        person="You have it"
        clock="Answered 2 minutes ago, and still open"
        late={false}
        notes={[{ id, who: "Amina", when: "today at 7:23pm", words: "She rang the unit while I wrote." }]}
        problems={{ how: "Say how it was seen to, such as “She answered, and is with her sister tonight”." }}
      />
    ),
  },
];
