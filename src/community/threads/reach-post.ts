import { notAllowed, notFound, type Asked } from "../../platform/web/index.ts";
import { reachThread, type Inside } from "../reach.ts";
import type { Thread } from "../store/thread-store.ts";
import { REFUSALS } from "./refusals.ts";
import { seenPosts } from "./seen-page.ts";
import type { SeenPost } from "./seen-post.ts";
import { findPost } from "./store/page-store.ts";

export type ReachedPost = Inside & { thread: Thread; post: SeenPost };

/** A post she can read, in a space she is inside of; for everybody else it is not there. */
export async function reachPost(asked: Asked, id = asked.params["id"] ?? ""): Promise<ReachedPost> {
  const row = await findPost(asked, id);
  if (!row) throw notFound();
  const inside = await reachThread(asked, row.threadId);
  const [post] = await seenPosts(asked, row.threadId, [row]);
  if (!post) throw notFound();
  return { ...inside, post };
}

/** One of her own that is still there; anybody else's is not hers to change. */
export async function reachMine(asked: Asked): Promise<ReachedPost> {
  const reached = await reachPost(asked);
  if (!reached.post.mine || !reached.mine) throw notAllowed(REFUSALS.notYours);
  if (reached.post.removed) throw notAllowed(REFUSALS.gone);
  return reached;
}
