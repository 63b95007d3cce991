import { notFound, type Asked } from "../../platform/web/index.ts";
import { reachSpace, type Inside } from "../reach.ts";
import type { Place } from "../space.ts";

/** A space in which whoever asks has a place of her own: what is hers alone to choose is there for nobody else. */
export async function reachMine(asked: Asked): Promise<Inside & { mine: Place }> {
  const { space, mine } = await reachSpace(asked);
  if (!mine) throw notFound();
  return { space, mine };
}
