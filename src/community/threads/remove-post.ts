import { nothing, refused, happened, type Outcome } from "../../words/outcome.ts";
import type { ChangeRefusal } from "./refusals.ts";
import type { SeenPost } from "./seen-post.ts";

/** Takes her own post away from readers; it is kept for a case until its time is over. Refuses somebody else's. */
export function removePost(
  post: Pick<SeenPost, "mine" | "removed">,
): Outcome<"removed", never, Extract<ChangeRefusal, "notYours">> {
  if (!post.mine) return refused("notYours");
  return post.removed ? nothing() : happened("removed");
}
