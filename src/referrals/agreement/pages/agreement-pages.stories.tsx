import type { Day } from "../../../words/day.ts";
import type { Story } from "../../../ui/index.ts";
import { longName, unbroken } from "../../../ui/hard-names.ts";
import { anOffer } from "../../offers/offer.sample.ts";
import { statementForParents } from "../../offers/offer.ts";
import { aReferral } from "../../triage/referral.sample.ts";
import { toldOfHer } from "../told-of-her.ts";
import { AnsweredPage } from "./answered-page.tsx";
import { AskedPage } from "./asked-page.tsx";
import { ByPhonePage } from "./by-phone-page.tsx";
import { InvitationPage, LinkSentPage } from "./invitation-page.tsx";
import { NoPage } from "./no-page.tsx";
import { WishesPage } from "./wishes-page.tsx";
import { YesPage } from "./yes-page.tsx";

const today = "2026-08-06" as Day;
const statement = statementForParents(anOffer());
const told = toldOfHer(
  aReferral("invited", { about: { reasons: ["aloneOrIsolated", "newHere"], note: "New here, and quiet." } }),
  today,
);
const toldAtLength = toldOfHer(
  aReferral("invited", { about: { name: longName, note: unbroken, language: "Kurdish (Sorani)" } }),
  today,
);
const byPhone = {
  referralId: "1",
  name: "Priya Sandhu",
  short: "Priya S",
  phone: "07700 900123",
  safe: ["Between 9am and 3pm", "No voicemail", "Her sister may answer: say you are a friend"],
  referrer: "Dela Mensah",
};

const hers = { as: "parent", current: "today" } as const;

export const stories: Story[] = [
  { name: "The door from a message", bare: true, draw: () => <InvitationPage referralId="1" /> },
  { name: "A link is on its way to her", bare: true, draw: () => <LinkSentPage /> },
  {
    ...hers,
    name: "Would you like this?",
    draw: () => <AskedPage statement={statement} told={told} waits={false} before={null} />,
  },
  {
    ...hers,
    name: "Would you like this? With a wait, and a no before",
    draw: () => <AskedPage statement={statement} told={toldAtLength} waits before="no" />,
  },
  { ...hers, name: "Yes, empty", draw: () => <YesPage referrer="Dela Mensah" typed={{}} problems={{}} /> },
  {
    ...hers,
    name: "Yes, without the one tick that is needed",
    draw: () => (
      <YesPage
        referrer={longName}
        typed={{ words: unbroken }}
        problems={{ consents: "Tick “Yes, support me”, or go back and say not now." }}
      />
    ),
  },
  {
    ...hers,
    name: "Not now, or no",
    draw: () => <NoPage referrer="Dela Mensah" typed={{}} problems={{ answer: "Choose not now or no." }} />,
  },
  { ...hers, name: "She said yes", draw: () => <AnsweredPage said="yes" /> },
  { ...hers, name: "She said not now", draw: () => <AnsweredPage said="not-now" /> },
  {
    ...hers,
    name: "Her wishes, saved",
    draw: () => <WishesPage typed={{ availability: ["mon-morning"] }} problems={{}} done />,
  },
  {
    name: "What she said on the phone",
    as: "coordinator",
    current: "referrals",
    draw: () => <ByPhonePage {...byPhone} typed={{}} problems={{}} />,
  },
  {
    name: "What she said on the phone, not yet right",
    as: "coordinator",
    current: "referrals",
    draw: () => (
      <ByPhonePage
        {...byPhone}
        name={longName}
        phone={null}
        safe={[]}
        referrer={null}
        typed={{ herWords: unbroken }}
        problems={{ whoWasAsked: "Say whom you spoke to.", answer: "Choose what she said." }}
      />
    ),
  },
];
