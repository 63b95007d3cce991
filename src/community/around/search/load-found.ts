import type { Doing } from "../../../platform/web/index.ts";
import type { Findable } from "../../findable.ts";
import type { Found } from "./found.ts";
import { listFoundPosts, type Ranked } from "./search-store.ts";

/** What was found, in its order; what whoever looks may not read falls out. A query or two a kind, however many. */
export async function loadFound(
  doing: Doing,
  ranked: readonly Ranked[],
  also: readonly Findable[],
): Promise<Found[]> {
  const idsOf = (kind: Ranked["kind"]): string[] =>
    ranked.filter((each) => each.kind === kind).map(({ id }) => id);
  const by = new Map<string, Found>();
  for (const post of await listFoundPosts(doing, idsOf("post"))) by.set(post.id, post);
  for (const findable of also)
    for (const found of await findable.load(doing, idsOf(findable.kind))) by.set(found.id, found);
  return ranked.flatMap(({ id }) => by.get(id) ?? []);
}
