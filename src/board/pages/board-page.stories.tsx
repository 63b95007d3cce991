import type { Story } from "../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { BoardPage, type BoardView } from "./board-page.tsx";
import { MessagesPage, SupportedPage } from "./lists-page.tsx";

const since = new Date("2026-08-01T09:00:00Z");
const thing = (key: string, given: Partial<OpenThing>): OpenThing => ({
  key,
  severity: "soon",
  title: "Maryam’s first call is due",
  words: "Amina has it. She knows.",
  clock: "Due tomorrow",
  late: false,
  href: "/gallery",
  doWords: "See",
  since,
  ...given,
});

const things: readonly OpenThing[] = [
  thing("1", {
    severity: "now",
    title: "Concern about Jade, from Denise’s shift note",
    words: "Kim and Sue were told. Nobody has opened it.",
    clock: "Waiting 25 minutes; promise 30",
    doWords: "Open it",
  }),
  thing("2", {
    severity: "now",
    title: "Referral for Priya S, 33 weeks",
    words: "From Juno Team. We promised to answer in 2 working days.",
    clock: "3 working days past the promise",
    late: true,
    doWords: "Answer",
  }),
  thing("3", {
    title: "Kate M has gone quiet",
    words: "3 messages since 22 July, no reply. She is 37 weeks. Text only.",
    clock: "15 days quiet; plan says 7",
    late: true,
    doWords: "Choose what to do",
  }),
  thing("4", {}),
  thing("5", {
    severity: "fine",
    title: "Match for Tess N",
    words: "Grace was asked yesterday.",
    clock: "5 days left to answer",
    doWords: "See",
  }),
];

const row = {
  id: "1",
  parent: "Chloe B",
  where: "28 weeks",
  supporter: "Amina",
  since: "since 12 June 2026",
  touch: { words: "In touch 3 days ago; plan says 14", share: 0.2, late: false },
  next: { to: "/gallery", words: "Meeting on Tuesday" },
};
const late = {
  ...row,
  id: "2",
  parent: "Kate M",
  where: "37 weeks",
  supporter: "Leanne",
  touch: { words: "15 days ago; plan says 7", share: 1.9, late: true },
  next: { to: "/gallery", words: "Choose what to do" },
};

const typical: BoardView = {
  moment: "Thursday 6 August, 9:40am",
  things,
  pairs: [late, row],
  pairsInAll: 12,
  concerns: [
    { id: "1", about: "Jade", open: true, standing: "Not opened. Kim and Sue were told" },
    { id: "2", about: "Ellie T", open: false, standing: "Kim has it since yesterday at 4pm" },
  ],
  concernDays: 28,
  quiet: [
    { id: "2", parentId: "kate", title: "Kate M, 37 weeks", words: "Quiet for 15 days. Supporter: Leanne" },
  ],
  endings: [{ id: "3", parentId: "nadia", title: "Nadia and Grace", words: "Around 20 August 2026" }],
  endingWeeks: 4,
};

const hers = { as: "coordinator", current: "board" } as const;

export const stories: Story[] = [
  {
    ...hers,
    name: "The board, nothing open",
    draw: () => (
      <BoardPage {...typical} things={[]} pairs={[]} pairsInAll={0} concerns={[]} quiet={[]} endings={[]} />
    ),
  },
  { ...hers, name: "The board, worst first", draw: () => <BoardPage {...typical} /> },
  { ...hers, name: "The board, in large print", largePrint: true, draw: () => <BoardPage {...typical} /> },
  {
    ...hers,
    name: "The board, very long and right to left names",
    draw: () => (
      <BoardPage
        {...typical}
        things={[
          thing("1", { severity: "now", title: `Referral for ${longName}, 33 weeks`, words: unbroken }),
          thing("2", { title: `${rightToLeftName}, 28 weeks, has gone quiet` }),
        ]}
        pairs={[
          { ...row, parent: longName, supporter: rightToLeftName },
          { ...late, parent: rightToLeftName, supporter: longName },
        ]}
        concerns={[
          { id: "1", about: longName, open: true, standing: `${rightToLeftName} and ${longName} were told` },
        ]}
        quiet={[
          {
            id: "1",
            parentId: "1",
            title: `${rightToLeftName}, 28 weeks`,
            words: `Quiet for 15 days. Supporter: ${longName}`,
          },
        ]}
      />
    ),
  },
  {
    ...hers,
    name: "Everybody being supported",
    draw: () => <SupportedPage title="Being supported" above="12 now" rows={[late, row]} />,
  },
  {
    ...hers,
    name: "Nobody being supported",
    draw: () => <SupportedPage title="Being supported" above="Nobody now" rows={[]} />,
  },
  {
    ...hers,
    name: "Messages that did not arrive",
    draw: () => (
      <MessagesPage
        days={14}
        lines={[
          {
            id: "1",
            who: longName,
            why: "Not delivered: the number or address is wrong.",
            when: "Yesterday at 4:15pm",
          },
        ]}
      />
    ),
  },
];
