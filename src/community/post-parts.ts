import { correctionPart, markPart } from "./myths/parts.tsx";
import { handOverPart } from "./asking/questions/hand-over-part.tsx";
import { argumentPart, sealPart, strikesStop } from "./moderation/thread-parts.tsx";
import { flagAct } from "./desk/beneath/flag-act.tsx";
import { beneathPosts } from "./desk/beneath/beneath-posts.tsx";
import type { ThreadParts } from "./post-part.ts";
import { composerHours } from "./rota/composer-hours.tsx";
import { mayPost } from "./spaces/rules/may-post.ts";

/** What the slices add to a thread's page: beneath each post, above the box to write in, and what stands in the way of writing. */
export const threadParts: ThreadParts = {
  posts: [correctionPart, beneathPosts, argumentPart],
  acts: [markPart, flagAct, handOverPart, sealPart],
  composer: [composerHours],
  mayWrite: [mayPost, strikesStop],
};
