import { longName, unbroken } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import { HomeNoteFormPage, HomeNotePage } from "./home-note-page.tsx";
import { MyHomePage } from "./my-home-page.tsx";
import { MyVisitsPage, type MyVisitsView } from "./my-visits-page.tsx";

const note = {
  parts: [
    { name: "Where it is, and how to find it", value: "3 Mill Lane, the blue door" },
    { name: "What would make us not go in", value: "If her brother is there." },
  ],
  hers: { words: "Ring twice, please.", when: "2 August 2026" },
  reviewed: "Looked at on 3 August 2026 by Amina.",
  late: true,
};
const mine: MyVisitsView = {
  said: null,
  visits: [
    {
      id: "1",
      title: "You meet Chloe tomorrow at 10:30am",
      words: "For 1 hour, until about 11:30am. At her home.",
    },
  ],
  mobile: "07700 900201",
  texts: true,
  typed: {},
  problems: {},
};
const hers = { as: "supporter", current: "today" } as const;

export const stories: Story[] = [
  {
    ...hers,
    name: "About a home, nothing yet",
    draw: () => <HomeNotePage relationshipId="1" called="Chloe" note={null} mayWrite />,
  },
  {
    ...hers,
    name: "About a home, time to look at it again",
    draw: () => <HomeNotePage relationshipId="1" called={longName} note={note} mayWrite />,
  },
  {
    ...hers,
    name: "Writing about a home, everything wrong",
    draw: () => (
      <HomeNoteFormPage
        relationshipId="1"
        called="Chloe"
        typed={{ agreed: unbroken }}
        problems={{
          place: "Say where it is, so that somebody can find it",
          who: "Say who is usually there. “Just her and the baby” is an answer too",
          wouldNotGoIn: "Say what would make you not go in. “Nothing we know of” is an answer too",
        }}
      />
    ),
  },
  {
    name: "My home, there is a note",
    as: "parent",
    current: "today",
    draw: () => (
      <MyHomePage
        looked="There is a note about your home. We last looked at it on 3 August 2026."
        said="Saved. Whoever comes reads it first."
        typed={{ words: "Ring twice, please." }}
        problems={{}}
      />
    ),
  },
  {
    name: "My home, no note yet, too many words",
    as: "parent",
    current: "today",
    draw: () => (
      <MyHomePage
        looked={null}
        said={null}
        typed={{ words: unbroken }}
        problems={{ words: "The words must be 2,000 characters or fewer. You typed 2,430." }}
      />
    ),
  },
  { ...hers, name: "My visits", draw: () => <MyVisitsPage {...mine} /> },
  {
    ...hers,
    name: "My visits, none, no mobile, and a word that will not do",
    draw: () => (
      <MyVisitsPage
        {...mine}
        visits={[]}
        mobile={null}
        typed={{ word: "help" }}
        problems={{ word: "That word already means something in a text of yours. Choose another" }}
      />
    ),
  },
];
