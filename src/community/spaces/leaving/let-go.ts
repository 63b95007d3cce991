import type { Doing } from "../../../platform/web/index.ts";
import { listPlacesOf } from "../store/place-store.ts";
import { endPlace } from "./end-place.ts";

/** Her account closes: every place and offer of hers ends. */
export async function letGoOfPlaces(doing: Doing, personId: string): Promise<void> {
  const places = await doing.asSystem(() => listPlacesOf(doing, { personId }));
  for (const place of places)
    await endPlace(doing, place, { why: "account closed", by: doing.actor.personId });
}
