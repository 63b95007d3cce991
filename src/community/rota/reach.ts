import { notAllowed, notFound, type Asked } from "../../platform/web/index.ts";
import { reachSpace, type Inside } from "../reach.ts";
import { REFUSALS } from "./refusals.ts";
import type { Shift } from "./shift.ts";
import { findShift } from "./store/shift-store.ts";

/** A shift of her own, kept still until this request is over; for anybody else it is not there. */
export async function reachMyShift(asked: Asked): Promise<Inside & { shift: Shift }> {
  const seen = await findShift(asked, asked.params["id"] ?? "");
  if (!seen || seen.personId !== asked.actor.personId) throw notFound();
  const inside = await reachSpace(asked, seen.spaceId);
  if (!inside.mine) throw notAllowed(REFUSALS.noPlaceHere);
  const shift = await findShift(asked, seen.id, "to change");
  if (!shift) throw notFound();
  return { ...inside, shift };
}
