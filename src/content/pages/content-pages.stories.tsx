import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import { AcceptancePage, type AcceptanceView } from "./acceptance-page.tsx";
import { ContentPage, type ContentRow, type ContentView } from "./content-page.tsx";
import { NotChecked } from "./not-checked.tsx";
import { SignersPage, type SignersView } from "./signers-page.tsx";
import { TextPage, type TextView } from "./text-page.tsx";

const administrator = { as: "administrator", current: "organisation" } as const;
const row = (key: string, standing: string, accepted: string | null = null): ContentRow => ({
  key,
  name: "Bleeding",
  kind: "Urgent-help card",
  version: 3,
  standing,
  accepted,
});
const list: ContentView = {
  groups: [
    {
      id: "ran-out",
      title: "The check ran out",
      rows: [row("a", "The check by Marian Frost, consultant midwife, ran out on 1 July 2026")],
      none: "Nothing has run out.",
    },
    {
      id: "unsigned",
      title: "Not yet checked",
      rows: [
        row("b", "Not yet checked by a clinician here", "Accepted unsigned by Sue Lindqvist"),
        row(
          "c",
          "Not yet checked by a clinician here. The words changed since Marian Frost signed them on 1 May 2026",
        ),
      ],
      none: "Everything here has been checked.",
    },
    { id: "signed", title: "Signed", rows: [], none: "Nothing is signed yet." },
  ],
  summary: "Of 3 texts, 0 are signed today, 2 not yet checked, and the check of 1 ran out.",
  signers: [{ id: "s", name: "Marian Frost", title: "Consultant midwife" }],
  acceptance: {
    outstanding: 1,
    words:
      "1 text is unsigned and nobody has accepted that. Before you go live, have them signed, or accept them by name.",
  },
  isAdministrator: true,
  maySign: false,
  done: null,
};
const text: TextView = {
  of: "card-bleeding",
  name: "Bleeding",
  kind: "Urgent-help card",
  owner: "Alongside",
  version: 3,
  standing: "Not yet checked by a clinician here",
  sources: [
    { name: "NHS, Vaginal bleeding", url: "https://www.nhs.uk/" },
    { name: "Made from the programme’s values", url: null },
  ],
  text: ["[mum] Bleeding", "Call 999 or go to A&E now if:", "- blood soaks a pad in an hour or less"],
  fingerprint: "f",
  history: [],
  earlier: [],
  signsAs: null,
  id: "1",
  typed: { months: "12" },
  problems: {},
  done: null,
};
const signers: SignersView = {
  signers: [],
  people: [{ id: "p", name: "Dela Mensah" }],
  id: "1",
  typed: {},
  problems: {},
  done: null,
};
const acceptance: AcceptanceView = {
  outstanding: [
    {
      key: "card-bleeding",
      name: "Bleeding",
      kind: "Urgent-help card",
      version: 3,
      standing: "Not yet checked by a clinician here",
    },
  ],
  shown: "f",
  given: [],
  id: "1",
  typed: {},
  problems: {},
};

export const stories: Story[] = [
  { ...administrator, name: "Content and sign-off", draw: () => <ContentPage {...list} /> },
  {
    as: "clinical-supervisor",
    current: "content",
    name: "Content and sign-off, nothing there, for a signer",
    draw: () => (
      <ContentPage
        {...list}
        groups={list.groups.map((group) => ({ ...group, rows: [] }))}
        signers={[]}
        isAdministrator={false}
        maySign
        acceptance={{ outstanding: 0, words: "Every text is signed." }}
        done="Written down, with your name and your reason."
      />
    ),
  },
  {
    ...administrator,
    name: "Content and sign-off, everything long",
    draw: () => (
      <ContentPage
        {...list}
        groups={[
          {
            id: "signed",
            title: "Signed",
            rows: [{ ...row("d", `Signed by ${longName}, ${unbroken}, until 1 July 2027`), name: unbroken }],
            none: "",
          },
        ]}
        signers={[{ id: "s", name: rightToLeftName, title: unbroken }]}
      />
    ),
  },
  { ...administrator, name: "A text, to read", draw: () => <TextPage {...text} /> },
  {
    as: "clinical-supervisor",
    current: "content",
    name: "A text, to sign, not yet right",
    draw: () => (
      <TextPage
        {...text}
        signsAs="Marian Frost, consultant midwife, NMC 00A0000X"
        problems={{ right: "Tick that you have read every word.", months: "Choose when." }}
      />
    ),
  },
  {
    ...administrator,
    name: "A text, signed, with earlier words and everything long",
    draw: () => (
      <TextPage
        {...text}
        name={unbroken}
        text={[unbroken, longName]}
        standing={`Signed by ${longName}, until 1 July 2027`}
        history={[{ id: "h", words: `${longName}, ${unbroken}, signed version 3 on 1 July 2026.` }]}
        earlier={[{ version: 2, keptOn: "1 May 2026", text: [unbroken] }]}
        done="Signed. Thank you."
      />
    ),
  },
  { ...administrator, name: "Who may sign, nobody yet", draw: () => <SignersPage {...signers} /> },
  {
    ...administrator,
    name: "Who may sign, not yet right, everything long",
    draw: () => (
      <SignersPage
        {...signers}
        signers={[
          { id: "s", name: longName, title: unbroken, registration: unbroken },
          { id: "t", name: rightToLeftName, title: "Clinical safety officer", registration: null },
        ]}
        problems={{ person: "Choose who may sign.", title: "Enter her title." }}
      />
    ),
  },
  { ...administrator, name: "Going live", draw: () => <AcceptancePage {...acceptance} /> },
  {
    ...administrator,
    name: "Going live, not yet right",
    draw: () => (
      <AcceptancePage
        {...acceptance}
        problems={{ reason: "Say why.", name: "Type your own name." }}
        given={[
          {
            id: "g",
            words: `${longName} accepted 2 unsigned texts on 1 May 2026.`,
            reason: unbroken,
            names: ["Bleeding (version 2)", "Waters (version 1)"],
          },
        ]}
      />
    ),
  },
  {
    ...administrator,
    name: "Going live, nothing waits",
    draw: () => <AcceptancePage {...acceptance} outstanding={[]} />,
  },
  {
    as: "supporter",
    name: "Mark beside unsigned words",
    draw: () => <NotChecked mark="Not yet checked by a clinician here." />,
  },
];
