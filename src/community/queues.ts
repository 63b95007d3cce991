import type { RegularParts } from "../platform/doing/in-each-organisation.ts";
import type { Queue } from "../platform/jobs/index.ts";

/** The community's regular work. */
export const communityQueues = (_parts: RegularParts): Queue[] => [];
