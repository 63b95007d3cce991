import { inEachOrganisation, type RegularParts } from "../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import { endPlacesOfClosed } from "./leaving/end-places-of-closed.ts";
import { watchWelcomes } from "./welcoming/watch-welcomes.ts";

/** Every five minutes, whom nobody greeted in time; every night, places whose programme has closed. */
export const spaceQueues = (parts: RegularParts): Queue[] => [
  {
    name: "watch-welcomes",
    cron: "*/5 * * * *",
    atStart: true,
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, watchWelcomes),
  },
  {
    name: "end-places",
    cron: "20 3 * * *",
    atStart: true,
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, endPlacesOfClosed),
  },
];
