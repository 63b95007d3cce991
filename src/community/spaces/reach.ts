import { notFound, type Asked } from "../../platform/web/index.ts";
import { findProgramme, type ProgrammeHere } from "../../supporters/index.ts";
import { reachSpace, type Inside } from "../reach.ts";
import type { Space } from "../space.ts";
import { findSpace } from "../store/space-store.ts";
import type { OpenOffer } from "./joining/take-place.ts";
import { takeUpOffer } from "./store/place-store.ts";

/** The programme a coordinator sets a space up in: hers. */
export async function reachOwnProgramme(asked: Asked): Promise<ProgrammeHere> {
  const found = asked.actor.programmeId ? await findProgramme(asked.db, asked.actor.programmeId) : null;
  if (!found) throw notFound();
  return found;
}

/** A space of the coordinator's own programme, with that programme. */
export async function reachOwnSpace(
  asked: Asked,
  id?: string,
): Promise<{ space: Space; programme: ProgrammeHere }> {
  const { space } = await reachSpace(asked, id);
  const programme = await findProgramme(asked.db, space.programmeId);
  if (!programme) throw notFound();
  return { space, programme };
}

/** A space whoever asks was offered a place in, or has one in already: what is offered is there for her to read. */
export async function reachOffer(asked: Asked): Promise<{ space: Space; offer: OpenOffer }> {
  const space = await findSpace(asked, asked.params["id"] ?? "");
  const offer = space ? await takeUpOffer(asked, space.id) : null;
  if (!space || !offer) throw notFound();
  return { space, offer };
}

/** A space in which whoever asks has a place of her own. */
export async function reachMine(asked: Asked): Promise<Inside & { mine: NonNullable<Inside["mine"]> }> {
  const { space, mine } = await reachSpace(asked);
  if (!mine) throw notFound();
  return { space, mine };
}
