import type { Story } from "../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import type { TimelineEntry } from "../timeline.ts";
import { RelationshipPage, type RelationshipView } from "./relationship-page.tsx";

const entry = (key: string, given: Partial<TimelineEntry>): TimelineEntry => ({
  key,
  kind: "contact",
  at: new Date("2026-08-04T12:00:00Z"),
  title: "Visit, 1 hour",
  words: "4 August 2026. Listening and practical help.",
  notes: null,
  href: null,
  ...given,
});

const typical: RelationshipView = {
  back: { to: "/gallery", words: "Today" },
  said: null,
  title: "You and Chloe",
  above: "Befriending, since 12 June 2026",
  planned: [
    entry("m", {
      title: "Meeting on Tuesday at 10:30am",
      words: "At Cedar Family Hub, for 1 hour.",
      href: "/gallery",
    }),
    entry("e", {
      title: "Ending planned",
      words: "Around 12 June 2027. You plan it together, and it can move.",
    }),
  ],
  past: [
    entry("1", {
      notes: "We walked to the library. She would like to come to the group on Monday if I come too.",
    }),
    entry("2", { title: "You tried to reach Chloe", words: "28 July 2026." }),
    entry("3", { title: "Both said yes", words: "Chloe and you were brought together on 12 June 2026." }),
  ],
  facts: [
    { name: "Chloe", value: "28 weeks. Text only, no voicemail." },
    { name: "Ground rules", value: "Both have agreed" },
  ],
  main: { to: "/gallery", words: "Offer times to meet" },
  links: [{ to: "/gallery", words: "Ground rules" }],
  reads: "Chloe can read what you write here, and so can Ruth.",
};

const drawn = (view: RelationshipView) => () => <RelationshipPage {...view} />;

export const stories: Story[] = [
  { name: "A relationship, just begun", as: "supporter", draw: drawn({ ...typical, planned: [], past: [] }) },
  { name: "A relationship as its supporter reads it", as: "supporter", draw: drawn(typical) },
  {
    name: "A relationship as its parent reads it",
    as: "parent",
    draw: drawn({ ...typical, title: "You and Amina", said: "Booked. Amina knows.", main: null }),
  },
  {
    name: "A relationship with very long names and notes",
    as: "coordinator",
    draw: drawn({
      ...typical,
      title: `${longName} and ${rightToLeftName}`,
      above: `Befriending, since 12 June 2026, with ${longName}`,
      past: [entry("1", { notes: unbroken, title: `${rightToLeftName} tried to reach ${longName}` })],
      facts: [{ name: longName, value: unbroken }],
    }),
  },
];
