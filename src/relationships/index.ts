import type { Asked } from "../platform/web/index.ts";
import { listOpen } from "./supporting.tsx";
import "./tables.ts";

export { findOwnSituation } from "./own-situation.ts";
export { openThingsIn, relationshipsOpen } from "./open-things.ts";
export { goneQuiet } from "./gone-quiet.ts";
export { heldByRelationships } from "./held.ts";
export { relationshipReactions } from "./reactions.ts";
export { relationshipRoutes } from "./routes.tsx";
export { listStandings, type Standing } from "./store.ts";
export type { Things } from "./today.tsx";

/** The people a supporter sees now, for a form that asks whom she means. */
export async function peopleSheSees(asked: Asked): Promise<{ id: string; called: string }[]> {
  if (asked.actor.role !== "supporter") return [];
  return (await listOpen(asked)).map(({ parentId, parent }) => ({ id: parentId, called: parent.called }));
}
