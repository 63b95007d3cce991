import { longName, rightToLeftName } from "../../../ui/hard-names.ts";
import { noProblems, type Story } from "../../../ui/index.ts";
import type { Block, Blocks } from "../week-view.ts";
import { CoverPage } from "./cover-page.tsx";
import { HoursPage } from "./hours-page.tsx";
import { MissedPage } from "./missed-page.tsx";
import { PlanPage, type PlanView } from "./plan-page.tsx";
import { PlanStartPage } from "./plan-start-page.tsx";
import { ReportPage, type ReportView } from "./report-page.tsx";

const id = "0198f2a6-7c1e-7c3a-9a55-3d1b2f0c4e11";
const space = "Harbrook mums";
const looks = ["enough", "few", "nobody"] as const;
const blocks: Blocks = {
  days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map((weekday, n) => ({
    weekday,
    date: String(3 + n),
    isToday: n === 3,
  })),
  rows: ["7am", "12pm", "6pm"].map((from, row) => ({
    from,
    blocks: Array.from({ length: 7 }, (_, n): Block => {
      const look = row === 1 && n < 5 ? "none" : (looks[(row * 2 + n) % 7] ?? "enough");
      return { key: String(n), look, has: { enough: 2, few: 1, nobody: 0, none: 0 }[look], anchor: null };
    }),
  })),
};
const plan: PlanView = {
  id,
  spaceId: id,
  space,
  title: "1 September to 30 September",
  state: "proposed",
  optimal: true,
  count: 52,
  weeks: [{ title: "The week of 3 August", blocks }],
  people: [
    { who: "Amina", words: "24 hours more, on 12 days", isNew: true },
    { who: longName, words: "Nothing new", isNew: false },
  ],
  short: ["Sat 5 September, 6pm to 8pm: 1 of 2. Amina can’t at these hours; Grace is on then already."],
};
const report: ReportView = {
  spaceId: id,
  space,
  title: "Two hours a day",
  period: "1 August 2026 to 31 August 2026",
  month: "August 2026",
  backHref: "/shifts",
  earlierHref: "/shifts",
  laterHref: "/shifts",
  cover: "38 of 42 times had enough people; nobody was there at 1.",
  rows: [
    {
      who: longName,
      href: "/shifts?who=1",
      days: "12 days",
      wanted: "24 hours",
      here: "22 hours 30 minutes",
      short: "1 hour 30 minutes",
      weeks: ["Week of 3 August: two hours each day", "Week of 10 August: 1 hour 30 minutes short"],
    },
    {
      who: "Grace",
      href: "/shifts?who=2",
      days: "10 days",
      wanted: "20 hours",
      here: "20 hours",
      short: "Nothing",
      weeks: ["Week of 3 August: two hours each day"],
    },
  ],
  days: null,
};
const asCoordinator = { as: "coordinator", current: "community" } as const;
export const stories: Story[] = [
  {
    name: "When people are wanted, not yet right",
    ...asCoordinator,
    draw: () => (
      <HoursPage
        spaceId={id}
        space={space}
        rows={[{ id, words: "Every day, 6pm to 8pm", need: 2 }]}
        newId={id}
        typed={{ hoursFrom: "6pm", hoursTo: "half 8", need: "0" }}
        problems={{
          weekdays: "Choose at least one day",
          hoursTo: "Enter the time they end like this: 5:30pm or 17:30",
          need: "Enter how many people are wanted at once, from 1 to 20",
        }}
      />
    ),
  },
  {
    name: "When people are wanted, nothing yet",
    ...asCoordinator,
    draw: () => (
      <HoursPage spaceId={id} space={space} rows={[]} newId={id} typed={{}} problems={noProblems} />
    ),
  },
  {
    name: "Who could cover",
    ...asCoordinator,
    draw: () => (
      <CoverPage
        spaceId={id}
        space={space}
        weekHref="/shifts"
        title="Saturday 8 August, 6pm to 8pm"
        words="Amina. One more is needed."
        needId={id}
        on="2026-08-08"
        could={[
          {
            value: "1",
            words: "Grace",
            hint: "Not asked before. 4 hours in August. Says these hours suit her.",
          },
          { value: "2", words: longName, hint: "Asked 3 days ago. 8 hours in August." },
        ]}
        chosen={["1"]}
        asked={[{ who: rightToLeftName, words: "Asked, no answer yet." }]}
        couldNot={[{ who: "Holly", words: "Has her two hours that day." }]}
        problems={noProblems}
      />
    ),
  },
  {
    name: "Nobody could cover",
    ...asCoordinator,
    draw: () => (
      <CoverPage
        spaceId={id}
        space={space}
        weekHref="/shifts"
        title="Saturday 8 August, 6pm to 8pm"
        words="Nobody yet. 2 people are needed."
        needId={id}
        on="2026-08-08"
        could={[]}
        chosen={[]}
        asked={[]}
        couldNot={[{ who: "Holly", words: "On leave." }]}
        problems={noProblems}
      />
    ),
  },
  {
    name: "Fill a month",
    ...asCoordinator,
    draw: () => (
      <PlanStartPage
        spaceId={id}
        space={space}
        months={[
          { value: "2026-08", words: "The rest of August" },
          { value: "2026-09", words: "September 2026" },
        ]}
        newId={id}
        typed={{ month: "2026-09" }}
        problems={noProblems}
      />
    ),
  },
  {
    name: "A plan is being worked out",
    ...asCoordinator,
    draw: () => <PlanPage {...plan} state="working" optimal={null} />,
  },
  { name: "A plan to accept", ...asCoordinator, draw: () => <PlanPage {...plan} /> },
  {
    name: "A plan without a gap, best in the time",
    ...asCoordinator,
    draw: () => <PlanPage {...plan} optimal={false} short={[]} />,
  },
  {
    name: "No plan was found",
    ...asCoordinator,
    draw: () => <PlanPage {...plan} state="failed" optimal={null} />,
  },
  { name: "Two hours a day", ...asCoordinator, draw: () => <ReportPage {...report} /> },
  {
    name: "Two hours a day, nobody yet",
    ...asCoordinator,
    draw: () => <ReportPage {...report} rows={[]} cover="No hours have gone by in this month yet." />,
  },
  {
    name: "Two hours a day, one volunteer",
    ...asCoordinator,
    draw: () => (
      <ReportPage
        {...report}
        title={longName}
        days={[
          { day: "Tuesday 4 August", planned: "2 hours", here: "2 hours", short: "Nothing" },
          { day: "Wednesday 5 August", planned: "2 hours", here: "Not there", short: "2 hours" },
        ]}
      />
    ),
  },
  {
    name: "A shift has not begun",
    as: "safeguarding-lead",
    current: "duty",
    draw: () => (
      <MissedPage
        id={id}
        hours="Today 6pm to 8pm"
        standing="Nobody is here just now. Next: tomorrow at 7am."
        chain={{
          level: "Today",
          lines: [
            {
              key: "1",
              when: "6:15pm",
              who: "Kim Osborne",
              words: "was told",
              ways: [{ words: "By text, delivered", good: true }],
            },
          ],
          next: "Jo Barrett is told at 6:30pm.",
        }}
        mayTake
        rotaHref="/shifts"
      />
    ),
  },
];
