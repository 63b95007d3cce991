import { inEachOrganisation, type RegularParts } from "../platform/doing/in-each-organisation.ts";
import type { Reaction } from "../platform/doing/reactions.ts";
import type { Queue } from "../platform/jobs/index.ts";
import type { Route } from "../platform/web/index.ts";
import { addingRoutes } from "./adding/routes.tsx";
import { afterwardsRoutes } from "./afterwards/routes.ts";
import { closingRoutes } from "./closing/routes.tsx";
import { decidingRoutes } from "./deciding/routes.tsx";
import { keepAsked } from "./document/keep-asked.ts";
import { documentRoutes } from "./document/routes.tsx";
import { mindFollowUps } from "./following/mind-follow-ups.ts";
import { giveAllOver, openWhenTaken } from "./following/open-when-taken.ts";
import { followingRoutes } from "./following/routes.tsx";
import { lessonRoutes } from "./lessons/routes.tsx";
import { mindReviews } from "./low-level/mind-reviews.ts";
import { lowLevelRoutes } from "./low-level/routes.tsx";
import { standingDownRoutes } from "./standing-down/routes.tsx";

/** Every URL of what follows "I have it". */
export const afterTakenRoutes: Route[] = [
  ...decidingRoutes,
  ...followingRoutes,
  ...addingRoutes,
  ...standingDownRoutes,
  ...afterwardsRoutes,
  ...closingRoutes,
  ...lessonRoutes,
  ...lowLevelRoutes,
  ...documentRoutes,
];

const whenTaken: Reaction = async (doing, fact) => {
  await keepAsked(doing, fact);
  await openWhenTaken(doing, fact);
};

export const followingReactions: Record<string, Reaction> = {
  ConcernRaised: keepAsked,
  ConcernWordsAdded: keepAsked,
  ConcernFilledIn: keepAsked,
  ConcernAcknowledged: whenTaken,
  ConcernHandedOn: giveAllOver,
};

/** Every minute, whatever about a concern is past its time; every morning, a month that waits to be looked at. */
export const followingQueues = (parts: RegularParts): Queue[] => [
  {
    name: "mind-follow-ups",
    cron: "* * * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, mindFollowUps),
  },
  {
    name: "mind-low-level-reviews",
    cron: "20 9 * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, mindReviews),
  },
];
