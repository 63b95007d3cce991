import { keptFrom } from "../../../people/index.ts";
import type { Asked } from "../../../platform/web/index.ts";
import type { ProgrammeHere } from "../../../supporters/index.ts";
import type { Space } from "../../space.ts";
import type { PlaceSeen } from "../store/place-store.ts";
import type { JoinAsked } from "./may-join.ts";

/** What of this space decides whether somebody may join it, all but what is between her and its supporters. */
export const joinAskedOf = (
  { space, programme }: { space: Space; programme: ProgrammeHere },
  places: readonly PlaceSeen[],
  asked: Asked,
): JoinAsked => ({
  space,
  settings: programme.settings,
  members: places.filter(({ place, joinedAt }) => place === "member" && joinedAt).length,
  keptApart: 0,
  today: asked.today,
});

/** How many supporters of the space are kept from her record; never who, and never why. */
export async function countKeptApart(
  asked: Asked,
  places: readonly PlaceSeen[],
  personId: string,
): Promise<number> {
  const kept = await keptFrom(asked, personId);
  return places.filter(({ place, personId: supporter }) => place === "supporter" && kept.has(supporter))
    .length;
}

/** How many members of the space a supporter is kept from. */
export async function countKeptFrom(
  asked: Asked,
  places: readonly PlaceSeen[],
  supporterId: string,
): Promise<number> {
  let count = 0;
  for (const { place, personId } of places)
    if (place === "member" && (await keptFrom(asked, personId)).has(supporterId)) count += 1;
  return count;
}
