import { registerQueues } from "./register/open-things.ts";
import { askingQueues } from "./asking/queues.ts";
import { moderationQueues } from "./moderation/mind-reports.ts";
import type { RegularParts } from "../platform/doing/in-each-organisation.ts";
import { aroundQueues } from "./around/queues.ts";
import type { Queue } from "../platform/jobs/index.ts";
import { deskQueues } from "./desk/queues.ts";
import { goodbyeQueues } from "./goodbye/mind-endings.ts";
import { searchAlso } from "./search-also.ts";
import { rotaQueues } from "./rota/queues.ts";
import { spaceQueues } from "./spaces/queues.ts";

/** The community's regular work. */
export const communityQueues = (parts: RegularParts & { url: string }): Queue[] => [
  ...spaceQueues(parts), // one to a line: each slice adds its own
  ...deskQueues(parts),
  ...rotaQueues(parts),
  ...goodbyeQueues(parts),
  ...moderationQueues(parts),
  ...aroundQueues(parts, searchAlso),
  ...askingQueues(parts),
  ...registerQueues(parts),
];
