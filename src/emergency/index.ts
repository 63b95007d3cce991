import { inEachOrganisation, type RegularParts } from "../platform/doing/in-each-organisation.ts";
import type { Queue } from "../platform/jobs/index.ts";
import { closeOver } from "./store.ts";
import "./tables.ts";

export { emergencyKeeps } from "./erasing-store.ts";
export { heldByEmergency } from "./held.ts";
export { emergencyRoutes } from "./routes.tsx";

/** The feature's regular work: every minute, what was opened for half an hour is sealed again. */
export const emergencyQueues = (parts: RegularParts): Queue[] => [
  {
    name: "seal-emergency",
    cron: "* * * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, closeOver),
  },
];
