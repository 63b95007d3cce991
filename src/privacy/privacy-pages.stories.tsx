import type { Story } from "../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../ui/hard-names.ts";
import { asDay } from "../words/day.ts";
import { retentionCodes, retentionKinds } from "../words/record-kinds.ts";
import { RequestPage, type RequestView } from "./answering/pages/request-page.tsx";
import { HeldPage } from "./held/pages/held-page.tsx";
import { EndHoldPage, HoldPage } from "./holds/pages/hold-pages.tsx";
import { KeptPage, KeptPersonPage } from "./kept/pages/kept-pages.tsx";
import { CorrectionPage } from "./mine/pages/correction-page.tsx";
import { EraseMePage } from "./mine/pages/erase-me-page.tsx";
import { MyDataPage } from "./mine/pages/my-data-page.tsx";
import { PrivacyPage, type PrivacyView } from "./overview/pages/privacy-page.tsx";
import { AskedForHerPage } from "./person/pages/asked-for-her-page.tsx";
import { PersonDataPage, type PersonDataView } from "./person/pages/person-data-page.tsx";
import type { DataRequest } from "./requests/data-request.ts";
import { DuePage } from "./retention/pages/due-page.tsx";
import { RetentionPage } from "./retention/pages/retention-page.tsx";
import { retentionOf } from "./retention/settings.ts";

const today = asDay("2026-08-06");
const at = new Date("2026-07-20T10:00:00+01:00");
const hers = { as: "parent", current: "me" } as const;
const staff = { as: "administrator", current: "privacy" } as const;
const correction: DataRequest = {
  id: "1",
  personId: "chloe",
  kind: "correction",
  askedAt: at,
  askedBy: "chloe",
  heard: "here",
  dueOn: asDay("2026-08-20"),
  line: "Numbers and email addresses\nAddress: 07700 900411\nUsed: holds now",
  words: "That is my sister’s number.",
  answered: null,
};
const answered: DataRequest = {
  ...correction,
  id: "2",
  answered: {
    at,
    by: "ruth",
    outcome: "not done",
    answer: "It is the number the midwife wrote down that day.",
  },
};
const copy: DataRequest = {
  ...correction,
  id: "3",
  kind: "copy",
  heard: "on the phone",
  line: null,
  words: null,
};
const erasing: DataRequest = {
  ...correction,
  id: "4",
  kind: "erasing",
  line: null,
  words: unbroken,
  dueOn: asDay("2026-08-01"),
};
const request: RequestView = {
  request: correction,
  name: "Chloe Bennett",
  askedBy: "Chloe Bennett",
  answeredBy: null,
  safe: [{ name: "Ways, in order", value: "a call, nothing else" }],
  mayCopy: true,
  erases: null,
  today,
  typed: {},
  problems: {},
};
const hold = {
  id: "1",
  personId: "chloe",
  reason: "The coroner asked for everything from March on.",
  reviewOn: asDay("2026-08-01"),
  beganAt: at,
  beganBy: "sue",
  ended: null,
};
const names = new Map([
  ["chloe", { name: longName, called: longName }],
  ["ruth", { name: rightToLeftName, called: rightToLeftName }],
  ["sue", { name: "Sue Lindqvist", called: "Sue" }],
]);
const privacy: PrivacyView = {
  requests: [erasing, correction, answered],
  holds: [hold],
  erasures: [{ id: "1", at, byPersonId: "sue", why: "asked", kinds: { support: 12, account: 5, drafts: 0 } }],
  names,
  due: [{ kind: "support", count: 14, oldestOn: asDay("2018-03-01"), listedOn: asDay("2026-07-01") }],
  isAdministrator: true,
  today,
  done: null,
};
const person: PersonDataView = {
  person: { id: "chloe", name: longName },
  requests: [correction, answered],
  holds: [hold, { ...hold, id: "2", ended: { at, by: "sue", why: "The inquest is over." } }],
  names,
  mayAsk: true,
  mayHold: true,
  today,
  done: "Written down. Its clock runs from the day she asked.",
};
const held = [
  {
    title: "Who you are",
    why: "So that we call you by your name.",
    items: [
      {
        at,
        parts: [
          { name: "Name", value: longName },
          { name: "Note", value: unbroken },
        ],
      },
    ],
    wrong: ["/gallery"],
  },
  { title: "Your meetings", why: "So that you both know what was agreed.", items: [], wrong: [] },
];
const months = Object.fromEntries(retentionCodes.map((kind) => [kind, String(retentionKinds[kind].months)]));
const privacyBack = { to: "/privacy", words: "Privacy" };
const writing = { person: { id: "chloe", name: longName }, typed: {}, problems: {} };

