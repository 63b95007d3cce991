import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import { PlanPage } from "./plan-page.tsx";
import { VisitPage, type VisitView } from "./visit-page.tsx";

const note = {
  parts: [
    { name: "Where it is, and how to find it", value: "3 Mill Lane, the blue door" },
    { name: "Who is usually there", value: "She and the baby. Her brother at weekends." },
    { name: "What would make us not go in", value: "If her brother is there." },
  ],
  hers: { words: "Ring twice, please. The dog is friendly.", when: "2 August 2026" },
  reviewed: "Looked at on 3 August 2026 by Amina.",
  late: false,
};

const out: VisitView = {
  id: "1",
  back: { to: "/gallery", words: "Today" },
  said: null,
  unsafe: true,
  title: "You are with Chloe until about 11:30am",
  words: "Since 10:30am. At her home.",
  unmet: [],
  press: { to: "/gallery", words: "I’m out and safe" },
  mayAskLonger: true,
  log: null,
  talk: null,
  alarms: [],
  rows: [
    { name: "Expected", value: "today at 10:30am, until about 11:30am" },
    { name: "Where", value: "3 Mill Lane, the blue door" },
    { name: "Who goes", value: "Amina" },
  ],
  planTo: "/gallery",
  called: "Chloe",
  note,
  noteTo: { to: "/gallery", words: "Open it" },
  letThrough: null,
  texts: true,
  typed: {},
  problems: {},
};
const over = { unsafe: false, press: null, mayAskLonger: false, planTo: null, note: null, noteTo: null };
const drawn =
  (given: Partial<VisitView> = {}) =>
  () => <VisitPage {...out} {...given} />;
const hers = { as: "supporter", current: "today" } as const;

export const stories: Story[] = [
  { ...hers, name: "A visit, she is there", draw: drawn() },
  { ...hers, name: "A visit, she is there, in large print", largePrint: true, draw: drawn() },
  {
    ...hers,
    name: "A visit, before it",
    draw: drawn({
      unsafe: false,
      title: "You meet Chloe tomorrow at 10:30am",
      words: "For 1 hour, until about 11:30am. At her home.",
      press: null,
      mayAskLonger: false,
    }),
  },
  {
    ...hers,
    name: "A visit, something is missing",
    draw: drawn({
      title: "You meet Chloe today at 10:30am",
      words: "For 1 hour, until about 11:30am. At her home.",
      unmet: [
        {
          words: "A note about the home is needed before the first visit there.",
          todo: { to: "/gallery", words: "Write the note about the home" },
        },
        {
          words: "The first visit is made by two people. Nobody is named to come along yet.",
          todo: { to: "/gallery", words: "Name who comes along" },
        },
      ],
      press: null,
      note: null,
      noteTo: { to: "/gallery", words: "Write it" },
    }),
  },
  {
    ...hers,
    name: "A visit, she is out",
    draw: drawn({ ...over, title: "You are out", words: "Over since today at 11:25am.", log: "/gallery" }),
  },
  {
    ...hers,
    name: "A visit she left, and would she like to talk",
    draw: drawn({
      ...over,
      title: "You left. That was right",
      words: "Over since yesterday at 11am.",
      talk: "ask",
      alarms: [
        {
          to: null,
          words:
            "You left a visit yesterday at 11am because it was not safe. Kim found out, yesterday at 11:05am.",
        },
      ],
    }),
  },
  {
    name: "A visit, for a coordinator who may let it go ahead, not yet right",
    as: "coordinator",
    current: "board",
    draw: drawn({
      ...over,
      back: { to: "/gallery", words: "Who is out" },
      title: `Amina meets ${longName} today at 10:30am`,
      words: "For 1 hour, until about 11:30am. Out.",
      unmet: [
        {
          words: "The first visit is made by two people. Nobody is named to come along yet.",
          todo: { to: "/gallery", words: "Name who comes along" },
        },
      ],
      letThrough: {
        id: "1",
        rules: [
          { value: "two", words: "First visit by one person" },
          { value: "note", words: "Without a note about the home" },
        ],
      },
      problems: { rule: "Choose what may be left out", reason: "Say why it is safe all the same" },
    }),
  },
  {
    name: "A visit, for a coordinator, very long and right to left",
    as: "coordinator",
    current: "board",
    draw: drawn({
      ...over,
      title: `${longName} is with ${rightToLeftName} until about 11:30am`,
      words: "Since 10:30am. At her home.",
      called: rightToLeftName,
      alarms: [
        { to: "/gallery", words: `${longName} was to be out by today, 11:30am and has not checked out.` },
      ],
      rows: [
        { name: "Where", value: unbroken },
        { name: "First visit by one person", value: `Ruth let it go ahead: “${unbroken}”` },
      ],
      note: {
        ...note,
        hers: { words: unbroken, when: "2 August 2026" },
        parts: [{ name: "Who is usually there", value: unbroken }],
        late: true,
      },
    }),
  },
  {
    ...hers,
    name: "Who comes along on a visit, and where",
    draw: () => (
      <PlanPage
        id="1"
        title="You meet Chloe tomorrow at 10:30am"
        company={[
          { id: "ruth", called: "Ruth Adeyemi" },
          { id: "grace", called: longName },
        ]}
        typed={{ second: "ruth", place: "3 Mill Lane" }}
        problems={{}}
      />
    ),
  },
  {
    ...hers,
    name: "Who comes along on a visit, everything wrong",
    draw: () => (
      <PlanPage
        id="1"
        title="You meet Chloe tomorrow at 10:30am"
        company={[]}
        typed={{ place: unbroken }}
        problems={{
          second: "Choose who comes along from the list.",
          place: "The place must be 500 characters or fewer. You typed 612.",
        }}
      />
    ),
  },
];
