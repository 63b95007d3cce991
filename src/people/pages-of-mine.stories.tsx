import type { Story } from "../ui/index.ts";
import { today } from "../words/day.ts";
import { longName, rightToLeftName, unbroken } from "../ui/hard-names.ts";
import { AccessNeedsPage } from "./access-needs/pages/access-needs-page.tsx";
import { AddressesSection } from "./addresses/pages/addresses-section.tsx";
import { ConsentsPage } from "./consents/pages/consents-page.tsx";
import { WithdrawSupportPage } from "./consents/pages/withdraw-support-page.tsx";
import { LookedPage } from "./looked/pages/looked-page.tsx";
import { MePage, type MeView } from "./me/pages/me-page.tsx";
import { NamesPage } from "./me/pages/names-page.tsx";
import { AddPersonPage } from "./roles/pages/add-person-page.tsx";
import { PeoplePage } from "./roles/pages/people-page.tsx";
import { PersonPage, type PersonView } from "./roles/pages/person-page.tsx";
import { SafeContactPage, type SafeContactView } from "./safe-contact/pages/safe-contact-page.tsx";

const now = new Date("2026-08-06T09:40:00+01:00");
const joinedAt = new Date("2026-06-12T09:00:00+01:00");
const chloe: MeView["person"] = {
  id: "chloe",
  name: "Chloe Bennett",
  knownAs: null,
  pronouns: null,
  homeSafe: false,
  leaveSignsOut: false,
  joinedAt,
};
const long: MeView["person"] = {
  ...chloe,
  name: longName,
  knownAs: rightToLeftName,
  pronouns: "she or they",
  homeSafe: true,
  leaveSignsOut: true,
};
const me: MeView = {
  person: chloe,
  role: "parent",
  otherRoles: 0,
  mayGoQuiet: true,
  done: null,
  safe: "Text only, between 9am and 3pm. No voicemail.",
  access: "English",
};
const programmes = [{ id: "b", name: "Harbrook Befriending" }];
const email = {
  id: "1",
  kind: "email" as const,
  value: `${unbroken}@home.example`,
  verifiedAt: now,
  beganAt: joinedAt,
  endedAt: null,
};
const safe: SafeContactView = {
  name: null,
  to: "/gallery",
  back: { to: "/gallery", words: "My details" },
  formId: "1",
  typed: { channels: ["text"] },
  problems: {},
  stopTo: "/gallery",
  periods: [],
  writers: {},
  addresses: (
    <AddressesSection
      addresses={[email]}
      to="/gallery"
      aboutHer={false}
      typed={{}}
      problems={{ value: "Enter an email or a mobile number." }}
    />
  ),
  done: null,
  now,
};
const person: PersonView = {
  person: chloe,
  roles: [
    {
      id: "1",
      role: "parent",
      programme: "Harbrook Befriending",
      beganAt: joinedAt,
      endedAt: null,
      endedWhy: null,
    },
  ],
  addresses: [email],
  safe: "Text only.",
  access: "English",
  programmes,
  mayChange: true,
  mayList: true,
  isStaff: false,
  isParent: true,
  typed: {},
  problems: {},
  done: null,
};

const hers = { as: "parent", current: "me" } as const;
const admin = { as: "administrator", current: "people" } as const;

export const stories: Story[] = [
  { ...hers, name: "My details", draw: () => <MePage {...me} /> },
  {
    ...hers,
    name: "My details, home-safe, everything long",
    homeSafe: true,
    draw: () => <MePage {...me} person={long} otherRoles={2} safe={unbroken} done="Saved." />,
  },
  {
    ...hers,
    name: "My name, not yet right",
    draw: () => <NamesPage typed={{ name: "" }} problems={{ name: "Enter your name." }} />,
  },
  { ...hers, name: "How it is safe to reach me", draw: () => <SafeContactPage {...safe} /> },
  {
    ...hers,
    name: "What makes it easier for me",
    draw: () => (
      <AccessNeedsPage typed={{ language: "Cymraeg", needs: ["large-print"] }} problems={{}} done />
    ),
  },
  {
    ...hers,
    name: "What I agreed to",
    draw: () => (
      <ConsentsPage
        lines={[
          {
            purpose: "support",
            programmeId: "b",
            programmeName: "Harbrook Befriending",
            held: {
              id: "1",
              purpose: "support",
              programmeId: "b",
              programmeName: "Harbrook Befriending",
              beganAt: joinedAt,
              how: "herself",
              endedAt: null,
            },
          },
          { purpose: "feedback-quoting", programmeId: null, programmeName: null, held: null },
        ]}
        past={[]}
        done={null}
      />
    ),
  },
  {
    ...hers,
    name: "Taking back being supported",
    draw: () => <WithdrawSupportPage programmeId="b" programmeName={longName} />,
  },
  {
    ...hers,
    name: "Who has looked, nobody",
    draw: () => <LookedPage lines={[]} inspector={null} today={today(now)} earlier={null} />,
  },
  {
    ...hers,
    name: "Who has looked",
    draw: () => (
      <LookedPage
        lines={[
          {
            day: today(now),
            who: longName,
            role: "coordinator in Harbrook Befriending",
            what: "your record",
            why: "looks after the support in your programme",
            when: "3 times, last at 9:40am",
          },
          {
            day: today(joinedAt),
            who: "Amina",
            role: "supporter in Harbrook Befriending",
            what: "your page with Amina",
            why: "walks alongside you, or was asked whether she would",
            when: "9am",
          },
        ]}
        inspector="Sue"
        today={today(now)}
        earlier="2026-06-12"
      />
    ),
  },
  {
    ...admin,
    name: "People, none found",
    draw: () => (
      <PeoplePage
        people={[]}
        more={false}
        typed={{ words: "Zz" }}
        programmes={programmes}
        mayAdd
        done={null}
      />
    ),
  },
  {
    ...admin,
    name: "People",
    draw: () => (
      <PeoplePage
        people={[
          {
            id: "1",
            name: longName,
            knownAs: rightToLeftName,
            roles: [
              { role: "supporter", programme: "Harbrook Befriending" },
              { role: "coordinator", programme: null },
            ],
          },
          { id: "2", name: "Chloe Bennett", knownAs: null, roles: [] },
        ]}
        more
        typed={{}}
        programmes={programmes}
        mayAdd
        done="Added."
      />
    ),
  },
  { ...admin, name: "One person", draw: () => <PersonPage {...person} /> },
  {
    ...admin,
    name: "One person, everything long",
    draw: () => (
      <PersonPage
        {...person}
        person={long}
        isStaff
        problems={{ role: "Choose a role." }}
        done="The role has ended."
        roles={[
          ...person.roles,
          {
            id: "2",
            role: "supporter",
            programme: null,
            beganAt: joinedAt,
            endedAt: now,
            endedWhy: unbroken,
          },
        ]}
      />
    ),
  },
  {
    ...admin,
    name: "Adding a person we know already",
    draw: () => (
      <AddPersonPage
        id="1"
        programmes={programmes}
        typed={{ name: longName }}
        problems={{ role: "Choose a role." }}
        known={{ id: "1", name: longName }}
      />
    ),
  },
];
