import type { Story } from "../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import { effects, whatWillHappen } from "../effects.ts";
import { guidance } from "../guidance/guidance.ts";
import { lossKinds } from "../loss.ts";
import { lossLines } from "../loss-lines.ts";
import { REFUSALS } from "../refusals.ts";
import { CheckPage, type CheckView } from "./check-page.tsx";
import { ChoosePage, type ChooseView } from "./choose-page.tsx";
import { DoorPage } from "./door-page.tsx";
import { EndingPage, type EndingView } from "./ending-page.tsx";
import { HeldPage, type HeldLine } from "./held-page.tsx";
import { LinesPage } from "./lines-page.tsx";
import { OwnPage, type OwnView } from "./own-page.tsx";
import { QuietPage, type QuietView } from "./quiet-page.tsx";
import { ThanksPage } from "./thanks-page.tsx";

const choose: ChooseView = {
  id: "1",
  back: { to: "/gallery", words: "Today" },
  called: "Rosa",
  isHerself: false,
  kinds: lossKinds.map((kind) => ({ kind, name: effects[kind].name, hint: effects[kind].hint })),
  now: null,
  problems: {},
};
const own: ChooseView = {
  ...choose,
  isHerself: true,
  kinds: lossKinds
    .filter((kind) => effects[kind].hers)
    .map((kind) => ({ kind, name: effects[kind].ownName, hint: "" })),
};
const check: CheckView = {
  id: "1",
  formId: "2",
  kind: "stillbirth",
  name: effects.stillbirth.name,
  called: "Rosa",
  isHerself: false,
  will: whatWillHappen("stillbirth", "Rosa"),
  typed: { told: "herself" },
  problems: {},
};
const quiet: QuietView = {
  id: "1",
  back: { to: "/gallery", words: "Today" },
  said: "It is on. Nothing automatic goes out any more, and the right people are told.",
  called: "Rosa",
  name: effects["pregnancy loss"].name,
  standing: "On since today at 9am. You turned it on.",
  guidance: guidance["pregnancy loss"],
  mark: "Not yet checked by a clinician here.",
  decide: null,
  told: [
    { key: "1", words: "Ruth, coordinator", soft: "Told today at 9am. Read it today at 9:10am." },
    { key: "2", words: "Leanne, her supporter", soft: "Told today at 9am. Has not read it yet." },
  ],
  held: null,
  mayEnd: true,
  changeTo: "/gallery",
};
const deciding: QuietView = {
  ...quiet,
  said: null,
  standing: "On since 2 August at 7:30pm. Leanne turned it on.",
  decide: {
    waiting: [
      { to: "/gallery", words: "The meeting Thursday at 10:30am" },
      { to: "/gallery?1", words: "A match somebody is being asked about" },
    ],
    settled: null,
  },
  held: "3 messages wait.",
};
const hers: OwnView = {
  id: "1",
  said: null,
  standing: "On since 2 August at 7:30pm. Leanne turned it on.",
  words: [
    "We are so sorry. Nothing automatic comes to you, and nothing here counts or asks.",
    "Your supporter is still yours, for as long as you like.",
  ],
  told: ["Leanne, her supporter", "Ruth, coordinator"],
  held: "1 message waits.",
  lines: lossLines({ settings: {} }, "pregnancy loss"),
};
const held: HeldLine[] = [
  {
    id: "1",
    what: "“How is it going?”",
    when: "It would have gone yesterday at 10am.",
    to: "To Rosa",
    isTooLate: false,
  },
  {
    id: "2",
    what: "A question about a match",
    when: "It would have gone 2 August at 9am.",
    to: "To Grace",
    isTooLate: true,
  },
];
const ending: EndingView = { id: "1", called: "Rosa", held, isHerself: false, typed: {}, problems: {} };

