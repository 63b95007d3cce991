import { keptFrom } from "../people/index.ts";
import type { Doing } from "../platform/web/index.ts";
import { whoIsOnDuty } from "../safeguarding/index.ts";
import { openMinutes } from "./contact.ts";
import { insertOpening, programmesOf } from "./store.ts";

export type SealAsked = { id: string; personId: string; why: string; unsafe: boolean };

/**
 * Opens a sealed contact for half an hour, for whoever asked and nobody else; whoever leads safeguarding is told at once,
 * and she reads of it unless that would put her in danger. The same form twice is one opening.
 */
export async function breakSeal(doing: Doing, asked: SealAsked): Promise<void> {
  const { now, actor } = doing;
  const isNew = await insertOpening(doing, {
    ...asked,
    openedBy: actor.personId ?? "",
    openedRole: actor.role,
    at: now,
    endsAt: new Date(now.getTime() + openMinutes * 60_000),
    endedAt: null,
  });
  if (!isNew) return;
  await doing.happened({
    kind: "EmergencyContactOpened",
    subjectKind: "emergency",
    subjectId: asked.id,
    // a fact about her would be hers to read
    aboutPersonId: asked.unsafe ? null : asked.personId,
  });
  for (const toPersonId of await whoIsTold(doing, asked.personId))
    await doing.owe({
      toPersonId,
      template: "emergency-opened",
      subject: "Please sign in now",
      body: "Something needs you now. Please sign in.",
      link: `/people/${asked.personId}/emergency`,
      aboutId: asked.id,
      onceKey: `emergency:${asked.id}:${toPersonId}`,
      urgent: true,
    });
}

/** Those on duty first in each of her programmes; never whoever opened it, unless there is nobody else. */
async function whoIsTold(doing: Doing, personId: string): Promise<string[]> {
  const skip = [personId, ...(await keptFrom(doing, personId))];
  const told = new Set<string>();
  for (const programmeId of await doing.asSystem(() => programmesOf(doing, personId))) {
    const [first] = await whoIsOnDuty(doing, programmeId, {
      skip,
      avoid: doing.actor.personId ? [doing.actor.personId] : [],
    });
    for (const id of first?.personIds ?? []) told.add(id);
  }
  return [...told];
}
