import type { Asked } from "../../platform/web/index.ts";
import type { Concern } from "../concern.ts";
import { reopenAlert } from "../duty/index.ts";
import { fillIn, type MoreSaid } from "../fill-in.ts";
import { keptFrom } from "../kept-from.ts";
import { keepFilledIn, kindKnown, listStaff, reopenConcern } from "../store.ts";
import { concernChanged, tellOf } from "../tell-of.ts";

/**
 * Keeps what whoever raised it fills in later. When it turns out to be about somebody who was told, she is told nothing
 * more, sees it no longer and has it no longer, and the next person is told instead (practice: safeguarding ladder 8).
 * Answers who is told now and was not before.
 */
export async function keepMore(asked: Asked, concern: Concern, more: MoreSaid): Promise<string[]> {
  const kind = more.said.aboutKind ?? (await kindKnown(asked, concern.aboutPersonId ?? more.aboutPersonId));
  const outcome = fillIn(concern, { ...more, said: { ...more.said, aboutKind: kind } });
  if (outcome.kind !== "happened") return [];
  const { state: after, facts } = outcome;
  const kept = keptFrom(after.aboutPersonId, after.said.aboutName, await listStaff(asked, null));
  const now = { ...after, keptFrom: [...new Set([...concern.keptFrom, ...kept])] };
  await keepFilledIn(asked, concern, now);
  await asked.happened(...facts);
  if (concern.state === "acknowledged" && now.keptFrom.includes(concern.acknowledgedBy)) {
    await reopenConcern(asked, concern.id);
    await reopenAlert(asked, "concern", concern.id);
  }
  const toldIds = await tellOf(asked, now);
  await concernChanged(asked, { ...now, toldIds });
  return toldIds.filter((id) => !concern.toldIds.includes(id));
}
