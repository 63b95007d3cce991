import { go, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { postAt } from "./answer-in-thread.tsx";
import { reachPost } from "./reach-post.ts";
import { isReaction } from "./reaction.ts";
import { toggleReaction } from "./store/reaction-store.ts";

/** POST /posts/:id/reactions: with you, me too, thank you; pressed again it is taken back. */
export async function react(asked: Asked): Promise<Answer> {
  const { post, mine, space } = await reachPost(asked);
  const kind = one(asked.typed, "kind");
  // nobody's page looks again for it: a count is seen when she next looks
  if (isReaction(kind) && mine) await toggleReaction(asked, { id: post.id, spaceId: space.id }, kind);
  return go(postAt(post.threadId, post.id));
}
