import { noProblems, type Story } from "../../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../../ui/hard-names.ts";
import { firstRules } from "../rules/house-rules.ts";
import { promptsFor } from "../welcoming/prompts.ts";
import { ChooseNamePage } from "./choose-name-page.tsx";
import { FrontPage } from "./front-page.tsx";
import { HelloPage } from "./hello-page.tsx";
import { JoiningPage } from "./joining-page.tsx";
import { LeavingPage } from "./leaving-page.tsx";
import { MembersPage } from "./members-page.tsx";
import { MySpacesPage } from "./my-spaces-page.tsx";
import { PreviewPage } from "./preview-page.tsx";
import { RulesPage } from "./rules-page.tsx";
import { WhatWaits } from "./what-waits.tsx";

const hers = { as: "parent", current: "community" } as const;
const theirs = { as: "supporter", current: "community" } as const;
const rules = { version: 2, ...firstRules };
const purpose =
  "For pregnant women and new mothers in Harbrook. Ask anything. Somebody who has been there answers.";
const promise = [
  "Trained parents are here at set hours. The first page says whether one is here now.",
  "While one is here, somebody answers within 1 hour.",
];
const member = (id: string, name: string, picture: string) => ({
  id,
  name,
  picture,
  about: "",
  isMe: false,
  toWelcome: false,
});
const names = {
  to: "/gallery",
  back: { to: "/gallery", words: "The house rules" },
  keptAs: "gallery",
  suggestions: ["Copper Kettle", "Early Otter", "Rainy Lighthouse"],
  goesBy: null,
  button: "See how others see you",
};
const front = {
  id: "1",
  name: "Harbrook mums",
  purpose,
  handle: "Copper Kettle",
  said: null,
  coordinates: false,
  lead: [],
  side: [],
  about: [],
};

export const stories: Story[] = [
  {
    ...hers,
    name: "An invitation",
    draw: () => (
      <JoiningPage
        id="1"
        name="Harbrook mums"
        purpose={purpose}
        promise={promise}
        opens={null}
        rules={rules}
        easy={false}
        asSupporter={false}
        problems={noProblems}
      />
    ),
  },
  {
    ...hers,
    name: "An invitation in easy words, nothing ticked",
    draw: () => (
      <JoiningPage
        id="1"
        name={longName}
        purpose={unbroken}
        promise={promise}
        opens={null}
        rules={rules}
        easy
        asSupporter={false}
        problems={{ agree: "Tick that you agree to the house rules, or say no thank you below." }}
      />
    ),
  },
  {
    ...hers,
    name: "Choose a name, and it is her own",
    draw: () => (
      <ChooseNamePage
        view={names}
        typed={{ handle: "Chloe", picture: "moon" }}
        problems={{
          handle: "That has your own name in it. Choose another, so that nobody can tell who you are.",
        }}
      />
    ),
  },
  {
    ...theirs,
    name: "How a supporter is seen",
    draw: () => <ChooseNamePage view={{ ...names, goesBy: "Amina" }} typed={{}} problems={noProblems} />,
  },
  {
    ...hers,
    name: "How others see her",
    draw: () => (
      <PreviewPage
        id="1"
        name="Harbrook mums"
        seen={{ handle: "Copper Kettle", picture: "ember", about: "" }}
        problem={null}
      />
    ),
  },
  {
    ...hers,
    name: "How others see her, when the rules have changed meanwhile",
    draw: () => (
      <PreviewPage
        id="1"
        name={rightToLeftName}
        seen={{ handle: rightToLeftName, picture: "heron", about: "" }}
        problem="The house rules have changed since you read them. Please read them once more."
      />
    ),
  },
  {
    ...hers,
    name: "Welcome",
    draw: () => <HelloPage id="1" name="Harbrook mums" handle="Copper Kettle" prompts={promptsFor("mums")} />,
  },
  {
    ...hers,
    name: "A space, a first post still to come",
    draw: () => (
      <FrontPage
        {...front}
        lead={[
          <WhatWaits
            key="waits"
            waiting={[
              {
                words: "When you feel like it, begin with something small. Reading is fine too.",
                links: promptsFor("mums").map(({ key, words }) => ({ to: `/gallery?start=${key}`, words })),
              },
            ]}
          />,
        ]}
      />
    ),
  },
  {
    ...theirs,
    name: "A space, nothing there yet",
    draw: () => <FrontPage {...front} name={longName} purpose={unbroken} />,
  },
  {
    ...theirs,
    name: "Who belongs here, somebody new among them",
    draw: () => (
      <MembersPage
        id="1"
        name="Harbrook mums"
        supporters={[
          { ...member("1", "Amina", "moon"), about: "Mum of two. Walks, and strong tea.", isMe: true },
        ]}
        guests={[member("2", longName, "tide")]}
        members={[
          { ...member("3", "Little Acorn", "comet"), toWelcome: true },
          member("4", rightToLeftName, "plum"),
        ]}
        hasPlace
      />
    ),
  },
  {
    ...hers,
    name: "House rules that have changed",
    draw: () => (
      <RulesPage
        id="1"
        name="Harbrook mums"
        rules={rules}
        easy={false}
        asks
        rewords={false}
        problems={noProblems}
      />
    ),
  },
  {
    ...hers,
    name: "Community, another door beside it",
    draw: () => (
      <MySpacesPage
        done={null}
        door={{
          href: "/gallery",
          words: "People to turn to, who know what this is like",
          lines: [{ name: "Sands", phone: "0808 164 3332", words: "Somebody to talk to", kind: "unit" }],
        }}
        spaces={[{ id: "1", name: "Harbrook mums", words: purpose }]}
        offers={[]}
        setsUp={false}
        across={null}
      />
    ),
  },
  {
    ...hers,
    name: "Community, an invitation",
    draw: () => (
      <MySpacesPage
        done="You have left. If you ever want to come back, tell your coordinator."
        door={null}
        spaces={[]}
        offers={[{ id: "1", name: "Due together", words: "A small closed group." }]}
        setsUp={false}
        across={null}
      />
    ),
  },
  { ...hers, name: "Leave?", draw: () => <LeavingPage id="1" name="Harbrook mums" asSupporter={false} /> },
];
