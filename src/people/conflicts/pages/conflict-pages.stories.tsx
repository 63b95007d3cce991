import type { Story } from "../../../ui/index.ts";
import { longName } from "../../../ui/hard-names.ts";
import { AboutHerPage, type AboutHerView } from "./about-her-page.tsx";
import { EndConflictPage, NameConflictPage } from "./conflict-steps.tsx";
import { ConflictsPage, type ConflictRow } from "./conflicts-page.tsx";
import { MinePage, type MineView } from "./mine-page.tsx";

const row: ConflictRow = {
  id: "1",
  who: "Amina Yusuf",
  named: null,
  subject: "Chloe Marsh",
  how: "Neighbours, or they live close by",
  why: "They share a front gate.",
  said: "Ruth wrote it down, yesterday at 4:12pm",
};
const named: ConflictRow = { ...row, id: "2", who: null, named: "The man with the beard at the library" };
const about: AboutHerView = {
  id: "1",
  to: "/gallery",
  back: { to: "/gallery", words: "Chloe Marsh" },
  name: "Chloe Marsh",
  me: "ruth",
  colleagues: [
    { id: "amina", name: "Amina Yusuf" },
    { id: "long", name: longName },
  ],
  typed: {},
  problems: {},
};
const mine: MineView = {
  id: "1",
  said: [],
  people: [{ id: "ruth", words: "Ruth, coordinator" }],
  typed: {},
  problems: {},
  done: null,
};
const admin = { as: "administrator", current: "privacy" } as const;
const hers = { as: "parent", current: "me" } as const;

export const stories: Story[] = [
  { ...admin, name: "Who does not see whom, nobody", draw: () => <ConflictsPage rows={[]} done={null} /> },
  {
    ...admin,
    name: "Who does not see whom",
    draw: () => <ConflictsPage rows={[named, row, { ...row, id: "3", who: longName }]} done={null} />,
  },
  { ...admin, name: "Ending it", draw: () => <EndConflictPage row={row} typed={{}} problems={{}} /> },
  {
    ...admin,
    name: "Who is meant",
    draw: () => <NameConflictPage row={named} people={about.colleagues} typed={{}} problems={{}} />,
  },
  {
    name: "Somebody should not see her record",
    as: "coordinator",
    draw: () => <AboutHerPage {...about} />,
  },
  {
    name: "I know her, not yet right",
    as: "supporter",
    draw: () => (
      <AboutHerPage {...about} colleagues={[]} problems={{ kind: "Choose how they know each other" }} />
    ),
  },
  { ...hers, name: "Who should not see it, nobody yet", draw: () => <MinePage {...mine} /> },
  {
    ...hers,
    name: "Who should not see it",
    draw: () => (
      <MinePage
        {...mine}
        said={[
          { id: "1", who: "Ruth", how: "Neighbours, or they live close by" },
          { id: "2", who: "“The man with the beard at the library”", how: "Something else" },
        ]}
        done="Saved. They find nothing of you here from now on."
      />
    ),
  },
];
