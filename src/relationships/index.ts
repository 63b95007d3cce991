import type { Asked } from "../platform/web/index.ts";
import type { Day } from "../words/day.ts";
import { listStandings } from "./store.ts";
import { listOpen } from "./supporting.tsx";
import "./tables.ts";

export { checkInForParent, checkInQueue, checkInsOpen } from "./check-in/index.ts";
export { findOwnSituation } from "./own-situation.ts";
export { openThingsIn, relationshipsOpen } from "./open-things.ts";
export { goneQuiet } from "./gone-quiet.ts";
export { relationshipsKeep } from "./erasing-store.ts";
export { heldByRelationships } from "./held.ts";
export { relationshipReactions } from "./reactions.ts";
export { relationshipRoutes } from "./routes.tsx";
export { findMeeting, listStandings, type Standing } from "./store.ts";
export type { Things } from "./today.tsx";
export type { CalendarEntry } from "./calendar.ts";
export type { InCalendar } from "./feed/routes.tsx";

/** The people she is likely to mean, for a form that asks whom: a supporter’s parents, a parent’s supporter. */
export async function peopleSheSees(
  asked: Asked,
): Promise<{ id: string; called: string; dueOn?: Day | null }[]> {
  if (asked.actor.role === "supporter")
    return (await listOpen(asked)).map(({ parentId, parent, dueOn, babyBornOn }) => ({
      id: parentId,
      called: parent.called,
      dueOn: babyBornOn ? null : dueOn,
    }));
  if (asked.actor.role !== "parent") return [];
  const pairs = await listStandings(asked, { parentId: asked.actor.personId ?? "", onlyOpen: true });
  return pairs.map(({ supporterId, supporter }) => ({ id: supporterId, called: supporter.called }));
}
