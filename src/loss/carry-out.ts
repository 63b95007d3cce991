import { endSessions } from "../people/index.ts";
import type { Doing } from "../platform/web/index.ts";
import { effects } from "./effects.ts";
import type { Ended } from "./end-loss.ts";
import type { LossFact } from "./loss.ts";
import type { Switched } from "./set-loss.ts";
import { holdQueued, insertLoss, keepLoss, listTold, releaseHeld } from "./store.ts";
import { oweNews, tellThem } from "./tell.ts";

/** Turned on: kept, what is queued held, her sign-ins ended where that is so, and the right people told, all at once. */
export async function begin(
  doing: Doing,
  { begun, before }: Switched,
  facts: readonly LossFact[],
): Promise<boolean> {
  // another's period is not this actor's to end, and hers takes over from it all the same
  if (before) await doing.asSystem(() => keepLoss(doing, before));
  if (!(await insertLoss(doing, begun))) return false;
  await doing.asSystem(async () => {
    await holdQueued(doing, begun.id, before?.id ?? null);
    if (begun.personId && effects[begun.kind].endsSessions)
      await endSessions(doing.db, begun.personId, "nobody signs in as her any more", doing.now);
  });
  await doing.happened(...facts);
  await tellThem(doing, begun);
  await lookAgain(doing, begun.personId);
  return true;
}

/** Turned off: what was chosen goes at its own time, the rest is dropped, and whoever was told hears of it. */
export async function end(
  doing: Doing,
  { loss, release, drop }: Ended,
  facts: readonly LossFact[],
): Promise<boolean> {
  if (!(await keepLoss(doing, loss))) return false;
  const told = await doing.asSystem(async () => {
    await releaseHeld(doing, { release, drop });
    return listTold(doing, loss.id);
  });
  await doing.happened(...facts);
  for (const { personId } of told)
    if (personId !== doing.actor.personId) await oweNews(doing, loss.id, personId, "ended");
  await lookAgain(doing, loss.personId);
  return true;
}

async function lookAgain(doing: Doing, personId: string | null): Promise<void> {
  for (const topic of ["board", "referrals", ...(personId ? [`person:${personId}`] : [])])
    await doing.changed(topic);
}
