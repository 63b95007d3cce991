import { inEachOrganisation, type RegularParts } from "../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import type { ErasingParts } from "../erasing/erase.ts";
import { eraseConfirmed } from "./erase-confirmed.ts";
import { listWhatIsDue } from "./list-what-is-due.ts";

/** Every night what is due is listed; what somebody confirmed is erased at once, and by the hour where that was cut short. */
export const privacyQueues = (parts: RegularParts, erasing: ErasingParts): Queue[] => [
  {
    name: "list-what-is-due",
    cron: "40 2 * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, listWhatIsDue(erasing)),
  },
  {
    name: "erase-confirmed",
    cron: "15 * * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, eraseConfirmed(erasing)),
  },
];
