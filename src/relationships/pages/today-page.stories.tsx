import type { Story } from "../../ui/index.ts";
import { longName, rightToLeftName } from "../../ui/hard-names.ts";
import { TodayPage, type TodayView } from "./today-page.tsx";

const nothing: TodayView = {
  day: "Thursday 6 August",
  said: null,
  supporter: null,
  things: [],
  pregnancy: null,
  rules: null,
  relationshipHref: null,
  helpLines: [
    { name: "Call your maternity unit", phone: "01632 960140", words: "Day or night", kind: "unit" },
  ],
};

const typical: TodayView = {
  ...nothing,
  supporter: {
    id: "amina",
    called: "Amina",
    about: "Trained volunteer",
    lead: {
      sentence: "You are meeting on Tuesday at 10:30am",
      words: "In 5 days, at Cedar Family Hub, Mill Lane. For 1 hour. Ruth comes along.",
      button: { to: "/gallery", words: "See this meeting" },
      link: { to: "/gallery", words: "Change this meeting" },
    },
  },
  pregnancy: {
    title: "You are 28 weeks pregnant",
    words: "About 12 weeks to go. Your baby is due on 29 October 2026.",
    week: 28,
    steps: [
      { when: "This week", words: "Read the ground rules with Amina." },
      { when: "Week 36", words: "Plan the birth with Amina. She can be with you on the day." },
    ],
  },
  rules: { to: "/gallery", words: "Amina has agreed. Read it when you like." },
  relationshipHref: "/gallery",
};

const drawn = (view: TodayView) => () => <TodayPage {...view} />;
const hers = { as: "parent", current: "today" } as const;

export const stories: Story[] = [
  { ...hers, name: "Today for a parent, nothing yet", draw: drawn(nothing) },
  {
    ...hers,
    name: "Today for a parent, a question for her",
    draw: drawn({
      ...nothing,
      things: [
        {
          key: "invitation",
          title: "Would you like somebody beside you?",
          words: "Your midwife told us about you. Only you can say yes.",
          action: { href: "/gallery", words: "Read what it is" },
          leads: true,
        },
        {
          key: "feedback",
          title: "Somebody wrote to you",
          words: "It waits until you want to read it.",
          action: null,
        },
      ],
    }),
  },
  { ...hers, name: "Today for a parent, meeting on Tuesday", draw: drawn(typical) },
  { ...hers, name: "Today for a parent, in large print", largePrint: true, draw: drawn(typical) },
  {
    ...hers,
    name: "Today for a parent, the baby is here and a choice of times",
    draw: drawn({
      ...typical,
      said: "Booked. Amina knows.",
      supporter: {
        id: "n",
        called: rightToLeftName,
        about: "Trained volunteer",
        lead: {
          sentence: `${longName} would like to meet you`,
          words: "There are 3 times to choose from, at the library. You can ask for others.",
          button: { to: "/gallery", words: "Choose a time" },
          link: null,
        },
      },
      things: [
        {
          key: "match",
          title: "Another question",
          words: "Would you say how it has been so far?",
          action: { href: "/gallery", words: "Answer in two minutes" },
        },
      ],
      pregnancy: { title: "Your baby is 9 weeks old", words: "Born on 4 June 2026.", week: null, steps: [] },
    }),
  },
];
