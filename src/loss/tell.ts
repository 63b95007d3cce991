import type { Doing } from "../platform/web/index.ts";
import { effects } from "./effects.ts";
import type { Loss } from "./loss.ts";
import { insertTold, listToTell } from "./store.ts";
import type { ToldAs } from "./tables.ts";

/** Tells one person that there is something to read before she next speaks with somebody; the message says no more. */
export async function tellOne(doing: Doing, lossId: string, personId: string, as: ToldAs): Promise<void> {
  if (personId === doing.actor.personId) return;
  const isNew = await doing.asSystem(() => insertTold(doing, lossId, personId, as));
  if (!isNew) return;
  await oweNews(doing, lossId, personId, "told");
}

export async function oweNews(
  doing: Doing,
  lossId: string,
  toPersonId: string,
  which: "told" | "ended",
): Promise<void> {
  await doing.owe({
    toPersonId,
    template: "loss-told",
    subject: "Please sign in",
    body: "There is something to read before you next speak with somebody. Please sign in.",
    link: `/quiet/${lossId}`,
    aboutId: lossId,
    onceKey: `loss-${which}:${lossId}:${toPersonId}`,
  });
  await doing.changed(`person:${toPersonId}`);
}

/** The people this kind of loss is for: her supporter, her coordinators, for some the lead. Referrals add who sent her. */
export async function tellThem(doing: Doing, loss: Loss): Promise<void> {
  const people = await doing.asSystem(() => listToTell(doing, loss));
  for (const { personId, as } of people)
    if (as !== "lead" || effects[loss.kind].tellsLead) await tellOne(doing, loss.id, personId, as);
}
