import type { Attribute } from "../words/attribute.ts";
import type { ParentSide, WishFor } from "./parent-side.ts";

/** Her wish on this attribute, the last one said; nothing when she has said none. */
export function wishOn(parent: ParentSide, attribute: Attribute): WishFor | undefined {
  const wish = parent.wishes.findLast((said) => said.attribute === attribute);
  if (!wish || attribute !== "language" || wish.hers?.length) return wish;
  return { ...wish, hers: parent.languages.first ? [parent.languages.first] : [] };
}
