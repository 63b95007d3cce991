import { inEachOrganisation, type RegularParts } from "../platform/doing/in-each-organisation.ts";
import type { Queue } from "../platform/jobs/index.ts";
import { watchLooking } from "./watch-looking.ts";
import "./tables.ts";

export { lookingRoutes } from "./routes.tsx";

/** The feature's regular work: every hour, what was opened is read through. */
export const lookingQueues = (parts: RegularParts): Queue[] => [
  {
    name: "watch-looking",
    cron: "7 * * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, watchLooking),
  },
];
