import type { SeenPost } from "./seen-post.ts";

/** What its author, and those who look after the space, are told of a post that others cannot read; null for any other. */
export function sayAside(
  post: Pick<SeenPost, "mine" | "held" | "hidden" | "removed">,
  tends: boolean,
): string | null {
  if (post.removed === "moderator")
    return "This was removed by those who look after this space. Others cannot read it.";
  if (post.removed === "author") return "Removed by its author. Members cannot read it.";
  if (post.hidden !== null)
    return post.mine
      ? "This is put aside until one of those who look after this space has looked. Nothing has been decided."
      : "Put aside until somebody has looked. Members cannot read it.";
  if (post.held === null) return null;
  if (post.mine)
    return post.held === "picture"
      ? "Somebody will look at your picture first. Then the others see your post."
      : "This reached us. A person reads it first, and then the others see it.";
  return tends ? "Held until a person has read it. Members cannot read it yet." : null;
}
