import { longName } from "../../../ui/hard-names.ts";
import { noProblems, type Story } from "../../../ui/index.ts";
import { asDay } from "../../../words/day.ts";
import type { Block, Blocks } from "../week-view.ts";
import { MonthPage, type MonthDay } from "./month-page.tsx";
import { WeekPage, type WeekView } from "./week-page.tsx";

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
const band = (n: number, words: string, more: { isHers?: boolean; isGap?: boolean } = {}) => ({
  anchor: `b-${n}`,
  hours: ["7am to 9am", "midday to 2pm", "6pm to 8pm"][n % 3] ?? "",
  words,
  needId: id,
  day: asDay("2026-08-06"),
  isHers: false,
  planned: n === 0 ? [{ shiftId: id, who: "Amina" }] : [],
  isGap: false,
  ...more,
});
const week: WeekView = {
  said: null,
  spaceId: id,
  space,
  title: "The week of 3 August",
  blocks,
  days: [
    {
      day: asDay("2026-08-06"),
      title: "Thursday 6 August",
      bands: [
        band(0, "Amina and Grace.", { isHers: true }),
        band(1, "Nobody yet. 2 people are needed.", { isGap: true }),
        band(2, `${longName}. One more is needed.`, { isGap: true }),
      ],
    },
  ],
  gaps: "Nobody at 1 time, too few at 1 time still to come.",
  earlierHref: "/shifts",
  laterHref: "/shifts",
  as: "supporter",
  newId: id,
  problems: noProblems,
};
const monthDay = (n: number): MonthDay => {
  const look = n % 11 === 5 ? "nobody" : n % 5 === 3 ? "few" : "enough";
  return {
    day: String(n),
    words: String(n),
    number: String(n > 0 && n < 31 ? n : ""),
    within: n > 0 && n < 31,
    look,
    has: { enough: 2, few: 1, nobody: 0 }[look],
    href: "/shifts",
  };
};
const asSupporter = { as: "supporter", current: "community" } as const;
const asCoordinator = { as: "coordinator", current: "community" } as const;
export const stories: Story[] = [
  { name: "A week of the rota, for a supporter", ...asSupporter, draw: () => <WeekPage {...week} /> },
  {
    name: "A week of the rota, for a coordinator",
    ...asCoordinator,
    draw: () => <WeekPage {...week} as="coordinator" />,
  },
  {
    name: "A week nobody is wanted in",
    ...asCoordinator,
    draw: () => (
      <WeekPage
        {...week}
        as="coordinator"
        blocks={{ ...blocks, rows: [] }}
        days={[]}
        gaps="Nobody is wanted in this week: no hours are set for it."
      />
    ),
  },
  {
    name: "A week of the rota, refused",
    ...asSupporter,
    draw: () => (
      <WeekPage
        {...week}
        problems={{ rota: "You already give your two hours on that day. Choose another day." }}
      />
    ),
  },
  {
    name: "The month",
    ...asCoordinator,
    draw: () => (
      <MonthPage
        spaceId={id}
        space={space}
        title="September 2026"
        earlierHref="/shifts"
        laterHref="/shifts"
        weeks={Array.from({ length: 5 }, (_, w) => Array.from({ length: 7 }, (__, d) => monthDay(w * 7 + d)))}
        standing="Too few people at 8 times still to come."
        gaps={[
          {
            key: "1",
            title: "Sat 5 September 6pm to 8pm",
            words: "Nobody yet. 2 people are needed.",
            href: "/shifts",
          },
        ]}
      />
    ),
  },
];
