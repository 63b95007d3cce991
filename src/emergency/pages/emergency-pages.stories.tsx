import type { Story } from "../../ui/index.ts";
import { longName } from "../../ui/hard-names.ts";
import type { Contact } from "../contact.ts";
import { MinePage, type MineView } from "./mine-page.tsx";
import { SealedPage, type SealedView } from "./sealed-page.tsx";

const contact: Contact = {
  id: "1",
  name: "Wren Marsh",
  relation: "sister",
  reach: "07700 900555",
  note: "She knows that I come here.",
  agreed: "herself",
  beganAt: new Date("2026-08-04T09:00:00Z"),
};
const opening = {
  id: "1",
  who: "Amina Yusuf, supporter",
  when: "yesterday at 4:12pm",
  why: "She fainted and went by ambulance.",
  unsafe: false,
};
const mine: MineView = { id: "1", contact: null, openings: [], typed: {}, problems: {}, done: null };
const sealed: SealedView = {
  id: "1",
  to: "/gallery",
  back: { to: "/gallery", words: "Today" },
  called: "Chloe",
  isThere: true,
  open: null,
  openings: [],
  mayTell: false,
  done: null,
  typed: {},
  problems: {},
};
const hers = { as: "parent", current: "me" } as const;

export const stories: Story[] = [
  { ...hers, name: "Emergency contact, none", draw: () => <MinePage {...mine} /> },
  {
    ...hers,
    name: "Emergency contact, sealed",
    draw: () => <MinePage {...mine} contact={contact} openings={[opening]} done="Kept, and sealed." />,
  },
  {
    name: "Sealed emergency contact",
    as: "supporter",
    current: "today",
    draw: () => (
      <SealedPage {...sealed} problems={{ why: "Write why you need it now. A few words are enough" }} />
    ),
  },
  {
    name: "Emergency contact opened",
    as: "supporter",
    current: "today",
    draw: () => (
      <SealedPage {...sealed} open={{ contact: { ...contact, name: longName }, until: "4:42pm" }} />
    ),
  },
  {
    name: "Emergency contact, as a lead reads it",
    as: "safeguarding-lead",
    draw: () => <SealedPage {...sealed} openings={[{ ...opening, id: "2", unsafe: true }, opening]} />,
  },
  {
    name: "Emergency contact, nobody named",
    as: "coordinator",
    draw: () => <SealedPage {...sealed} isThere={false} mayTell />,
  },
];
