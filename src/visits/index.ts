import { inEachOrganisation, type RegularParts } from "../platform/doing/in-each-organisation.ts";
import type { Queue } from "../platform/jobs/index.ts";
import { watchVisits } from "./watching/watch-visits.ts";
import "./tables.ts";

export { visitsKeep } from "./erasing-store.ts";
export { heldByVisits } from "./held.ts";
export { visitsOpen } from "./open-things.ts";
export { visitReactions } from "./reactions.ts";
export { visitRoutes } from "./routes.tsx";
export { receivedTextRoutes } from "./texts/received-route.ts";
export { receiveText } from "./texts/receive-text.ts";
export { homeForParent, visitsForSupporter } from "./today-things.ts";

/**
 * The feature's regular work: every minute, whoever was not heard of in time is asked for, rung by rung.
 * @param texts whether answers by text arrive here
 */
export const visitQueues = (parts: RegularParts, texts: boolean): Queue[] => [
  {
    name: "watch-visits",
    cron: "* * * * *",
    atStart: true,
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, watchVisits(texts)),
  },
];
