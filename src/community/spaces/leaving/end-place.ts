import { namesOf } from "../../../people/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { EndedWhy } from "../../space.ts";
import { findSpace } from "../../store/space-store.ts";
import { placeEnded } from "../facts.ts";
import { endPlaceRow, type PlaceSeen } from "../store/place-store.ts";

/**
 * Ends a place, or an offer of one, and tells the house in the same transaction: `PlaceEnded`, signed by nobody. Nothing
 * happens where it had ended.
 */
export async function endPlace(
  doing: Doing,
  place: Pick<PlaceSeen, "id" | "spaceId" | "place" | "personId">,
  ended: { why: EndedWhy; words?: string | null; by: string | null },
): Promise<boolean> {
  const space = await doing.asSystem(() => findSpace(doing, place.spaceId));
  if (!space || !(await endPlaceRow(doing, place.id, { words: null, ...ended }))) return false;
  await doing.happened(placeEnded(place, space.programmeId, ended.why));
  await doing.changed(`space:${place.spaceId}`);
  await doing.changed(`person:${place.personId}`);
  return true;
}

/** She is told in words that name nothing; what came of it she reads when she has signed in. */
export async function tellOfEnding(
  doing: Doing,
  place: Pick<PlaceSeen, "id" | "personId">,
  programmeId: string,
): Promise<void> {
  await doing.owe({
    toPersonId: place.personId,
    template: "community-place-ended",
    subject: "An update for you",
    body: "There is an update for you. Sign in to see it.",
    link: "/",
    programmeId,
    onceKey: `community-ended:${place.id}`,
  });
}

/** Ends each of them, and tells whoever had joined. */
export async function endAll(doing: Doing, places: readonly PlaceSeen[], why: EndedWhy): Promise<void> {
  for (const place of places) {
    const space = await findSpace(doing, place.spaceId);
    const ended = await endPlace(doing, place, { why, by: doing.actor.personId });
    if (ended && place.joinedAt && space) await tellOfEnding(doing, place, space.programmeId);
  }
}

export const nameOfPlace = async (doing: Doing, { personId }: Pick<PlaceSeen, "personId">): Promise<string> =>
  (await namesOf(doing, [personId])).get(personId)?.name ?? "Somebody";
