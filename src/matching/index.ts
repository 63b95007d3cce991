import { inEachOrganisation, type RegularParts } from "../platform/doing/in-each-organisation.ts";
import type { Queue } from "../platform/jobs/index.ts";
import type { Route } from "../platform/web/index.ts";
import { answeringRoutes } from "./answering/routes.tsx";
import { keptApartRoutes } from "./kept-apart/routes.tsx";
import { lapseMatches } from "./lapse-matches.ts";
import { suggestingRoutes } from "./suggesting/routes.tsx";
import { tendingRoutes } from "./tending/routes.tsx";
import "./tables.ts";

/** Every URL of the feature. */
export const matchingRoutes: Route[] = [
  ...suggestingRoutes,
  ...answeringRoutes,
  ...tendingRoutes,
  ...keptApartRoutes,
];
export { matchingKeeps } from "./erasing-store.ts";
export { heldByMatching } from "./held.ts";
export { matchingReactions } from "./reactions.ts";
export { listOpenMatches } from "./open-matches.ts";
export { questionForParent, questionsForSupporter, whereSheStands } from "./today-things.ts";

/** The feature's regular work: every night, proposals whose last day to answer is over. */
export const matchingQueues = (parts: RegularParts): Queue[] => [
  {
    name: "lapse-matches",
    cron: "20 0 * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, lapseMatches),
  },
];
