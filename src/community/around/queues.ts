import { inEachOrganisation, type RegularParts } from "../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import { sendDigests } from "./digest/send-digests.ts";
import { sendPush } from "./push/send-push.ts";
import { sendPushes } from "./push/send-pushes.ts";
import type { Findable } from "../findable.ts";
import { indexAnswersAnew } from "./search/index-answer.ts";
import { indexAnew } from "./search/index-post.ts";

/** News in neutral words at everybody's own rhythm, and the index made anew after a key was changed. */
export const aroundQueues = (parts: RegularParts & { url: string }, also: readonly Findable[]): Queue[] => [
  {
    name: "community-digest",
    cron: "* * * * *",
    atStart: true,
    handle: async ({ data }) => {
      await inEachOrganisation(parts, data.organisationId, sendDigests);
      await inEachOrganisation(parts, data.organisationId, sendPushes);
    },
  },
  { name: "send-push", handle: sendPush(parts), retries: 5, retrySeconds: 60 },
  {
    name: "index-posts-anew",
    cron: "*/10 * * * *",
    atStart: true,
    handle: async ({ data }) => {
      await inEachOrganisation(parts, data.organisationId, indexAnew);
      await inEachOrganisation(parts, data.organisationId, indexAnswersAnew(also));
    },
  },
];
