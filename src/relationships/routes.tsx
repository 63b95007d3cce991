import { feedRoutes, type InCalendar } from "./feed/routes.tsx";
import type { Route } from "../platform/web/index.ts";
import { checkInRoutes } from "./check-in/routes.tsx";
import { contactPlace, log } from "./contacts.tsx";
import { calendar, cancel, choose, meeting, otherTimes } from "./meetings.tsx";
import { askForHold, place } from "./holding/place.tsx";
import { hold, look } from "./holding/look.tsx";
import { askForOffer, askForOtherOffer, offer, offerAgain } from "./offers.tsx";
import { relationship } from "./ours.tsx";
import { whoArranges, whoHolds, whoMeets, whoSees } from "./policy.ts";
import { agree, groundRulesPage, reword } from "./rules.tsx";
import { supporting } from "./supporting.tsx";
import { today, type Things } from "./today.tsx";

/** @param things what other features put on the two first screens, and into somebody’s calendar */
export const relationshipRoutes = (things: {
  forParent: Things;
  forSupporter: Things;
  inCalendar: InCalendar;
}): Route[] => [
  ...checkInRoutes,
  { method: "GET", path: "/today", who: ["parent"], records: "nothing", answer: today(things.forParent) },
  {
    method: "GET",
    path: "/supporting",
    who: ["supporter"],
    records: "nothing",
    answer: supporting(things.forSupporter),
  },
  {
    method: "POST",
    path: "/contacts",
    who: ["supporter"],
    records: "contact.logged",
    answer: log(things.forSupporter),
  },
  { method: "GET", path: "/contacts/:id", who: whoSees, records: "nothing", answer: contactPlace },
  {
    method: "GET",
    path: "/relationships/:id",
    who: whoSees,
    records: "relationship.seen",
    answer: relationship,
  },
  { method: "GET", path: "/relationships/:id/hold", who: whoHolds, records: "nothing", answer: askForHold },
  { method: "POST", path: "/relationships/:id/hold", who: whoHolds, records: "hold.placed", answer: place },
  { method: "GET", path: "/holds/:id", who: whoHolds, records: "hold.seen", answer: hold },
  { method: "POST", path: "/holds/:id/look", who: whoHolds, records: "hold.looked-at", answer: look },
  {
    method: "GET",
    path: "/relationships/:id/ground-rules",
    who: whoMeets,
    records: "nothing",
    answer: groundRulesPage,
  },
  {
    method: "POST",
    path: "/relationships/:id/ground-rules",
    who: whoMeets,
    records: "ground-rules.reworded",
    answer: reword,
  },
  {
    method: "POST",
    path: "/relationships/:id/ground-rules/agreement",
    who: whoMeets,
    records: "ground-rules.agreed",
    answer: agree,
  },
  {
    method: "GET",
    path: "/relationships/:id/meetings/new",
    who: whoArranges,
    records: "nothing",
    answer: askForOffer,
  },
  {
    method: "POST",
    path: "/relationships/:id/meetings",
    who: whoArranges,
    records: "meeting.offered",
    answer: offer,
  },
  { method: "GET", path: "/meetings/:id", who: whoMeets, records: "meeting.seen", answer: meeting },
  {
    method: "GET",
    path: "/meetings/:id/offer",
    who: whoArranges,
    records: "nothing",
    answer: askForOtherOffer,
  },
  {
    method: "POST",
    path: "/meetings/:id/offer",
    who: whoArranges,
    records: "meeting.offered-again",
    answer: offerAgain,
  },
  { method: "POST", path: "/meetings/:id/choice", who: whoMeets, records: "meeting.booked", answer: choose },
  {
    method: "POST",
    path: "/meetings/:id/other-times",
    who: whoMeets,
    records: "meeting.other-times-wanted",
    answer: otherTimes,
  },
  {
    method: "POST",
    path: "/meetings/:id/cancellation",
    who: whoMeets,
    records: "meeting.cancelled",
    answer: cancel,
  },
  ...feedRoutes(things.inCalendar),
  { method: "GET", path: "/meetings/:id/calendar.ics", who: whoMeets, records: "nothing", answer: calendar },
];
