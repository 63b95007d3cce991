import { inEachOrganisation, type RegularParts } from "../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import { mindDesk } from "./mind-desk.ts";

/** Every minute, whenever a process begins to work: what is overdue at a desk goes on to the next person, once. */
export const deskQueues = (parts: RegularParts): Queue[] => [
  {
    name: "mind-desk",
    cron: "* * * * *",
    atStart: true,
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, mindDesk),
  },
];
