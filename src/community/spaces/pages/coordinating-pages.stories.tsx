import { noProblems, type Story } from "../../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../../ui/hard-names.ts";
import { firstRules } from "../rules/house-rules.ts";
import { typeRules } from "../rules/read-rules.ts";
import { AskSupporterPage } from "./ask-supporter-page.tsx";
import { GreetPage } from "./greet-page.tsx";
import { MySpacesPage } from "./my-spaces-page.tsx";
import { OfferPage } from "./offer-page.tsx";
import { PeoplePage, type PeopleView } from "./people-page.tsx";
import { PlacePage } from "./place-page.tsx";
import { RewordRulesPage } from "./reword-rules-page.tsx";
import { SpaceFormPage } from "./space-form-page.tsx";
import { SplitPage } from "./split-page.tsx";

const hers = { as: "coordinator", current: "community" } as const;
const space = { id: "1", name: "Harbrook mums" };
const form = {
  to: "/gallery",
  back: { to: "/gallery", words: "Community" },
  title: "Set up a space",
  above: "Harbrook Mums Online",
  keptAs: "gallery",
  id: "1",
  kindIsSet: null,
  asksWhy: false,
  button: "Open the space",
};
const people: PeopleView = {
  space: {
    ...space,
    kind: "Mums",
    membersMax: 30,
    supportersMin: 2,
    ending: "Looked at again on 4 February 2027",
  },
  done: null,
  members: [
    { id: "1", name: "Early Otter", picture: "moon", note: "" },
    { id: "2", name: rightToLeftName, picture: "tide", note: "Let in with a reason" },
  ],
  supporters: [{ id: "3", name: "Amina", picture: "heron", note: "" }],
  offered: [{ id: "4", name: "Nia Prosser", picture: "4", note: "Asked on 2 August 2026" }],
  could: [{ id: "5", name: longName, note: "" }],
  couldNot: [{ id: "6", name: "Rosa Delgado", note: "We keep quiet for her now." }],
  couldSupport: [{ id: "7", name: "Grace Whitlock", note: "Harbrook Befriending" }],
  changes: [
    { when: "3 August 2026", who: "Bridget Hale", what: "how many members it is for", why: unbroken },
  ],
};

const across = {
  waiting: [
    {
      key: "1",
      severity: "now",
      title: "Somebody asks for another look at a decision",
      words: "Whoever decided it first does not decide it again.",
      clock: "Past its time: it was due yesterday at 12:10pm",
      late: true,
      href: "/gallery",
      doWords: "Look again",
      since: new Date(0),
    },
  ],
  links: [{ href: "/gallery", words: "Reports", hint: unbroken }],
} as const;

