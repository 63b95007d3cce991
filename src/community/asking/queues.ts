import { inEachOrganisation, type RegularParts } from "../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import { passOnOverdue } from "./questions/pass-on-overdue.ts";
import { watchSessions } from "./sessions/watch-sessions.ts";

/** Every few minutes: questions that are past their time go on. Every minute: rooms, and guests whose time is over. */
export const askingQueues = (parts: RegularParts): Queue[] => [
  {
    name: "pass-on-questions",
    cron: "*/5 * * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, passOnOverdue),
  },
  {
    name: "watch-sessions",
    cron: "* * * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, watchSessions),
  },
];
