import { inEachOrganisation, type RegularParts } from "../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import { fillQueue } from "./filling/fill-queue.ts";
import { makeShifts } from "./make-shifts.ts";
import { watchShifts } from "./watch-shifts.ts";

/** The rota's regular work: every minute who has not begun, every morning usual hours into shifts. */
export const rotaQueues = (parts: RegularParts): Queue[] => [
  {
    name: "watch-shifts",
    cron: "* * * * *",
    atStart: true,
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, watchShifts),
  },
  {
    name: "make-shifts",
    cron: "20 3 * * *",
    atStart: true,
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, makeShifts),
  },
  fillQueue(parts),
];
