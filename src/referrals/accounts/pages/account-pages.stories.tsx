import type { Story } from "../../../ui/index.ts";
import { longName, unbroken } from "../../../ui/hard-names.ts";
import { anOffer } from "../../offers/offer.sample.ts";
import type { Request } from "../request.ts";
import { AccountPage } from "./account-page.tsx";
import { AccountsPage } from "./accounts-page.tsx";
import { AskPage } from "./ask-page.tsx";
import { LinkSentPage, ProvePage, WaitingPage } from "./proof-pages.tsx";

const now = new Date("2026-08-06T09:40:00+01:00");
const request: Request = {
  id: "1",
  organisationId: "1",
  programmeId: "1",
  name: "Dr Osei",
  role: "GP",
  team: "Cedar Surgery",
  email: "osei@cedar.example",
  askedAt: now,
  state: "proved",
  provedAt: now,
};
const long: Request = { ...request, id: "2", name: longName, email: `${unbroken}@trust.example` };

export const stories: Story[] = [
  {
    name: "Asking for an account, empty",
    draw: () => (
      <AskPage
        id="1"
        offers={[anOffer(), anOffer("birth-companion", { id: "2", name: longName })]}
        typed={{}}
        problems={{}}
      />
    ),
  },
  {
    name: "Asking for an account, everything wrong",
    draw: () => (
      <AskPage
        id="1"
        offers={[anOffer()]}
        typed={{ email: "osei@" }}
        problems={{
          name: "Enter your name.",
          role: "Enter your role.",
          team: "Enter your team.",
          email: "Enter an email like name@trust.example.",
        }}
      />
    ),
  },
  { name: "A link is on its way to a professional", draw: () => <LinkSentPage /> },
  { name: "Is it you, professional", draw: () => <ProvePage token="1" name={longName} /> },
  {
    name: "A person looks at the request",
    draw: () => <WaitingPage programme="Harbrook Befriending" workingDays="2 working days" />,
  },
  {
    name: "Professionals who ask, none",
    as: "coordinator",
    draw: () => <AccountsPage waiting={[]} domains={[]} now={now} done={null} typed={{}} problems={{}} />,
  },
  {
    name: "Professionals who ask",
    as: "coordinator",
    draw: () => (
      <AccountsPage
        waiting={[request, long]}
        domains={["harbrook.example", `${unbroken.toLowerCase()}.example`]}
        now={now}
        done="Let in."
        typed={{ domain: "gmail" }}
        problems={{ domain: "Enter the part after the @, like trust.example." }}
      />
    ),
  },
  {
    name: "One professional who asks",
    as: "coordinator",
    draw: () => (
      <AccountPage
        request={long}
        programme="Harbrook Befriending"
        now={now}
        typed={{}}
        problems={{ why: "Say why." }}
        refusal={null}
      />
    ),
  },
];