export const stories: Story[] = [
  {
    as: "safeguarding-lead",
    current: "community",
    name: "Community, for a safeguarding lead",
    draw: () => (
      <MySpacesPage
        done={null}
        door={null}
        spaces={[{ id: "1", name: longName, words: "Closed since 9 July 2026." }]}
        offers={[]}
        setsUp={false}
        across={across}
      />
    ),
  },
  {
    ...hers,
    name: "No space yet",
    draw: () => <MySpacesPage done={null} door={null} spaces={[]} offers={[]} setsUp across={null} />,
  },
  {
    ...hers,
    name: "Set up a space",
    draw: () => <SpaceFormPage view={form} typed={{ kind: "mums" }} problems={noProblems} />,
  },
  {
    ...hers,
    name: "Set up a space, nothing right yet",
    draw: () => (
      <SpaceFormPage
        view={{ ...form, asksWhy: true }}
        typed={{ name: unbroken }}
        problems={{
          kind: "Choose whom the space is for",
          ends: "Enter the day it ends, or below the day on which you look at it again",
          sketch: "Sketch how the goodbye is meant to go: a space is born with its ending",
          membersMax: "Enter a whole number of members from 2 to 2000",
          why: "Say why it changes, for whoever looks after it next.",
        }}
      />
    ),
  },
  { ...hers, name: "People in a space", draw: () => <PeoplePage {...people} /> },
  {
    ...hers,
    name: "People in a space, nobody yet",
    draw: () => (
      <PeoplePage
        {...people}
        members={[]}
        supporters={[]}
        offered={[]}
        could={[]}
        couldNot={[]}
        changes={[]}
        done="Offered. A message without a word of what it is about is on its way."
      />
    ),
  },
  {
    ...hers,
    name: "Offer a place, with what speaks against it",
    draw: () => (
      <OfferPage
        view={{
          id: "1",
          space,
          person: { id: "2", name: longName },
          timing: "The baby is 3 weeks old.",
          never: [],
          despite: [
            "The space has as many members as it is meant to. Split it first, or say why one more is right.",
          ],
          askSure: "mother",
        }}
        typed={{}}
        problems={{
          sure: "Tick that you have made sure for whom this space is. Ask her or him if you do not know.",
        }}
      />
    ),
  },
  {
    ...hers,
    name: "Offer a place, and nobody goes past it",
    draw: () => (
      <OfferPage
        view={{
          id: "1",
          space,
          person: { id: "2", name: "Rosa Delgado" },
          timing: "We keep quiet for her now.",
          never: ["We keep quiet for her now. Offer her a place when that has ended and she would like one."],
          despite: [],
          askSure: null,
        }}
        typed={{}}
        problems={noProblems}
      />
    ),
  },
  {
    ...hers,
    name: "Ask a supporter whose training does not count yet",
    draw: () => (
      <AskSupporterPage
        view={{
          id: "1",
          space,
          person: { id: "2", name: "Grace Whitlock" },
          title: "Ask Grace Whitlock to support Harbrook mums",
          isThere: false,
          isEnding: false,
          standing: [
            { name: "Initial training", value: "Not recorded" },
            { name: "Training in keeping an online group safe", value: "Not recorded" },
          ],
          missing: [
            { value: "training", words: "Initial training" },
            { value: "moderation-training", words: "Training in keeping an online group safe" },
          ],
          takesOver: ["Initial training"],
          against: [
            "Her training or checks do not all count today. Record what is missing, or say why she may begin before.",
          ],
        }}
        typed={{ "seen-by": "Bridget Hale" }}
        problems={noProblems}
      />
    ),
  },
  {
    ...hers,
    name: "Who is behind a name",
    draw: () => (
      <PlacePage
        view={{
          id: "1",
          space,
          title: "Early Otter",
          picture: "moon",
          rows: [
            { name: "Name", value: "Zara Malik" },
            { name: "Joined", value: "3 August 2026" },
          ],
          joined: true,
        }}
        typed={{}}
        problems={{
          words: "Say in a few words why her place ends. She is told that it has, in kind words of ours.",
        }}
      />
    ),
  },
  {
    ...hers,
    name: "Split a space",
    draw: () => (
      <SplitPage
        id="1"
        space={{ ...space, membersMax: 2 }}
        members={[
          { value: "1", words: "Early Otter" },
          { value: "2", words: "Sunday Puddle" },
          { value: "3", words: rightToLeftName },
        ]}
        typed={{ name: "Harbrook mums 2" }}
        problems={{
          movers: "Choose at least one member who is offered a move, and leave at least one where she is.",
        }}
      />
    ),
  },
  {
    ...hers,
    name: "Reword the house rules",
    draw: () => (
      <RewordRulesPage
        id="1"
        name="Harbrook mums"
        keptAs="gallery"
        typed={typeRules(firstRules)}
        problems={noProblems}
      />
    ),
  },
  {
    as: "supporter",
    current: "community",
    name: "Greet somebody new",
    draw: () => (
      <GreetPage
        id="1"
        joined="today at 9:10am"
        space={space}
        member={{ memberId: "1", handle: "Little Acorn", picture: "comet" }}
        keptAs="gallery"
        typed={{ words: "Hello Little Acorn, and welcome." }}
        problems={noProblems}
      />
    ),
  },
];
