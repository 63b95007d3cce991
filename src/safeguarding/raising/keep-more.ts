import type { Asked } from "../../platform/web/index.ts";
import type { Concern } from "../concern.ts";
import { fillIn, type MoreSaid } from "../fill-in.ts";
import { keptFrom } from "../kept-from.ts";
import { addTold, keepFilledIn, kindKnown, listHolders, listStaff } from "../store.ts";
import { concernChanged, tellOf } from "../tell-of.ts";
import { whoToTell } from "../who-to-tell.ts";

/**
 * Keeps what whoever raised it fills in later. When it turns out to be about somebody who was told, she is told nothing
 * more, sees it no longer, and the next person is told instead (practice: safeguarding ladder 8). Returns who was told now.
 */
export async function keepMore(asked: Asked, concern: Concern, more: MoreSaid): Promise<string[]> {
  const kind = more.said.aboutKind ?? (await kindKnown(asked, concern.aboutPersonId ?? more.aboutPersonId));
  const outcome = fillIn(concern, { ...more, said: { ...more.said, aboutKind: kind } });
  if (outcome.kind !== "happened") return [];
  const { state: after, facts } = outcome;
  const kept = keptFrom(after.aboutPersonId, after.said.aboutName, await listStaff(asked, null));
  const keptNow = [...new Set([...concern.keptFrom, ...kept])];
  await keepFilledIn(asked, concern, { ...after, keptFrom: keptNow });
  await asked.happened(...facts);
  const now = { ...after, keptFrom: keptNow };
  const next = now.toldIds.every((id) => keptNow.includes(id)) ? await tellTheNext(asked, now) : [];
  await concernChanged(asked, now, next);
  return next;
}

async function tellTheNext(asked: Asked, concern: Concern): Promise<string[]> {
  const { programmeId, raisedBy, keptFrom: kept, toldIds } = concern;
  const next = whoToTell(await listHolders(asked, programmeId), programmeId, raisedBy, kept);
  await addTold(asked, concern.id, [...new Set([...toldIds, ...next])]);
  await tellOf(asked, concern, next);
  return next;
}