export const stories: Story[] = [
  { name: "What has happened", as: "supporter", draw: () => <ChoosePage {...choose} /> },
  { name: "What has happened, said by herself", as: "parent", draw: () => <ChoosePage {...own} /> },
  {
    name: "What has happened, on already, a hard name, nothing chosen",
    as: "coordinator",
    draw: () => (
      <ChoosePage
        {...choose}
        called={rightToLeftName}
        now={{ id: "1", name: effects["neonatal stay"].name }}
        problems={{ kind: REFUSALS.chooseKind }}
      />
    ),
  },
  { name: "What will happen", as: "supporter", draw: () => <CheckPage {...check} /> },
  {
    name: "What will happen after a mother’s death, not said how",
    as: "coordinator",
    draw: () => (
      <CheckPage
        {...check}
        kind="mother died"
        name={effects["mother died"].name}
        called={longName}
        will={whatWillHappen("mother died", longName)}
        typed={{}}
        problems={{ told: "Choose how you know." }}
      />
    ),
  },
  {
    name: "What will happen, for herself",
    as: "parent",
    draw: () => (
      <CheckPage
        {...check}
        isHerself
        name={effects.stillbirth.ownName}
        will={whatWillHappen("stillbirth", "you")}
      />
    ),
  },
  { name: "Quiet, for her supporter, just turned on", as: "supporter", draw: () => <QuietPage {...quiet} /> },
  { name: "Quiet, for a coordinator to decide", as: "coordinator", draw: () => <QuietPage {...deciding} /> },
  {
    name: "Quiet, decided, a hard name, nobody told",
    as: "coordinator",
    draw: () => (
      <QuietPage
        {...deciding}
        called={unbroken}
        told={[]}
        held="Nothing so far."
        decide={{ waiting: [], settled: "Ruth decided on all of it, yesterday at 3pm." }}
      />
    ),
  },
  ...lossKinds.map((kind): Story => ({
    name: `What to say: ${guidance[kind].title.toLowerCase()}`,
    as: "supporter",
    draw: () => (
      <QuietPage {...quiet} said={null} name={effects[kind].name} guidance={guidance[kind]} mark={null} />
    ),
  })),
  { name: "Quiet, for herself", as: "parent", draw: () => <OwnPage {...hers} /> },
  {
    name: "Quiet, for herself, where nobody may know",
    as: "parent",
    draw: () => (
      <OwnPage
        {...hers}
        words={["We send nothing by ourselves, and nothing here says why. You decide who knows."]}
        lines={[]}
        held="Nothing so far."
      />
    ),
  },
  {
    name: "Held back",
    as: "coordinator",
    draw: () => <HeldPage id="1" called="Rosa" held={held} mayEnd />,
  },
  {
    name: "Nothing held back",
    as: "parent",
    draw: () => <HeldPage id="1" called={null} held={[]} mayEnd={false} />,
  },
  { name: "Turn it off", as: "coordinator", draw: () => <EndingPage {...ending} /> },
  {
    name: "Turn it off, nothing chosen",
    as: "coordinator",
    draw: () => (
      <EndingPage {...ending} problems={{ "message-1": REFUSALS.chooseEach, why: REFUSALS.sayWhy }} />
    ),
  },
  {
    name: "Go on as before, nothing held",
    as: "parent",
    draw: () => <EndingPage {...ending} called={null} held={[]} isHerself />,
  },
  {
    name: "People to turn to",
    as: "parent",
    draw: () => <DoorPage lines={lossLines({ settings: {} }, "baby died")} />,
  },
  { name: "People to turn to, none", as: "parent", draw: () => <DoorPage lines={[]} /> },
  {
    name: "The organisation’s own people to turn to",
    as: "administrator",
    draw: () => <LinesPage done typed={{}} problems={{}} />,
  },
  {
    name: "The organisation’s own people to turn to, a number missing",
    as: "administrator",
    draw: () => (
      <LinesPage
        done={false}
        typed={{ name1: "Our bereavement midwife" }}
        problems={{ phone1: "Enter the phone number." }}
      />
    ),
  },
  { name: "Thank you, for a referrer", as: "referrer", draw: () => <ThanksPage /> },
];
