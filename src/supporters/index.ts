import type { Queue } from "../platform/jobs/index.ts";
import { inEachOrganisation, type RegularParts } from "../platform/doing/in-each-organisation.ts";
import { warnReadiness } from "./readiness/warn-readiness.ts";
import "./tables.ts";

export { supporterRoutes } from "./routes.tsx";
export { readinessOf, standings } from "./readiness/readiness.ts";
export { insertReadiness, listReadiness } from "./readiness/store.ts";
export { supportersKeep } from "./erasing-store.ts";
export { heldBySupporters } from "./held.ts";
export { listLeave } from "./leave/store.ts";
export { sayLeave } from "./leave/leave.ts";
export { ratherNotCodes } from "./rather-not.ts";
export { reachMyself, reachProgramme } from "./reach.ts";
export { findProgramme, findSupporter, listCarried, listSupporters, type ProgrammeHere } from "./store.ts";
export {
  nothingCarried,
  sayLoad,
  type Carried,
  type Experience,
  type NamedSupporter,
  type Supporter,
} from "./supporter.ts";
export { tellCoordinators, type News } from "./tell-coordinators.ts";

/** The feature's regular work: every morning, what lapses soon. */
export const supporterQueues = (parts: RegularParts): Queue[] => [
  {
    name: "warn-readiness",
    cron: "10 7 * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, warnReadiness),
  },
];
