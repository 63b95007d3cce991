import { keptFrom as outOfSight } from "../people/index.ts";
import { newId } from "../platform/db/index.ts";
import type { Doing } from "../platform/web/index.ts";
import { concernFact, nothingSaid, type Concern, type ConcernFrom, type ConcernSaid } from "./concern.ts";
import { keptFrom } from "./kept-from.ts";
import { levelOf, type SoonAnswer } from "./level.ts";
import { findConcern, findConcernOnce, insertConcern, insertWords, kindKnown, listStaff } from "./store.ts";
import { concernChanged, tellOf } from "./tell-of.ts";

export type Worry = {
  /** From the form: sending it twice makes one concern. */
  id: string;
  programmeId: string;
  /** The person it is about, or whose baby or child it is about. */
  aboutPersonId: string | null;
  from: ConcernFrom;
  /** In her own words; "" while she has none yet. */
  words: string;
  wordsId: string;
  /** How soon a person must know, in her answer; not said counts as the most urgent. */
  soon?: SoonAnswer;
  said?: Partial<ConcernSaid>;
  /** A further worry from the same contact, and not the one its own form already raised. */
  another?: boolean;
};

/**
 * Opens a concern at once: stored, remembered and told to a named person in this transaction, words or no words yet
 * (A16, A17). Nobody it may be about is told, whatever her role. Returns the id of the concern there is now.
 */
export async function openConcern(doing: Doing, worry: Worry): Promise<string> {
  const raisedBy = doing.actor.personId;
  if (!raisedBy) throw new Error("A concern is raised by a person.");
  const onceKey =
    worry.from.kind === "contact" && !worry.another ? `contact:${worry.from.id}:${raisedBy}` : null;
  const concern = await concernOf(doing, worry, raisedBy);
  let isNew = await insertConcern(doing, concern, onceKey);
  let kept = isNew ? concern : onceKey ? await findConcernOnce(doing, onceKey) : null;
  kept ??= await findConcern(doing, worry.id);
  if (!kept) {
    // an id that somebody else's concern has: hers is another one, and she learns nothing of theirs
    kept = { ...concern, id: newId() };
    isNew = await insertConcern(doing, kept, onceKey);
  }
  const said = worry.words !== "" && (await insertWords(doing, kept.id, worry.wordsId, worry.words));
  if (isNew) {
    await doing.happened(concernFact("ConcernRaised", kept));
    kept = { ...kept, toldIds: await tellOf(doing, kept) };
  } else if (said) await doing.happened(concernFact("ConcernWordsAdded", kept));
  if (isNew || said) await concernChanged(doing, kept);
  return kept.id;
}

async function concernOf(doing: Doing, worry: Worry, raisedBy: string): Promise<Concern> {
  const { id, programmeId, aboutPersonId, from } = worry;
  const aboutKind = worry.said?.aboutKind ?? (await kindKnown(doing, aboutPersonId));
  const said = { ...nothingSaid, ...worry.said, aboutKind };
  const named = keptFrom(aboutPersonId, said.aboutName, await listStaff(doing, null));
  // whoever knows her from elsewhere sees nothing of her, and is not told of this either
  const kept = [...new Set([...named, ...(await outOfSight(doing, aboutPersonId))])];
  return {
    id,
    programmeId,
    aboutPersonId,
    from,
    raisedBy,
    raisedAt: doing.now,
    toldIds: [],
    keptFrom: kept,
    ...levelOf(worry.soon ?? "", aboutKind),
    said,
    state: "raised",
  };
}
