import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import { readText } from "../../words/text.ts";
import { perPostChangesMax, postMax } from "./limits.ts";
import type { ChangeRefusal, WriteRefusal } from "./refusals.ts";
import type { SeenPost } from "./seen-post.ts";

/**
 * Changes the words of her own post; what it said before stays with it for those who look after the space. Refuses what
 * is removed, nothing, more than 5,000 characters, and more than 20 changes within an hour.
 */
export function changePost(
  post: Pick<SeenPost, "mine" | "removed" | "words">,
  typed: string,
  changesLately: number,
): Outcome<{ words: string }, never, WriteRefusal | ChangeRefusal> {
  if (!post.mine) return refused("notYours");
  if (post.removed) return refused("gone");
  const words = readText(typed, { noun: "post", max: postMax, required: true });
  if (!words.ok) return refused([...typed.trim()].length > postMax ? "wordsTooLong" : "wordsMissing");
  if (words.value === post.words) return nothing();
  if (changesLately >= perPostChangesMax) return refused("changesMany");
  return happened({ words: words.value });
}
