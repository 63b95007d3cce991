import type { Doing } from "../../../platform/web/index.ts";
import { listPlacesInClosed } from "../store/place-store.ts";
import { endAll } from "./end-place.ts";

/** The programme has closed: nobody has a place in its spaces any more. Done when it closes, and every morning for those that close later. */
export async function endPlacesOfClosed(doing: Doing): Promise<void> {
  await endAll(doing, await listPlacesInClosed(doing), "programme closed");
}
