import type { Story } from "../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import type { Day } from "../../words/day.ts";
import { standings, type ReadinessPeriod } from "../readiness/readiness.ts";
import { blankSupporter, nothingCarried, type NamedSupporter } from "../supporter.ts";
import { AboutPage } from "./about/page.tsx";
import { ExperiencePage } from "./experience/page.tsx";
import { InvitePage } from "./invite/page.tsx";
import { LeavePage } from "./leave/page.tsx";
import { MePage } from "./me/page.tsx";
import { RatherNotPage } from "./rather-not/page.tsx";
import { ReadinessPage } from "./readiness/page.tsx";
import { SupporterPage } from "./supporter/page.tsx";
import { SupportersPage } from "./supporters/page.tsx";
import type { SupporterLine } from "./supporters/view.ts";
import { TimesPage } from "./times/page.tsx";

const today = "2026-08-06" as Day;
const since = new Date("2025-03-01T09:00:00Z");
const period = (kind: ReadinessPeriod["kind"], given: Partial<ReadinessPeriod> = {}): ReadinessPeriod => ({
  id: kind,
  kind,
  fromOn: "2025-03-01" as Day,
  untilOn: "2026-08-20" as Day,
  hours: kind === "training" ? 24 : null,
  seenBy: "Ruth",
  note: null,
  recordedAt: since,
  recordedBy: "ruth",
  ended: null,
  ...given,
});
const periods = [
  period("training"),
  period("training", {
    id: "old",
    note: unbroken,
    ended: { on: today, why: "The certificate was somebody else’s." },
  }),
];
const stood = standings(
  periods,
  { readinessRequired: ["training", "criminal-record-check", "references"], trainingHoursMin: 20 },
  today,
);

const grace: NamedSupporter = {
  ...blankSupporter("grace", "befriending"),
  name: "Grace Okafor",
  knownAs: "Grace",
  since,
  languages: ["English", "Igbo"],
  outcode: "DE23",
  availability: ["mon-morning", "wed-afternoon"],
  experience: [
    { attribute: "ageBand", theirs: ["25 to 34"], words: "I was 26 with my first.", sharing: "suggestion" },
  ],
  hello: "Hello, I am Grace. I have two boys and a very patient dog.",
};
const long: NamedSupporter = {
  ...grace,
  name: longName,
  knownAs: longName,
  languages: [unbroken],
  hello: unbroken,
  ratherNotWords: unbroken,
};
const person = { id: "grace", name: longName };
const required = ["training", "criminal-record-check", "references"] as const;
const line = (id: string, given: Partial<SupporterLine> = {}): SupporterLine => ({
  id,
  name: "Grace Okafor",
  kind: "volunteer",
  ready: true,
  readyWords: "Ready",
  toDo: [],
  lapsesSoon: null,
  load: "1 of 2 parents",
  full: false,
  leave: null,
  ...given,
});
const all = {
  standings: stood,
  periods,
  leave: [],
  carried: { ...nothingCarried, activeNow: 1, minutesPerWeek: 95 },
  minutesMax: 180,
  today,
  since: "2025-03-01" as Day,
  done: null,
};

const hers = { as: "supporter", current: "profile" } as const;
const staff = { as: "coordinator", current: "supporters" } as const;

export const stories: Story[] = [
  {
    ...staff,
    name: "Supporters, none yet",
    draw: () => <SupportersPage programme="Harbrook Befriending" lines={[]} done={null} />,
  },
  {
    ...staff,
    name: "Supporters, who needs something first",
    draw: () => (
      <SupportersPage
        programme="Harbrook Befriending"
        done="Added. They have a message."
        lines={[
          line("1", {
            name: longName,
            kind: "peer worker",
            ready: false,
            readyWords: "2 things missing",
            toDo: ["Training: 12 of 20 hours recorded. Record the rest when it is done."],
            load: "0 of 2 parents, 1 more being asked about",
          }),
          line("2", {
            name: rightToLeftName,
            lapsesSoon: "Training lapses after 20 August 2026",
            leave: "On leave until 6 September 2026",
          }),
          line("3"),
        ]}
      />
    ),
  },
  { ...staff, name: "One supporter", draw: () => <SupporterPage supporter={grace} {...all} /> },
  {
    ...staff,
    name: "One supporter, everything long",
    draw: () => (
      <SupporterPage
        supporter={long}
        {...all}
        leave={[{ id: "1", personId: "grace", fromOn: today, untilOn: null }]}
        done="Recorded."
      />
    ),
  },
  {
    ...staff,
    name: "One supporter of whom nothing is known",
    draw: () => (
      <SupporterPage
        supporter={{ ...grace, ...blankSupporter("grace", "befriending") }}
        {...all}
        periods={[]}
        standings={standings([], { readinessRequired: [...required], trainingHoursMin: 20 }, today)}
        carried={nothingCarried}
      />
    ),
  },
  {
    ...staff,
    name: "Adding a supporter we know already",
    draw: () => (
      <InvitePage
        id="1"
        programme={{ id: "1", name: "Harbrook Befriending" }}
        typed={{ name: longName }}
        problems={{ address: "Enter an email or a mobile number." }}
        known={person}
      />
    ),
  },
  {
    ...staff,
    name: "Recording training or a check, not yet right",
    draw: () => (
      <ReadinessPage
        id="1"
        person={person}
        required={required}
        typed={{}}
        problems={{
          kind: "Choose what was done.",
          from: "Enter the day it counts from.",
          "seen-by": "Say who saw the paper.",
        }}
      />
    ),
  },
  {
    ...hers,
    name: "My profile, nothing said yet",
    draw: () => (
      <MePage
        supporter={blankSupporter("amina", "befriending")}
        standings={[]}
        leave={null}
        carries={0}
        done={null}
      />
    ),
  },
  {
    ...hers,
    name: "My profile",
    draw: () => <MePage supporter={grace} standings={stood} leave={null} carries={1} done="Saved." />,
  },
  {
    ...hers,
    name: "My profile, everything long",
    draw: () => (
      <MePage
        supporter={long}
        standings={stood}
        leave="On leave until 6 September 2026"
        carries={2}
        done={null}
      />
    ),
  },
  {
    ...hers,
    name: "About you, not yet right",
    draw: () => (
      <AboutPage
        typed={{ languages: unbroken, outcode: "?", miles: "far" }}
        problems={{
          outcode: "Enter the first half of a postcode, like DE23.",
          miles: "Enter the miles as a number.",
          kinds: "Choose at least one.",
        }}
        matchesMax={3}
      />
    ),
  },
  {
    ...hers,
    name: "One thing I have lived",
    draw: () => (
      <ExperiencePage attribute="ageBand" typed={{}} problems={{ sharing: "Choose who may know." }} />
    ),
  },
  {
    ...hers,
    name: "What I would rather not support",
    draw: () => <RatherNotPage typed={{}} problems={{}} />,
  },
  {
    ...hers,
    name: "When I am free",
    draw: () => <TimesPage typed={{ mon: ["morning"], wed: ["afternoon", "evening"] }} />,
  },
  {
    ...hers,
    name: "Taking a break, with one planned",
    draw: () => (
      <LeavePage
        id="1"
        leave={[{ id: "1", personId: "amina", fromOn: "2026-09-01" as Day, untilOn: null }]}
        today={today}
        typed={{}}
        problems={{ from: "Enter the first day." }}
        done="Saved. Ruth knows."
      />
    ),
  },
];
