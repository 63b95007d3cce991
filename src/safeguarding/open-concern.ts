import type { Doing } from "../platform/web/index.ts";
import { concernFact, type Concern, type ConcernFrom } from "./concern.ts";
import { findConcernOfContact, insertConcern, insertWords, listHolders } from "./store.ts";
import { whoToTell } from "./who-to-tell.ts";

export type Worry = {
  /** From the form: sending it twice makes one concern. */
  id: string;
  programmeId: string;
  aboutPersonId: string | null;
  from: ConcernFrom;
  /** In her own words; "" while she has none yet. */
  words: string;
  wordsId: string;
};

/**
 * Opens a concern at once: stored, remembered and told to a named person in this transaction, words or no words yet
 * (A16, A17). Returns the id of the concern there is now.
 */
export async function openConcern(doing: Doing, worry: Worry): Promise<string> {
  const raisedBy = doing.actor.personId;
  if (!raisedBy) throw new Error("A concern is raised by a person.");
  const toldIds = whoToTell(await listHolders(doing, worry.programmeId), worry.programmeId, raisedBy);
  const { id, programmeId, aboutPersonId, from } = worry;
  const concern: Concern = {
    id,
    programmeId,
    aboutPersonId,
    from,
    raisedBy,
    raisedAt: doing.now,
    toldIds,
    state: "raised",
  };
  const isNew = await insertConcern(doing, concern);
  const before = !isNew && from.kind === "contact" ? await findConcernOfContact(doing, from.id) : null;
  const concernId = before?.id ?? id;
  const said = worry.words !== "" && (await insertWords(doing, concernId, worry.wordsId, worry.words));
  if (isNew) await tell(doing, concern);
  else if (said) await doing.happened(concernFact("ConcernWordsAdded", { id: concernId, programmeId }));
  await doing.changed(`concern:${concernId}`);
  return concernId;
}

async function tell(doing: Doing, concern: Concern): Promise<void> {
  await doing.happened(concernFact("ConcernRaised", concern));
  for (const personId of concern.toldIds)
    await doing.owe({
      toPersonId: personId,
      template: "concern-raised",
      subject: "Please sign in now",
      body: "Something needs you now. Please sign in.",
      link: `/concerns/${concern.id}`,
      programmeId: concern.programmeId,
      aboutId: concern.id,
      onceKey: `concern-raised:${concern.id}:${personId}`,
      urgent: true,
    });
  await doing.changed("concerns");
  await doing.changed("board");
}
