import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import { around } from "../pair.sample.ts";
import { sideBySide } from "../side-by-side.ts";
import { EndKeptApartPage } from "./kept-apart/end-page.tsx";
import { KeptApartPage } from "./kept-apart/page.tsx";
import { MatchPage } from "./match/page.tsx";
import { MatchesPage } from "./matches/page.tsx";
import {
  bare,
  brief,
  easy,
  introduction,
  match,
  names,
  parent,
  suggestions,
  supporters,
  waiting,
} from "./pages.sample.ts";
import { ProposePage } from "./propose/page.tsx";
import { SideBySidePage } from "./side-by-side/page.tsx";
import { SuggestionsPage } from "./suggestions/page.tsx";

const staff = { as: "coordinator", current: "matches" } as const;

export const stories: Story[] = [
  {
    ...staff,
    name: "Matches, nobody waits",
    draw: () => (
      <MatchesPage
        programme="Harbrook Befriending"
        waiting={[]}
        asked={[]}
        agreed={[]}
        agreedPeriod="10 July 2026 to today"
        done={null}
      />
    ),
  },
  {
    ...staff,
    name: "Matches, one past the promise",
    draw: () => (
      <MatchesPage
        programme="Harbrook Befriending"
        waiting={[
          {
            ...waiting,
            referralId: "2",
            name: longName,
            clock: "6 days past the 14 we promised",
            late: true,
            used: 100,
            asked: { matchId: "1", words: "Waiting for Grace Whitlock" },
          },
          { ...waiting, timing: null },
        ]}
        asked={[
          {
            matchId: "1",
            pair: `${longName} and Grace Whitlock`,
            withWhom: "Waiting for Grace Whitlock",
            lapses: "Lapses after today",
            soon: true,
          },
        ]}
        agreed={[{ matchId: "2", pair: "Dana Fry and Amina Yusuf", on: "Agreed on 1 August 2026" }]}
        agreedPeriod="10 July 2026 to today"
        done="Asked. You hear when there is an answer."
      />
    ),
  },
  { ...staff, name: "Who might suit her", draw: () => <SuggestionsPage {...suggestions} /> },
  {
    ...staff,
    name: "Who might suit her, while somebody is being asked",
    draw: () => (
      <SuggestionsPage
        {...suggestions}
        keptApart={[]}
        waits={{
          words: "A supporter is being asked. Wait for the answer, or take that proposal back first.",
          href: "/matches/1",
          doWords: "See that proposal",
        }}
        suggested={suggestions.suggested.map((each) => ({ ...each, mayPropose: false }))}
      />
    ),
  },
  {
    ...staff,
    name: "Who might suit her, nobody",
    draw: () => <SuggestionsPage {...suggestions} suggested={[]} keptApart={[]} />,
  },
  {
    ...staff,
    name: "Side by side",
    draw: () => (
      <SideBySidePage
        referralId="1"
        parentName="Chloe Barrow"
        people={supporters.map(({ id }) => ({ id, name: names[id] ?? "" }))}
        rows={sideBySide(parent, supporters, [], around)}
        mayPropose
      />
    ),
  },
  {
    ...staff,
    name: "Side by side, nobody ticked",
    draw: () => <SideBySidePage referralId="1" parentName="Chloe Barrow" people={[]} rows={[]} mayPropose />,
  },
  {
    ...staff,
    name: "Before a supporter is asked",
    draw: () => (
      <ProposePage
        id="1"
        referralId="1"
        parentName="Chloe Barrow"
        supporter={{ id: "amina", name: "Amina Yusuf" }}
        brief={brief}
        blocked={[]}
        inTheWay={null}
        days="5 days"
        {...easy}
      />
    ),
  },
  {
    ...staff,
    name: "Before a supporter is asked who is not ready",
    draw: () => (
      <ProposePage
        id="1"
        referralId="1"
        parentName={longName}
        supporter={{ id: "leanne", name: rightToLeftName }}
        brief={bare}
        blocked={[
          {
            code: "notReady",
            words: "Not ready to be matched yet",
            toDo: ["Initial training: 12 of 30 hours recorded. Record the rest when it is done."],
          },
        ]}
        inTheWay="One of these two said no to this before. Talk with them first, then say why you are asking again."
        days="5 days"
        typed={{}}
        problems={{ reason: "Enter why you are going ahead." }}
      />
    ),
  },
  {
    ...staff,
    name: "One match, the supporter is asked",
    draw: () => <MatchPage view={match} {...easy} done="Asked. You hear when there is an answer." />,
  },
  {
    ...staff,
    name: "One match, she cannot be written to",
    draw: () => (
      <MatchPage
        view={{
          ...match,
          standing: "Amina Yusuf said yes. Chloe Barrow has been asked.",
          introduction,
          waitsFor: "parent",
          notReached:
            "Chloe Barrow was not written to: only call, as she asked. Ask by voice, then write the answer down here.",
          notes: [{ heading: "Why it went ahead, Ruth Adeyemi, 6 August 2026", words: unbroken }],
        }}
        typed={{}}
        problems={{
          answer: "Choose yes, or not this person",
          heard: "Choose how you heard it",
          why: "Choose why it is taken back",
        }}
        done={null}
      />
    ),
  },
  {
    ...staff,
    name: "One match, both said yes",
    draw: () => (
      <MatchPage
        view={{ ...match, standing: "Both said yes.", clock: null, introduction, waitsFor: null }}
        {...easy}
        done={null}
      />
    ),
  },
  {
    ...staff,
    name: "Kept apart, nobody yet",
    draw: () => <KeptApartPage id="1" lines={[]} parents={[]} supporters={[]} {...easy} done={null} />,
  },
  {
    ...staff,
    name: "Kept apart, not yet right",
    draw: () => (
      <KeptApartPage
        id="1"
        lines={[
          {
            id: "1",
            who: `${longName} and anybody in DE23`,
            why: unbroken,
            since: "Since 6 August 2026, by Ruth Adeyemi",
          },
        ]}
        parents={[{ id: "1", name: longName }]}
        supporters={[{ id: "2", name: rightToLeftName }]}
        typed={{}}
        problems={{ parent: "Choose a parent, a supporter, or both", why: "Enter why they are kept apart" }}
        done="Kept apart from now on."
      />
    ),
  },
  {
    ...staff,
    name: "No longer kept apart",
    draw: () => (
      <EndKeptApartPage
        line={{
          id: "1",
          who: "Chloe Barrow and Amina Yusuf",
          why: "They are neighbours.",
          since: "Since 6 August 2026, by Ruth Adeyemi",
        }}
        {...easy}
      />
    ),
  },
];
