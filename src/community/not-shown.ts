import type { Asked } from "../platform/web/index.ts";
import type { Inside } from "./reach.ts";

/** What whoever asks would rather not meet just now: topics, by their code, and members she has muted. */
export type NotShown = { topics: readonly string[]; memberIds: readonly string[] };

export const findNotShown = async (_asked: Asked, _inside: Inside): Promise<NotShown> => ({
  topics: [],
  memberIds: [],
});
