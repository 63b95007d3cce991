import { notAllowed, notFound, type Asked } from "../../platform/web/index.ts";
import { reachSpace, type Inside } from "../reach.ts";
import type { Care } from "./care.ts";
import { tends } from "./policy.ts";
import { REFUSALS } from "./refusals.ts";
import { findCare } from "./store/care-store.ts";
import { wroteIt } from "./store/written-store.ts";

/** A space whose desk she reads: she has a shift's place in it, or answers for it. Members and guests have no desk. */
export async function reachDesk(asked: Asked, id = asked.params["id"] ?? ""): Promise<Inside> {
  if (!tends(asked.actor)) throw notFound();
  return reachSpace(asked, id);
}

/**
 * The case of the post in the address, for those who look after its space; "to change" waits for its turn, so that of two
 * claims at once one is told whose it is. Nobody looks after her own post.
 */
export async function reachCase(
  asked: Asked,
  lock: "to read" | "to change",
): Promise<Inside & { care: Care }> {
  const care = await findCare(asked, asked.params["id"] ?? "", lock);
  if (!care) throw notFound();
  const inside = await reachDesk(asked, care.spaceId);
  if (await asked.asSystem(() => wroteIt(asked, care.postId))) throw notAllowed(REFUSALS.ownPost);
  return { ...inside, care };
}
