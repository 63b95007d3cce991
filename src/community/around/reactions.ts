import type { Reaction } from "../../platform/doing/reactions.ts";
import { pushWhenWritten } from "./push/send-pushes.ts";
import { indexPost } from "./search/index-post.ts";

const indexIt: Reaction = (doing, { subjectId }) => indexPost(doing, subjectId);

/** What is written is found by its words as they are now, and whoever wants to hear of it does. */
export const aroundReactions: Record<string, Reaction> = {
  PostWritten: async (doing, fact) => {
    await indexIt(doing, fact);
    await pushWhenWritten(doing, fact);
  },
  PostChanged: indexIt,
  PostRemoved: indexIt,
};
