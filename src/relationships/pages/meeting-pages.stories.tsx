import type { Story } from "../../ui/index.ts";
import { longName, unbroken } from "../../ui/hard-names.ts";
import { MeetingPage, type MeetingView } from "./meeting-page.tsx";
import { OfferPage, type OfferView } from "./offer-page.tsx";

const booked: MeetingView = {
  id: "1",
  back: { to: "/gallery", words: "Today" },
  said: null,
  title: "You are meeting Amina on Tuesday 11 August at 10:30am",
  words: "At Cedar Family Hub, Mill Lane, for 1 hour. Ruth comes along.",
  othersWords: null,
  times: [],
  mayOffer: false,
  mayChange: true,
  calendar: { plain: "/gallery", withPlace: "/gallery" },
  other: "Amina",
  typed: {},
  problems: {},
};

const offer: OfferView = {
  to: "/gallery",
  back: { to: "/gallery", words: "Today" },
  title: "Offer Chloe times to meet",
  called: "Chloe",
  othersWords: null,
  coordinators: [{ id: "ruth", called: "Ruth" }],
  typed: {},
  problems: {},
};

export const stories: Story[] = [
  { name: "A meeting that is booked", as: "parent", draw: () => <MeetingPage {...booked} /> },
  {
    name: "A meeting with times to choose from, none chosen",
    as: "parent",
    draw: () => (
      <MeetingPage
        {...booked}
        title="Amina would like to meet you"
        calendar={null}
        times={[
          { value: "1", words: "Tuesday 11 August at 10:30am" },
          { value: "2", words: "Wednesday 12 August at 2pm" },
        ]}
        problems={{ time: "Choose one of the times, or ask for others." }}
      />
    ),
  },
  {
    name: "A meeting she wanted at another time",
    as: "supporter",
    draw: () => (
      <MeetingPage
        {...booked}
        title={`${longName} asked for other times`}
        othersWords={unbroken}
        mayOffer
        calendar={null}
        mayChange={false}
      />
    ),
  },
  { name: "Offering times, empty", as: "supporter", draw: () => <OfferPage {...offer} /> },
  {
    name: "Offering times, everything wrong",
    as: "supporter",
    draw: () => (
      <OfferPage
        {...offer}
        othersWords="Mornings are hard. After 2pm, please, and not Fridays."
        typed={{ "time-1-day": "32", "time-1-month": "8", "time-1-year": "2026", "time-1-at": "half ten" }}
        problems={{
          "time-1": "There is no 32 August.",
          "time-1-at": "Enter the time like this: 5:30pm or 17:30",
          minutes: "Choose how long",
          how: "Choose how",
          place: "Say where, or how you reach each other.",
        }}
      />
    ),
  },
];
