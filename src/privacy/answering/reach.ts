import { notAllowed, notFound, type Asked } from "../../platform/web/index.ts";
import type { DataRequest } from "../requests/data-request.ts";
import { findRequest } from "../requests/store.ts";
import { placesOf } from "./store.ts";

/** The request of the address as far as this actor may answer it, else 404; her own is answered by a colleague. */
export async function reachRequest(asked: Asked, lock = false): Promise<DataRequest> {
  const request = await findRequest(asked.db, asked.params["id"] ?? "", lock);
  if (!request || request.personId === asked.actor.personId) throw notFound();
  await asked.viewed(request.personId, "person");
  return request;
}

/**
 * Whether this actor may make somebody's copy: an administrator, or a coordinator whose programme is all of hers. It
 * holds everything about her, so whoever sees a part of her may not.
 */
export async function mayCopy(asked: Asked, personId: string): Promise<boolean> {
  const { role, programmeId } = asked.actor;
  if (role === "administrator") return true;
  if (role !== "coordinator") return false;
  if (programmeId === null) return true;
  const places = await asked.asSystem(() => placesOf(asked.db, personId));
  return places.every((place) => place === programmeId);
}

/** Refuses a copy to whoever knows only a part of her. */
export async function copyAllowed(asked: Asked, personId: string): Promise<void> {
  if (!(await mayCopy(asked, personId)))
    throw notAllowed(
      "A copy holds everything about her, also from other programmes. An administrator can make it.",
    );
}
