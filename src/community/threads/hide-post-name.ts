import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { PlaceKind } from "../space.ts";
import type { ChangeRefusal, WriteRefusal } from "./refusals.ts";
import type { SeenPost } from "./seen-post.ts";

/** Hides her name on a post that is there already (A12). Refuses somebody else's, and any but a member's. */
export function hidePostName(
  post: Pick<SeenPost, "mine" | "removed" | "by">,
  place: PlaceKind | null,
): Outcome<"hidden", never, Extract<ChangeRefusal | WriteRefusal, "notYours" | "gone" | "ownName">> {
  if (!post.mine) return refused("notYours");
  if (post.removed) return refused("gone");
  if (place !== "member") return refused("ownName");
  return post.by.kind === "veiled" ? nothing() : happened("hidden");
}