export const stories: readonly Story[] = [
  {
    ...hers,
    name: "Your data, nothing asked",
    draw: () => <MyDataPage requests={[]} homeSafe={false} today={today} done={null} />,
  },
  {
    ...hers,
    name: "Your data, on a home-safe account, with answers",
    homeSafe: true,
    draw: () => (
      <MyDataPage requests={[erasing, correction, answered]} homeSafe today={today} done="Saved." />
    ),
  },
  { ...hers, name: "What is held about me", draw: () => <HeldPage groups={held} /> },
  {
    ...hers,
    name: "What is not right",
    draw: () => (
      <CorrectionPage
        line={correction.line ?? ""}
        lineKey="1"
        formId="1"
        typed={{}}
        problems={{ words: "Write what is not right, and what it should say." }}
      />
    ),
  },
  { ...hers, name: "Be erased", draw: () => <EraseMePage formId="1" typed={{}} problems={{}} /> },
  {
    ...hers,
    name: "Be erased, not sure",
    draw: () => (
      <EraseMePage
        formId="1"
        typed={{}}
        problems={{ sure: "Say that you have read what goes, or go back." }}
      />
    ),
  },
  { ...staff, name: "Privacy", draw: () => <PrivacyPage {...privacy} /> },
  {
    ...staff,
    name: "Privacy, nothing yet",
    draw: () => <PrivacyPage {...privacy} requests={[]} holds={[]} erasures={[]} due={[]} done="Saved." />,
  },
  {
    name: "Privacy, for a coordinator",
    as: "coordinator",
    current: "board",
    draw: () => <PrivacyPage {...privacy} isAdministrator={false} />,
  },
  { ...staff, name: "A correction to answer", draw: () => <RequestPage {...request} /> },
  {
    ...staff,
    name: "A correction, answered",
    draw: () => <RequestPage {...request} request={answered} answeredBy="Ruth Adeyemi" />,
  },
  {
    ...staff,
    name: "A correction, nothing filled in",
    draw: () => <RequestPage {...request} problems={{ outcome: "Choose what was done." }} />,
  },
  {
    ...staff,
    name: "A copy to make",
    draw: () => <RequestPage {...request} request={copy} askedBy="Ruth" />,
  },
  {
    name: "A copy that is not hers to make",
    as: "coordinator",
    current: "board",
    draw: () => <RequestPage {...request} request={copy} askedBy="Ruth" mayCopy={false} />,
  },
  {
    ...staff,
    name: "Somebody to erase, past the month",
    draw: () => (
      <RequestPage
        {...request}
        request={erasing}
        erases={{ underWay: ["Chloe and Amina are seeing each other. That ends."], held: true }}
      />
    ),
  },
  { ...staff, name: "Her data", draw: () => <PersonDataPage {...person} /> },
  {
    ...staff,
    name: "Her data, nothing yet",
    draw: () => <PersonDataPage {...person} requests={[]} holds={[]} done={null} />,
  },
  { ...staff, name: "What she asked", draw: () => <AskedForHerPage {...writing} formId="1" /> },
  {
    ...staff,
    name: "Keep these records",
    draw: () => (
      <HoldPage {...writing} formId="1" problems={{ reason: "Say why.", reviewOn: "Choose a day." }} />
    ),
  },
  { ...staff, name: "End a hold", draw: () => <EndHoldPage {...writing} hold={hold} /> },
  {
    ...staff,
    name: "Kept long enough",
    draw: () => (
      <DuePage
        due={privacy.due}
        retention={retentionOf({ settings: {} })}
        today={today}
        back={privacyBack}
        done={null}
      />
    ),
  },
  {
    ...staff,
    name: "Kept long enough, nothing",
    draw: () => (
      <DuePage
        due={[]}
        retention={retentionOf({ settings: {} })}
        today={today}
        back={privacyBack}
        done="Saved."
      />
    ),
  },
  {
    name: "How long we keep records",
    as: "administrator",
    current: "organisation",
    draw: () => <RetentionPage typed={months} problems={{ checks: "Enter whole months, from 1 to 6." }} />,
  },
  {
    name: "Kept by law, nothing",
    as: "safeguarding-lead",
    current: "concerns",
    draw: () => <KeptPage people={[]} />,
  },
  {
    name: "Kept by law",
    as: "safeguarding-lead",
    current: "concerns",
    draw: () => <KeptPage people={[{ personId: "chloe", keptAt: at, things: 12 }]} />,
  },
  {
    name: "Kept by law, one person",
    as: "safeguarding-lead",
    current: "concerns",
    draw: () => (
      <KeptPersonPage
        things={[
          { table: "person", kept: { name: longName, known_as: null } },
          { table: "contact", kept: { notes: unbroken } },
        ]}
      />
    ),
  },
];
