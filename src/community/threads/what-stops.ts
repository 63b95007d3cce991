import type { Asked } from "../../platform/web/index.ts";
import type { MayNot, MayWrite } from "../post-part.ts";
import type { Inside } from "../reach.ts";

/** The first thing that stands in the way of her writing here just now, or null. Whoever has no place here is not asked. */
export async function whatStops(
  asked: Asked,
  inside: Inside,
  mayWrite: readonly MayWrite[],
): Promise<MayNot | null> {
  if (!inside.mine) return null;
  for (const may of mayWrite) {
    const not = await may(asked, inside);
    if (not !== null) return not;
  }
  return null;
}
