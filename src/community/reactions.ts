import type { Reaction } from "../platform/doing/reactions.ts";

/** What the community does when something happened, here or elsewhere; slices answer to the same fact in this order. */
export const communityReactions: readonly Record<string, Reaction | undefined>[] = [];
