import { longName, rightToLeftName } from "../../../ui/hard-names.ts";
import { noProblems, type Story } from "../../../ui/index.ts";
import { ComposerHours } from "./composer-hours.tsx";
import { HereStrip } from "./here-strip.tsx";
import { MyShiftsPage, type MyShiftsView } from "./my-shifts-page.tsx";
import { ShiftPage } from "./shift-page.tsx";
import { UsualPage } from "./usual-page.tsx";

const id = "0198f2a6-7c1e-7c3a-9a55-3d1b2f0c4e11";
const space = "Harbrook mums";
const unit = {
  kind: "unit" as const,
  name: "Harbrook Maternity",
  phone: "01632 960 140",
  words: "Day or night",
};
const mine: MyShiftsView = {
  said: null,
  open: null,
  shifts: [
    { id, space, when: "Today 6pm to 8pm", mayStart: true },
    { id: `${id.slice(0, -1)}2`, space: longName, when: "Sat 8 August 6pm to 8pm", mayStart: false },
  ],
  questions: [
    {
      key: "swap",
      to: "/shifts",
      title: "Sun 9 August 6pm to 8pm",
      words: `${rightToLeftName} asks you to take this over, in ${space}.`,
      mayDecline: true,
    },
  ],
  spaces: [{ id, name: space }],
  standInFor: id,
  newId: id,
  typed: {},
  problems: noProblems,
};
const empty: MyShiftsView = { ...mine, shifts: [], questions: [] };
const asSupporter = { as: "supporter", current: "community" } as const;
const asParent = { as: "parent", current: "community" } as const;

export const stories: Story[] = [
  {
    name: "Somebody is here",
    ...asParent,
    draw: () => (
      <HereStrip
        here="Two trained parents are here until 8pm."
        next="Next: tomorrow at 7am."
        isHere
        units={[]}
        rotaHref={null}
      />
    ),
  },
  {
    name: "Nobody is here just now",
    ...asParent,
    draw: () => (
      <HereStrip
        here="Nobody is here just now."
        next="Next: tomorrow at 7am."
        isHere={false}
        units={[unit, { ...unit, phone: "01632 960 141", name: longName }]}
        rotaHref="/shifts"
      />
    ),
  },
  {
    name: "Writing while nobody is here",
    ...asParent,
    draw: () => <ComposerHours next="tomorrow at 7am" units={[unit]} />,
  },
  {
    name: "Writing while no time is planned",
    ...asParent,
    draw: () => <ComposerHours next={null} units={[]} />,
  },
  { name: "My shifts", ...asSupporter, draw: () => <MyShiftsPage {...mine} /> },
  { name: "My shifts, none yet", ...asSupporter, draw: () => <MyShiftsPage {...empty} /> },
  {
    name: "My shifts, on one now",
    ...asSupporter,
    draw: () => (
      <MyShiftsPage
        {...mine}
        open={{ id, spaceId: id, space, until: "Here until 8pm." }}
        said="Noted. The space says until when."
      />
    ),
  },
  {
    name: "My shifts, not yet right",
    ...asSupporter,
    draw: () => (
      <MyShiftsPage
        {...mine}
        open={{ id, spaceId: id, space, until: "Here until 8pm." }}
        typed={{ until: "teatime" }}
        problems={{ until: "Enter the time until which you are here like this: 5:30pm or 17:30" }}
      />
    ),
  },
  {
    name: "One shift of mine",
    ...asSupporter,
    draw: () => (
      <ShiftPage
        id={id}
        when="Sat 8 August 6pm to 8pm"
        space={space}
        mayChange
        asking={null}
        others={[{ value: id, words: longName }]}
        newId={id}
        typed={{}}
        problems={noProblems}
      />
    ),
  },
  {
    name: "One shift of mine, asked about",
    ...asSupporter,
    draw: () => (
      <ShiftPage
        id={id}
        when="Sat 8 August 6pm to 8pm"
        space={space}
        mayChange
        asking={{ id, whom: rightToLeftName }}
        others={[]}
        newId={id}
        typed={{}}
        problems={noProblems}
      />
    ),
  },
  {
    name: "My usual hours and what suits me",
    ...asSupporter,
    draw: () => (
      <UsualPage
        said={null}
        spaceId={id}
        space={space}
        rows={[{ id, words: "Monday to Friday, 7am to 9am" }]}
        bands={[
          { weekday: 1, hoursFrom: "07:00", hoursTo: "09:00", wish: "gladly" },
          { weekday: 6, hoursFrom: "18:00", hoursTo: "20:00", wish: "cannot" },
        ]}
        newId={id}
        typed={{}}
        problems={noProblems}
      />
    ),
  },
  {
    name: "My usual hours, none yet",
    ...asSupporter,
    draw: () => (
      <UsualPage
        said={null}
        spaceId={id}
        space={space}
        rows={[]}
        bands={[]}
        newId={id}
        typed={{}}
        problems={noProblems}
      />
    ),
  },
];
