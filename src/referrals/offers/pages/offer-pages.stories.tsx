import { programmeKinds } from "../../../programmes/index.ts";
import type { Story } from "../../../ui/index.ts";
import { longName } from "../../../ui/hard-names.ts";
import { anOffer } from "../offer.sample.ts";
import { AskPage } from "./ask-page.tsx";
import { AskedPage } from "./asked-page.tsx";
import { MissedPage } from "./missed-page.tsx";
import { OfferPage } from "./offer-page.tsx";
import { OffersPage } from "./offers-page.tsx";
import { PrintPage } from "./print-page.tsx";

const offers = programmeKinds.map((kind) => anOffer(kind, { name: `Harbrook ${kind}`, slug: kind }));
const line = {
  name: "Your maternity unit",
  phone: "01632 960140",
  words: "Day or night",
  kind: "unit",
} as const;

export const stories: Story[] = [
  { name: "Offers, none", draw: () => <OffersPage organisation="Harbrook" offers={[]} slug="harbrook" /> },
  {
    name: "Offers, one of each kind",
    draw: () => <OffersPage organisation="Harbrook" offers={offers} slug="harbrook" />,
  },
  { name: "One offer in plain words", draw: () => <OfferPage offer={anOffer()} at="/gallery" /> },
  {
    name: "One offer with a very long name, joined by referral only",
    draw: () => <OfferPage offer={anOffer("online-mums", { name: longName })} at="/gallery" />,
  },
  {
    name: "One offer on paper",
    draw: () => (
      <PrintPage
        offer={anOffer()}
        organisation="Harbrook"
        origin="https://alongside.example"
        at="/offers/harbrook/befriending"
        lines={[line]}
      />
    ),
  },
  {
    name: "Asking for it herself, empty",
    draw: () => <AskPage id="1" offer={anOffer()} at="/gallery" isMissed={false} typed={{}} problems={{}} />,
  },
  { name: "Asked for", draw: () => <AskedPage offer={anOffer()} /> },
  { name: "I was missed", draw: () => <MissedPage slug="harbrook" offers={null} typed={{}} problems={{}} /> },
  {
    name: "I was missed, with a date nobody can be due on",
    draw: () => (
      <MissedPage
        slug="harbrook"
        offers={null}
        typed={{ "dueOn-day": "29", "dueOn-month": "10", "dueOn-year": "2999" }}
        problems={{ dueOn: "That is more than 42 weeks away. Check the year." }}
      />
    ),
  },
  {
    name: "I was missed, and what there is",
    draw: () => <MissedPage slug="harbrook" offers={offers.slice(0, 3)} typed={{}} problems={{}} />,
  },
];
