import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import { AlarmPage, type AlarmView } from "./alarm-page.tsx";
import { OutPage, type OutRow, type OutView } from "./out-page.tsx";
import { TextPage } from "./text-page.tsx";

const alarm: AlarmView = {
  id: "1",
  supporter: "Amina",
  above: "Raised today at 11:45am",
  said: null,
  what: "Amina Yusuf was to be out by today, 11:30am and has not checked out.",
  heard: null,
  answered: null,
  taken: { words: null, mayTake: true },
  calls: [
    { name: "Ring Amina", phone: "07700 900201", words: "Ring her first.", kind: "listen" },
    {
      name: "Nobody can reach her?",
      phone: "999",
      words: "Say where she is, and since when.",
      kind: "danger",
    },
  ],
  rows: [
    { name: "Where", value: "3 Mill Lane, the blue door" },
    { name: "With", value: "Chloe Marsh" },
    { name: "Expected", value: "today at 10:30am, until about 11:30am" },
    { name: "Checked in", value: "today at 10:32am" },
    { name: "Who is usually there", value: "She and the baby. Her brother at weekends." },
  ],
  visitTo: "/gallery",
  concernTo: null,
  answers: [
    { value: "over", words: "She is safe and out" },
    { value: "there", words: "She is safe and still there" },
    { value: "not", words: "She is safe: the visit did not happen" },
  ],
  told: [
    { words: "Amina, today at 11:45am: sent by text." },
    { words: "Kim, today at midday: not delivered by text: ring instead." },
  ],
  next: null,
  typed: {},
  problems: {},
};
const lead = { as: "safeguarding-lead", current: "duty" } as const;
const row: OutRow = {
  id: "1",
  severity: "fine",
  say: "Back by 11:30am",
  title: "Amina Yusuf with Chloe Marsh",
  words: "In since today at 10:30am.",
  where: "3 Mill Lane, the blue door",
  to: "/gallery",
  doWords: "Open",
};
const list: OutView = {
  moment: "Thursday 6 August, 11:50am",
  alarms: [],
  out: [],
  coming: [],
  answered: [],
  unknown: null,
};

export const stories: Story[] = [
  { ...lead, name: "Is she safe? Nobody knows yet", draw: () => <AlarmPage {...alarm} /> },
  {
    ...lead,
    name: "Is she safe? Somebody is finding out, and the answer is not yet right",
    draw: () => (
      <AlarmPage
        {...alarm}
        taken={{ words: "Ruth is finding out, since today at 12:05pm.", mayTake: true }}
        next="Unless somebody answers, those on duty are told at 12:35pm."
        heard="Amina checked out today at 12:06pm."
        problems={{
          answer: "Choose what you know",
          how: "Say how you know, such as “I rang her and she is at home”.",
        }}
      />
    ),
  },
  {
    ...lead,
    name: "Is she safe? A call for help with no visit near",
    draw: () => (
      <AlarmPage
        {...alarm}
        what={`${longName} sent a call for help today at 11:45am.`}
        supporter={longName}
        rows={[{ name: "Visit", value: "None of hers was near when she called." }]}
        visitTo={null}
        told={[]}
      />
    ),
  },
  {
    ...lead,
    name: "She is safe",
    draw: () => (
      <AlarmPage
        {...alarm}
        answered={{ who: "Kim found out, today at 12:10pm", how: unbroken }}
        taken={null}
        concernTo="/gallery"
      />
    ),
  },
  { name: "Who is out, nobody", as: "coordinator", current: "board", draw: () => <OutPage {...list} /> },
  {
    name: "Who is out, somebody nobody has heard from first",
    as: "coordinator",
    current: "board",
    draw: () => (
      <OutPage
        {...list}
        alarms={[
          {
            ...row,
            id: "a",
            severity: "now",
            say: "Now",
            words: "Amina was to be out by today, 11:30am and has not checked out.",
            doWords: "Find out",
          },
        ]}
        out={[
          row,
          { ...row, id: "2", title: `${longName} with ${rightToLeftName}, with Ruth`, where: unbroken },
        ]}
        coming={[
          {
            ...row,
            id: "3",
            severity: "soon",
            say: "Something is missing",
            words:
              "Tomorrow at 10am, until about 11am. A note about the home is needed before the first visit there.",
          },
        ]}
        answered={[
          { ...row, id: "4", say: "Safe", words: "Kim, 1 August at 11:50am: “I rang her.”", where: null },
        ]}
        unknown="3 texts from numbers nobody here has, in the last 30 days. They were not answered and not kept."
      />
    ),
  },
  {
    name: "A text that waits for a person",
    as: "coordinator",
    current: "board",
    draw: () => (
      <TextPage
        id="1"
        from={longName}
        when="today at 9:15am"
        words={`Can somebody ring me? ${unbroken}`}
        reachTo="/gallery"
        read={false}
      />
    ),
  },
];
