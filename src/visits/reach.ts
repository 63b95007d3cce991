import { notAllowed, notFound, type Asked } from "../platform/web/index.ts";
import { listStandings, type Standing } from "../relationships/index.ts";
import { isHere, mayVisit, type VisitAct } from "./policy.ts";
import { findAlarm } from "./store/alarm-store.ts";
import { findVisit, lockVisit } from "./store/visit-store.ts";
import type { Alarm } from "./alarm.ts";
import type { SeenVisit } from "./visit.ts";

/**
 * The visit of the address: it exists for this actor (else 404) and the act is hers to do (else 403). Whatever changes it
 * waits its turn here, so that two taps at once become one.
 */
export async function reachVisit(asked: Asked, act: VisitAct): Promise<SeenVisit> {
  const id = asked.params["id"] ?? "";
  if (act !== "see") await lockVisit(asked, id);
  const visit = await findVisit(asked, id);
  if (!visit || !mayVisit("see", visit, asked.actor)) throw notFound();
  if (!mayVisit(act, visit, asked.actor))
    throw notAllowed("This is not yours to do here. Whoever makes the visit can, or her coordinator.");
  await asked.viewed(visit.parentId, "a visit");
  return visit;
}

/** The alarm of the address, for those who answer it, with the visit it is about if any. */
export async function reachAlarm(asked: Asked): Promise<{ alarm: Alarm; visit: SeenVisit | null }> {
  const alarm = await findAlarm(asked, asked.params["id"] ?? "");
  if (!alarm || !isHere(alarm.programmeId, asked.actor)) throw notFound();
  return { alarm, visit: alarm.visitId ? await findVisit(asked, alarm.visitId) : null };
}

/** The pair of the address, for whoever may know of her home: the one who goes there and those who answer for it. */
export async function reachHome(asked: Asked): Promise<Standing> {
  const [pair] = await listStandings(asked, { id: asked.params["id"] ?? "" });
  const isHers = pair && asked.actor.role === "supporter" && pair.supporterId === asked.actor.personId;
  const answers =
    pair &&
    ["coordinator", "administrator", "safeguarding-lead"].includes(asked.actor.role) &&
    isHere(pair.programmeId, asked.actor);
  if (!pair || !(isHers || answers)) throw notFound();
  await asked.viewed(pair.parentId, "the note about coming to your home");
  return pair;
}
