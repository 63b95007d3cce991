import type { Doing } from "../../platform/web/index.ts";
import { listCoordinators } from "../consents/store.ts";
import type { SafeChannel } from "../safe-contact/safe-contact.ts";
import { endSessions } from "../sessions/store.ts";
import { whyStopped, type Stop } from "./stop.ts";
import { cutFeed, endStop, keepStop, whoWritesToHer, withholdOwed } from "./store.ts";

export type StopAsked = {
  id: string;
  personId: string;
  ways: SafeChannel[];
  heard: Stop["heard"];
  note: string | null;
  /** Her phone may be in other hands: sign her out wherever she is. */
  signOut: boolean;
};

/**
 * Nothing is written to her by these ways from this moment: what waits to be sent stays, the address her calendar reads is
 * cut, and whoever writes to her is told that something changed, and not what (product principle 1).
 */
export async function stopWriting(doing: Doing, asked: StopAsked): Promise<void> {
  const { personId } = asked;
  const isNew = await doing.asSystem(async () => {
    const kept = await keepStop(doing, personId, asked);
    // what is left over by one open way finds it when it leaves
    if (asked.ways.includes("text") && asked.ways.includes("email"))
      await withholdOwed(doing.db, personId, whyStopped);
    await cutFeed(doing.db, personId, doing.now, "no longer safe");
    if (asked.signOut) await endSessions(doing.db, personId, "no longer safe", doing.now);
    return kept;
  });
  if (!isNew) return;
  await doing.happened({
    kind: "ContactStopped",
    subjectKind: "person",
    subjectId: personId,
    aboutPersonId: personId,
    detail: { ways: asked.ways, heard: asked.heard },
  });
  await tellWhoWrites(doing, asked);
  await doing.changed(`person:${personId}`);
}

async function tellWhoWrites(doing: Doing, { id, personId }: StopAsked): Promise<void> {
  const { programmeIds, supporterIds } = await doing.asSystem(() => whoWritesToHer(doing.db, personId));
  const told = new Map(supporterIds.map((each) => [each, `/people/${personId}/call`]));
  for (const programmeId of programmeIds)
    for (const each of await doing.asSystem(() => listCoordinators(doing.db, programmeId, personId)))
      told.set(each, `/people/${personId}/call`);
  told.delete(personId);
  if (doing.actor.personId) told.delete(doing.actor.personId);
  for (const [toPersonId, link] of told)
    await doing.owe({
      toPersonId,
      template: "contact-stopped",
      subject: "Please read before you write or call",
      body: "How to reach somebody has changed. Please sign in before you write or call.",
      link,
      aboutId: personId,
      onceKey: `stopped:${id}:${toPersonId}`,
      urgent: true,
    });
}

/** It is safe again, as she says. Nothing that was withheld is sent after all. */
export async function letWritingGoOn(doing: Doing, personId: string): Promise<boolean> {
  const ended = await doing.asSystem(() => endStop(doing.db, personId, doing.now, doing.actor.personId));
  if (ended)
    await doing.happened({
      kind: "ContactStopEnded",
      subjectKind: "person",
      subjectId: personId,
      aboutPersonId: personId,
    });
  return ended;
}
