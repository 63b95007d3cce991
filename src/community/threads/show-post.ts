import { go, type Answer, type Asked } from "../../platform/web/index.ts";
import { postAt } from "./answer-in-thread.tsx";
import { reachPost } from "./reach-post.ts";

/** GET /posts/:id: where it stands in its thread. */
export async function showPost(asked: Asked): Promise<Answer> {
  const { post } = await reachPost(asked);
  return go(postAt(post.threadId, post.id));
}
