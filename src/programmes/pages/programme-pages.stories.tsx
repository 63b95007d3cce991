import type { Story } from "../../ui/index.ts";
import { longName, unbroken } from "../../ui/hard-names.ts";
import type { Day } from "../../words/day.ts";
import { programmeKinds } from "../kinds.ts";
import { presetFor } from "../presets.ts";
import { offerOf, type Programme, type ProgrammeChange } from "../programme.ts";
import { AddProgrammePage } from "./add-programme-page.tsx";
import { CheckSettingsPage } from "./check-settings-page.tsx";
import { OfferPage } from "./offer-page.tsx";
import { ProgrammePage } from "./programme-page.tsx";
import { ProgrammesPage } from "./programmes-page.tsx";
import { SettingsPage } from "./settings-page.tsx";
import { ClosingPage, RenamePage } from "./small-pages.tsx";

const today = "2026-08-06" as Day;
const now = new Date("2026-08-06T09:40:00+01:00");
const programme: Programme = {
  id: "1",
  slug: "befriending",
  name: "Harbrook Befriending",
  kind: "befriending",
  settings: presetFor("befriending"),
  offerParents: null,
  offerReferrers: null,
  openedOn: "2026-01-05" as Day,
  closedOn: null,
};
const one = { programme, typed: {}, problems: {} };
const change: ProgrammeChange = {
  id: "1",
  at: now,
  byName: longName,
  what: "name",
  reason: unbroken,
  before: { name: "Befriending" },
  after: { name: "Harbrook Befriending" },
};
const hers = { as: "administrator", current: "programmes" } as const;

export const stories: Story[] = [
  {
    ...hers,
    name: "Programmes, none yet",
    draw: () => <ProgrammesPage programmes={[]} mayChange today={today} done={null} />,
  },
  {
    ...hers,
    name: "Programmes, one of each kind",
    draw: () => (
      <ProgrammesPage
        programmes={programmeKinds.map((kind) => ({
          ...programme,
          id: kind,
          kind,
          name: kind === "befriending" ? longName : `Harbrook ${kind}`,
          settings: presetFor(kind),
        }))}
        mayChange
        today={today}
        done="Added."
      />
    ),
  },
  {
    ...hers,
    name: "One programme",
    draw: () => (
      <ProgrammePage
        programme={programme}
        changes={[change]}
        organisationSlug="harbrook"
        mayChange
        done={null}
        today={today}
        now={now}
      />
    ),
  },
  { ...hers, name: "Changing its values", draw: () => <SettingsPage {...one} /> },
  {
    ...hers,
    name: "What would change",
    draw: () => (
      <CheckSettingsPage
        {...one}
        changes={[{ setting: "forWhom", words: "Visits: from every 7 days to every 14 days" }]}
        seen="1"
        problems={{ reason: "Say why." }}
      />
    ),
  },
  {
    ...hers,
    name: "What parents read, reworded",
    draw: () => (
      <OfferPage
        programme={programme}
        reader="parents"
        shown={offerOf({ ...programme, offerParents: `Somebody beside you.\n\n${unbroken}` }, "parents")}
        isOwn
        mayChange
        typed={{}}
        problems={{ words: "Write at least one sentence." }}
        done="Saved."
      />
    ),
  },
  {
    ...hers,
    name: "Adding a programme, not yet right",
    draw: () => (
      <AddProgrammePage
        id="1"
        typed={{ name: unbroken }}
        problems={{ name: "Use at most 80 letters.", kind: "Choose its kind." }}
      />
    ),
  },
  { ...hers, name: "Renaming a programme", draw: () => <RenamePage {...one} /> },
  {
    ...hers,
    name: "Closing a programme, on a day that is not there",
    draw: () => (
      <ClosingPage
        {...one}
        typed={{ "on-day": "31", "on-month": "2" }}
        problems={{ on: "There is no 31 February.", reason: "Say why." }}
      />
    ),
  },
];
