import { inEachOrganisation, type RegularParts } from "../platform/doing/in-each-organisation.ts";
import type { Queue } from "../platform/jobs/index.ts";
import type { Contents } from "./content.ts";
import { reviewContent } from "./review-content.ts";
import "./tables.ts";

export { fingerprint, gather, type Content, type Contents, type Source } from "./content.ts";
export { markOf } from "./marks.ts";
export { messageContents } from "./message-contents.ts";
export { contentOpen } from "./open-things.ts";
export { NotChecked } from "./pages/not-checked.tsx";
export { markOfOffer, markOfRules, programmeContents } from "./programme-contents.ts";
export { contentRoutes } from "./routes.ts";

/** The feature's regular work: every morning, what ran out. */
export const contentQueues = (parts: RegularParts, contents: Contents, stage: "demo" | "live"): Queue[] => [
  {
    name: "review-content",
    cron: "30 5 * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, reviewContent(contents, stage)),
  },
];
