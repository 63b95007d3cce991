import type { Route } from "../../platform/web/index.ts";
import type { Across } from "../across-part.ts";
import type { FrontParts } from "../front-part.ts";
import { front } from "./front.tsx";
import { askToChangeName, changeName } from "./joining/change-name.tsx";
import { askForName, chooseName } from "./joining/choose-name.tsx";
import { join, preview } from "./joining/join.tsx";
import { agreeToRules, joining, sayNo } from "./joining/read-rules-first.tsx";
import { askToLeave, leave } from "./leaving/leave.tsx";
import { endHers, showPlace } from "./leaving/show-place.tsx";
import { askToOffer, offer } from "./letting-in/offer.tsx";
import { showPeople } from "./letting-in/show-people.tsx";
import { askSupporter, offerSupporter, recordPapers } from "./letting-in/supporter.tsx";
import { mySpaces } from "./my-spaces.tsx";
import { whoEnters, whoGreets, whoHasPlaces, whoJoins, whoSetsUp } from "./policy.ts";
import { askForRules, rewordRules } from "./rules/reword-rules.tsx";
import { acceptRules, showRules } from "./rules/show-rules.tsx";
import { askForSettings, changeSettings } from "./setting-up/change-settings.tsx";
import { askForSpace, openSpace } from "./setting-up/set-up.tsx";
import { askToSplit, split } from "./setting-up/split.tsx";
import { showMembers } from "./show-members.tsx";
import { askToGreet, greet } from "./welcoming/greet.tsx";
import { hello } from "./welcoming/hello.tsx";

type Line = [Route["method"], Route["path"], Route["who"], string, Route["answer"]];

const lines = (frontParts: FrontParts, across: Across): Line[] => [
  ["GET", "/community", whoEnters, "spaces.listed", mySpaces(across)],
  ["GET", "/spaces/:id", whoEnters, "space.seen", front(frontParts)],
  ["GET", "/spaces/:id/members", whoEnters, "space.members-seen", showMembers],
  ["GET", "/spaces/:id/rules", whoEnters, "nothing", showRules],
  ["POST", "/spaces/:id/rules/acceptance", whoHasPlaces, "space.rules-accepted", acceptRules],
  // her way in, and out
  ["GET", "/spaces/:id/joining", whoJoins, "nothing", joining],
  ["POST", "/spaces/:id/joining/rules", whoJoins, "nothing", agreeToRules],
  ["POST", "/spaces/:id/joining/refusal", whoJoins, "space.declined", sayNo],
  ["GET", "/spaces/:id/joining/name", whoJoins, "nothing", askForName],
  ["POST", "/spaces/:id/joining/name", whoJoins, "nothing", chooseName],
  ["GET", "/spaces/:id/joining/preview", whoJoins, "nothing", preview],
  ["POST", "/spaces/:id/joining", whoJoins, "space.joined", join],
  ["GET", "/spaces/:id/hello", whoHasPlaces, "nothing", hello],
  ["GET", "/spaces/:id/me", whoHasPlaces, "nothing", askToChangeName],
  ["POST", "/spaces/:id/me", whoHasPlaces, "space.name-changed", changeName],
  ["GET", "/spaces/:id/leaving", whoHasPlaces, "nothing", askToLeave],
  ["POST", "/spaces/:id/leaving", whoHasPlaces, "space.left", leave],
  // somebody new is greeted
  ["GET", "/spaces/:id/welcomes/:memberid", whoGreets, "nothing", askToGreet],
  ["POST", "/spaces/:id/welcomes", whoGreets, "space.greeted", greet],
  // whoever coordinates
  ["GET", "/spaces/new", whoSetsUp, "nothing", askForSpace],
  ["POST", "/spaces", whoSetsUp, "space.opened", openSpace],
  ["GET", "/spaces/:id/settings", whoSetsUp, "nothing", askForSettings],
  ["POST", "/spaces/:id/settings", whoSetsUp, "space.changed", changeSettings],
  ["GET", "/spaces/:id/splitting", whoSetsUp, "nothing", askToSplit],
  ["POST", "/spaces/:id/splitting", whoSetsUp, "space.split", split],
  ["GET", "/spaces/:id/rules/wording", whoSetsUp, "nothing", askForRules],
  ["POST", "/spaces/:id/rules/wording", whoSetsUp, "space.rules-reworded", rewordRules],
  ["GET", "/spaces/:id/people", whoSetsUp, "space.people-seen", showPeople],
  ["GET", "/spaces/:id/offers/:personid", whoSetsUp, "space.offer-opened", askToOffer],
  ["POST", "/spaces/:id/offers", whoSetsUp, "space.offered", offer],
  ["GET", "/spaces/:id/supporters/:personid", whoSetsUp, "space.supporter-opened", askSupporter],
  ["POST", "/spaces/:id/supporters", whoSetsUp, "space.supporter-asked", offerSupporter],
  ["POST", "/spaces/:id/papers", whoSetsUp, "space.papers-recorded", recordPapers],
  ["GET", "/places/:id", whoSetsUp, "space.place-seen", showPlace],
  ["POST", "/places/:id/ending", whoSetsUp, "space.place-ended", endHers],
];

/**
 * @param frontParts what a space's front page is made of, from the top
 * @param across what stands beside the list of spaces for whoever looks after several
 */
export const spacesRoutes = (frontParts: FrontParts, across: Across): Route[] =>
  lines(frontParts, across).map(([method, path, who, records, answer]) => ({
    method,
    path,
    who,
    records,
    answer,
  }));
