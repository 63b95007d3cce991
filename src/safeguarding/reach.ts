import { notFound, type Asked } from "../platform/web/index.ts";
import type { Concern } from "./concern.ts";
import { findConcern } from "./store.ts";

/** The concern of the address, if it is this person's to see; otherwise it does not exist. */
export const reachConcern = (asked: Asked): Promise<Concern> =>
  reachConcernBy(asked, asked.params["id"] ?? "");

export async function reachConcernBy(asked: Asked, id: string): Promise<Concern> {
  const concern = await findConcern(asked, id);
  if (!concern) throw notFound();
  // never in her own log: she would read there that there is a concern about her
  await asked.viewedConcern(concern.id, concern.aboutPersonId, "concern");
  return concern;
}
