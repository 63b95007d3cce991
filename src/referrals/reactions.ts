import type { Reaction } from "../platform/doing/reactions.ts";

/** When this happened, do that. */
export const referralReactions: Record<string, Reaction | undefined> = {};
