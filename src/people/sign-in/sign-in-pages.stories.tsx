import type { Story } from "../../ui/index.ts";
import { longName, unbroken } from "../../ui/hard-names.ts";
import { ActingAsPage } from "../acting-as/page.tsx";
import { Locked } from "../door/locked-page.tsx";
import { SessionsPage } from "../sessions/sessions-page.tsx";
import { CodePage } from "./code/code-page.tsx";
import { wrongCode } from "./code/code-form.tsx";
import { AskForLink } from "./pages/ask-for-link.tsx";
import { ConfirmLink, LinkNotEnough, LinkOver, LinkSent } from "./pages/link-pages.tsx";
import { WaitAMoment } from "./pages/wait-a-moment.tsx";
import { MyPasskeys } from "./passkeys/my-passkeys.tsx";
import { PasswordPage } from "./password/password-page.tsx";
import { ProvePage } from "./prove/prove-page.tsx";
import { ChooseWay, ConfirmApp, SetUpOver, StartSetUp } from "./set-up/pages.tsx";
import { AnotherAccount, CameBackEmpty, NotKnownYet, ProviderAwayPage } from "./single-sign-on/pages.tsx";

const now = new Date("2026-08-04T09:00:00+01:00");
const earlier = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const door = { typed: {}, problems: {}, thenTo: "/", singleSignOn: "Sign in with your NHS account" };
const app = {
  secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  label: "ruth@harbrook.example",
  issuer: "Alongside",
  problems: {},
};
const session = {
  id: "1",
  device: "Chrome on Android",
  how: "link",
  beganAt: earlier(3),
  seenAt: earlier(0),
  locked: false,
};
const passkey = {
  id: "a",
  personId: "1",
  publicKey: Buffer.alloc(0),
  counter: 0,
  transports: [],
  name: "Safari on an iPhone",
  madeAt: earlier(900),
  usedAt: earlier(20),
};
const role = {
  id: "1",
  role: "supporter" as const,
  programmeId: "1",
  programme: "Harbrook Befriending",
  beganAt: earlier(9000),
  endedAt: null,
};

export const stories: Story[] = [
  { name: "The door", bare: true, draw: () => <AskForLink {...door} /> },
  {
    name: "The door, an address that cannot be",
    bare: true,
    draw: () => (
      <AskForLink
        {...door}
        typed={{ address: unbroken }}
        problems={{ address: "Check the email or mobile number: something in it does not look right." }}
      />
    ),
  },
  { name: "A link is on its way, perhaps", bare: true, draw: () => <LinkSent /> },
  { name: "A link waits for its confirming click", bare: true, draw: () => <ConfirmLink token="token" /> },
  {
    name: "A link that has ended",
    bare: true,
    draw: () => <LinkOver why="It worked for 15 minutes, and they are over." />,
  },
  { name: "A link is not enough", bare: true, draw: () => <LinkNotEnough /> },
  { name: "The staff door", bare: true, draw: () => <PasswordPage {...door} /> },
  {
    name: "The staff door, not right",
    bare: true,
    draw: () => (
      <PasswordPage
        {...door}
        problems={{ password: "That email and password do not go together. Check both." }}
      />
    ),
  },
  { name: "One more step", bare: true, draw: () => <CodePage problems={{}} /> },
  {
    name: "One more step, a code used before",
    bare: true,
    draw: () => <CodePage problems={{ code: wrongCode }} />,
  },
  { name: "Too many tries from here", bare: true, draw: () => <WaitAMoment /> },
  { name: "Set up: start", bare: true, draw: () => <StartSetUp token="token" /> },
  {
    name: "Set up: choose",
    bare: true,
    draw: () => (
      <ChooseWay
        problems={{
          password: "Use 12 characters or more. Three words that do not belong together are good.",
        }}
      />
    ),
  },
  { name: "Set up: connect a phone", bare: true, draw: () => <ConfirmApp {...app} /> },
  { name: "Set up: over", bare: true, draw: () => <SetUpOver /> },
  {
    name: "Another sign-in is away",
    bare: true,
    draw: () => <ProviderAwayPage name={door.singleSignOn} />,
  },
  { name: "Back without signing in", bare: true, draw: () => <CameBackEmpty name={door.singleSignOn} /> },
  { name: "Signed in elsewhere, not known here", bare: true, draw: () => <NotKnownYet /> },
  { name: "Signed in elsewhere, an address of another", bare: true, draw: () => <AnotherAccount /> },
  { name: "Locked, a parent", bare: true, draw: () => <Locked next="/today" staff={false} /> },
  {
    name: "Prove it is you, both ways",
    as: "coordinator",
    draw: () => <ProvePage ways={{ code: true, passkey: true, link: false }} problems={{}} thenTo="/" />,
  },
  {
    name: "Proving it is you, with nothing but links",
    as: "supporter",
    draw: () => <ProvePage ways={{ code: false, passkey: false, link: true }} problems={{}} thenTo="/" />,
  },
  {
    name: "Prove it is you, no way yet",
    as: "supporter",
    draw: () => <ProvePage ways={{ code: false, passkey: false, link: false }} problems={{}} thenTo="/" />,
  },
  {
    name: "Where I am signed in",
    as: "supporter",
    draw: () => (
      <SessionsPage
        here="1"
        now={now}
        sessions={[
          session,
          { ...session, id: "2", device: `${longName} on a Chromebook`, how: "passkey", locked: true },
        ]}
      />
    ),
  },
  { name: "Passkeys, none", as: "parent", draw: () => <MyPasskeys passkeys={[]} problems={{}} now={now} /> },
  {
    name: "Passkeys, two",
    as: "parent",
    draw: () => (
      <MyPasskeys
        passkeys={[passkey, { ...passkey, id: "b", name: unbroken, usedAt: null }]}
        problems={{}}
        now={now}
      />
    ),
  },
  {
    name: "Acting as one of several",
    as: "supporter",
    draw: () => (
      <ActingAsPage
        now="1"
        strong={false}
        roles={[
          role,
          { ...role, id: "2", role: "coordinator", programme: `${longName} Befriending` },
          { ...role, id: "3", role: "parent", endedAt: earlier(9001) },
        ]}
      />
    ),
  },
];
