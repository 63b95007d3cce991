import type { Story } from "../../ui/index.ts";
import { AskForLink } from "./pages/ask-for-link.tsx";
import { ConfirmLink, LinkNotEnough, LinkOver, LinkSent } from "./pages/link-pages.tsx";
import { WaitAMoment } from "./pages/wait-a-moment.tsx";
import { PasswordPage } from "./password/password-page.tsx";
import { MyPasskeys } from "./passkeys/my-passkeys.tsx";
import { ProvePage } from "./prove/prove-page.tsx";
import { ChooseWay, ConfirmApp, SetUpOver, StartSetUp } from "./set-up/pages.tsx";

const now = new Date("2026-08-06T09:40:00+01:00");
const door = { bare: true } as const;

export const stories: Story[] = [
  {
    ...door,
    name: "The door",
    draw: () => <AskForLink typed={{}} problems={{}} thenTo="/" singleSignOn={null} />,
  },
  {
    ...door,
    name: "The door, not yet right, with single sign-on",
    draw: () => (
      <AskForLink
        typed={{ address: "amina@" }}
        problems={{ address: "Enter your email or mobile number." }}
        thenTo="/"
        singleSignOn="Harbrook Trust"
      />
    ),
  },
  { ...door, name: "Check your messages", draw: () => <LinkSent /> },
  { ...door, name: "Is it you?", draw: () => <ConfirmLink token="1" /> },
  {
    ...door,
    name: "A link that is over",
    draw: () => <LinkOver why="This link was used already. Each works once." />,
  },
  { ...door, name: "A link is not enough", draw: () => <LinkNotEnough /> },
  { ...door, name: "Wait a moment", draw: () => <WaitAMoment /> },
  {
    ...door,
    name: "A password and a code, wrong",
    draw: () => (
      <PasswordPage
        typed={{ address: "ruth@harbrook.example" }}
        problems={{ password: "The email and password do not belong together. Check both." }}
        thenTo="/"
        singleSignOn={null}
      />
    ),
  },
  {
    ...door,
    name: "Prove it is you",
    draw: () => <ProvePage ways={{ code: true, passkey: true }} problems={{}} thenTo="/" />,
  },
  { ...door, name: "Setting up, the first page", draw: () => <StartSetUp token="1" /> },
  { ...door, name: "Setting up, choosing a way", draw: () => <ChooseWay problems={{}} /> },
  {
    ...door,
    name: "Setting up, the app",
    draw: () => (
      <ConfirmApp
        secret="JBSWY3DPEHPK3PXP"
        label="ruth@harbrook.example"
        issuer="Alongside"
        problems={{ code: "That code is not right. Wait for the next one." }}
      />
    ),
  },
  { ...door, name: "Setting up is over", draw: () => <SetUpOver /> },
  {
    name: "My passkeys, none",
    as: "coordinator",
    draw: () => <MyPasskeys passkeys={[]} problems={{}} now={now} />,
  },
  {
    name: "My passkeys",
    as: "coordinator",
    draw: () => (
      <MyPasskeys
        passkeys={[
          {
            id: "1",
            personId: "ruth",
            publicKey: Buffer.alloc(1),
            counter: 1,
            transports: [],
            name: "Ruth’s phone",
            madeAt: now,
            usedAt: null,
          },
        ]}
        problems={{}}
        now={now}
      />
    ),
  },
];
