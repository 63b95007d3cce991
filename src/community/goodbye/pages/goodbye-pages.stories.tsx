import { noProblems, type Story } from "../../../ui/index.ts";
import { longName, unbroken } from "../../../ui/hard-names.ts";
import { FarewellPage } from "./farewell-page.tsx";
import { GoodbyeLine } from "./goodbye-line.tsx";
import { GoodbyePage, type GoodbyeView } from "./goodbye-page.tsx";
import { KeepsakeMade, KeepsakePage } from "./keepsake-page.tsx";
import { PlanPage, type PlanView } from "./plan-page.tsx";
import { NotAskingSince, SincePage, SinceSaidPage } from "./since-page.tsx";

const spaceId = "1";
const name = "Harbrook mums";
const empty = { typed: {}, problems: noProblems };
const line =
  "This community is coming to its end, as planned from the start. You can write until 9 October 2026.";
const goodbye: GoodbyeView = {
  spaceId,
  name,
  said: null,
  lines: [line, "The last day is 7 November 2026."],
  farewellHref: "/threads/1",
  mayWrite: true,
  mayOpen: false,
  isMember: true,
  isClosed: false,
  nextWords: "The Thursday group at the library is open to you.",
  wish: empty,
};
const plan: PlanView = {
  spaceId,
  name,
  standing: "It says goodbye from 12 September 2026.",
  said: null,
  untrained: null,
  supporters: [
    { id: "1", called: "Amina", trained: true },
    { id: "2", called: "Grace", trained: false },
  ],
  wishes: [],
  ...empty,
};
const post = {
  id: "1",
  thread: "Packing a bag",
  words: "I forgot the socks.",
  when: "3 August 2026",
  nameHidden: false,
};
const farewell = { words: "Thank you for every small hello.", by: "Amina", when: "20 August 2026" };
const said = { wellbeing: "harder", wantsCall: true, words: "It is quiet now." } as const;

export const stories: Story[] = [
  { name: "Saying goodbye, a member", as: "parent", draw: () => <GoodbyePage {...goodbye} /> },
  {
    name: "Saying goodbye, nothing chosen",
    as: "parent",
    draw: () => (
      <GoodbyePage
        {...goodbye}
        name={longName}
        wish={{ typed: {}, problems: { wants: "Choose at least one; “Nothing just now” is one of them." } }}
      />
    ),
  },
  {
    name: "Saying goodbye, whoever leads it",
    as: "supporter",
    draw: () => <GoodbyePage {...goodbye} farewellHref={null} mayOpen isMember={false} wish={null} />,
  },
  {
    name: "Saying goodbye, closed",
    as: "parent",
    draw: () => (
      <GoodbyePage
        {...goodbye}
        isClosed
        farewellHref={null}
        lines={["This community has closed. Thank you for everything you brought to it."]}
      />
    ),
  },
  {
    name: "Saying goodbye, on the front",
    as: "parent",
    draw: () => <GoodbyeLine lines={[line]} goodbyeHref="/" planHref="/" />,
  },
  {
    name: "Open the goodbye",
    as: "supporter",
    draw: () => <FarewellPage spaceId={spaceId} name={name} id="1" threadId="2" {...empty} />,
  },
  {
    name: "How a space ends, to plan",
    as: "coordinator",
    draw: () => <PlanPage {...plan} />,
  },
  {
    name: "How a space ends, with wishes and somebody untrained",
    as: "coordinator",
    draw: () => (
      <PlanPage
        {...plan}
        said="The plan is kept."
        untrained="She has led two of them."
        wishes={[
          {
            placeId: "1",
            called: longName,
            wants: "A group that meets near me",
            words: unbroken,
            when: "yesterday at 8pm",
            answered: false,
          },
          {
            placeId: "2",
            called: "Priya",
            wants: "Nothing just now",
            words: null,
            when: "today at 9am",
            answered: true,
          },
        ]}
        problems={{ ends: "Choose a last day that is still ahead, and after the day the space opened." }}
      />
    ),
  },
  {
    name: "Something to keep, to choose",
    as: "parent",
    draw: () => (
      <KeepsakePage
        spaceId={spaceId}
        name={name}
        posts={[post, { ...post, id: "2", nameHidden: true }]}
        farewells={[farewell]}
      />
    ),
  },
  {
    name: "Something to keep, nothing written",
    as: "parent",
    draw: () => <KeepsakePage spaceId={spaceId} name={name} posts={[]} farewells={[]} />,
  },
  {
    name: "Something to keep, made",
    as: "parent",
    draw: () => (
      <KeepsakeMade
        spaceId="1"
        name={name}
        posts={[post, { ...post, id: "2", words: unbroken }]}
        farewells={[farewell]}
      />
    ),
  },
  { name: "Six weeks later, asked", as: "parent", draw: () => <SincePage placeId="1" {...empty} /> },
  {
    name: "Six weeks later, nothing chosen",
    as: "parent",
    draw: () => (
      <SincePage placeId="1" typed={{}} problems={{ wellbeing: "Choose what is nearest to how it is." }} />
    ),
  },
  {
    name: "Six weeks later, nothing to answer",
    as: "parent",
    draw: () => <NotAskingSince words="There is nothing to answer yet." />,
  },
  {
    name: "Six weeks later, what she said",
    as: "coordinator",
    draw: () => (
      <SinceSaidPage placeId="1" called={longName} when="She said it today at 9am" answer={said} isNew />
    ),
  },
  {
    name: "Six weeks later, not answered",
    as: "coordinator",
    draw: () => <SinceSaidPage placeId="1" called="Chloe" when="" answer={null} isNew={false} />,
  },
];
