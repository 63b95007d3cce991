import type { Typed } from "../../platform/web/index.ts";
import type { Problems, Story } from "../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import { SupportingPage, type SupportingView } from "./supporting-page.tsx";

const people = [
  {
    id: "1",
    parentId: "chloe",
    called: "Chloe",
    where: "28 weeks",
    next: "Tuesday 11 August at 10:30am, Cedar Family Hub. She chose tea and a walk.",
    safe: "Text only. No voicemail.",
    todo: null,
  },
  {
    id: "2",
    parentId: "maryam",
    called: "Maryam",
    where: "baby is 3 weeks old",
    next: "Your first call is due by tomorrow. She asked for mornings.",
    safe: "Her sister may answer. Say you are a friend.",
    todo: { to: "/gallery", words: "Offer times to meet" },
  },
];

const log = (
  given: { people?: typeof people; typed?: Typed; problems?: Problems } = {},
): SupportingView["log"] => ({
  hows: ["home", "out", "phone", "message"],
  whats: ["listening", "information", "signposting", "practical"],
  typed: given.typed ?? { who: "1", outcome: "held", how: "out", worried: "no", when: "today" },
  problems: given.problems ?? {},
  people: given.people ?? people,
});

const typical: SupportingView = {
  day: "Thursday 6 August",
  name: "Amina",
  said: null,
  people,
  agreedTo: 2,
  log: log(),
  things: [],
  told: "Kim is told at once, and a person opens it within 30 minutes.",
  worries: [],
  hours: [{ words: "This week", minutes: 135, cap: 180 }],
};

const drawn = (view: SupportingView) => () => <SupportingPage {...view} />;
const hers = { as: "supporter", current: "today" } as const;

export const stories: Story[] = [
  {
    ...hers,
    name: "Today for a supporter, nobody yet",
    draw: drawn({ ...typical, people: [], log: log({ people: [] }), hours: [] }),
  },
  { ...hers, name: "Today for a supporter, two people", draw: drawn(typical) },
  { ...hers, name: "Today for a supporter, in large print", largePrint: true, draw: drawn(typical) },
  {
    ...hers,
    name: "Today for a supporter, asked about somebody, with a worry open and more hours than agreed",
    draw: drawn({
      ...typical,
      said: "Saved. Chloe can read it.",
      things: [
        {
          key: "m",
          title: "Would you like to support somebody?",
          words: "She is 30 weeks, lives 2 miles from you and would like mornings.",
          action: { href: "/gallery", words: "Read and answer" },
        },
      ],
      worries: [{ id: "1", about: "Chloe", standing: "Kim has had it since 9:40am", open: false }],
      hours: [{ words: "This week", minutes: 245, cap: 180 }],
    }),
  },
  {
    ...hers,
    name: "Today for a supporter, very long and right to left names",
    draw: drawn({
      ...typical,
      name: longName,
      people: [
        { ...people[0]!, called: longName },
        { ...people[1]!, called: rightToLeftName },
      ],
      log: log({
        people: [
          { ...people[0]!, called: longName },
          { ...people[1]!, called: rightToLeftName },
        ],
      }),
    }),
  },
  {
    ...hers,
    name: "Today for a supporter, the log not yet right",
    draw: drawn({
      ...typical,
      said: "Your worry was passed on at once. What you logged is not saved yet.",
      log: log({
        typed: {
          who: "2",
          outcome: "held",
          how: "phone",
          minutes: "other",
          "other-minutes": "an hour or so",
          worried: "yes",
          when: "other",
          "day-day": "31",
          "day-month": "6",
          "day-year": "2026",
          notes: unbroken,
        },
        problems: {
          "other-minutes": "Enter the minutes as a whole number, such as 75",
          day: "There is no 31 June. Check the day and the month.",
          what: "Choose at least one",
          who: "Choose who you saw",
        },
      }),
    }),
  },
];
