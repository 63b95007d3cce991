import { dropDraft } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import { go, notFound, one, type Answer, type Asked } from "../platform/web/index.ts";
import { openConcern } from "../safeguarding/index.ts";
import { addDays, at } from "../words/day.ts";
import { logContact } from "./log-contact.ts";
import { readLog } from "./pages/log-form-reading.ts";
import { REFUSALS } from "./refusals.ts";
import { relationshipFact, type Pair } from "./relationship.ts";
import { findContactPlace, keepContact, markHeld } from "./store.ts";
import { listOpen, supportingAgain } from "./supporting.tsx";
import type { Things } from "./today.tsx";
import type { Contact } from "./contact.ts";

/** POST /contacts: what happened is kept; a worry opens a concern at once, even when the rest is not yet right. */
export const log =
  (things: Things) =>
  async (asked: Asked): Promise<Answer> => {
    const pairs = await listOpen(asked);
    const read = readLog(asked.typed, asked.today);
    const problems = { ...read.problems };
    const pair = pairs.find(({ id }) => id === read.who);
    if (!pair)
      return supportingAgain(asked, things, pairs, { who: REFUSALS.notYourRelationship, ...problems }, null);
    const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
    const outcome = logContact(
      pair,
      { id, ...read.said },
      { by: asked.actor.personId ?? "", today: asked.today, now: asked.now },
    );
    if (outcome.kind === "not yet right") Object.assign(problems, { ...outcome.problems, ...problems });
    const concernId = read.worried ? await openFrom(asked, pair, id) : null;
    if (outcome.kind !== "happened" || Object.keys(problems).length > 0)
      return supportingAgain(
        asked,
        things,
        pairs,
        problems,
        concernId ? "Your worry was passed on at once. What you logged is not saved yet." : null,
      );
    await keep(asked, outcome.state, pair, outcome.facts);
    await dropDraft(asked, "log-contact");
    return go(concernId ? `/concerns/${concernId}/words?just=raised` : "/supporting?just=logged");
  };

async function openFrom(asked: Asked, pair: Pair, contactId: string): Promise<string> {
  const typedId = one(asked.typed, "concern-id");
  return openConcern(asked, {
    id: isId(typedId) ? typedId : newId(),
    programmeId: pair.programmeId,
    aboutPersonId: pair.parentId,
    from: { kind: "contact", id: contactId },
    words: "",
    wordsId: newId(),
  });
}

async function keep(
  asked: Asked,
  contact: Contact,
  pair: Pair,
  facts: ReturnType<typeof relationshipFact>[],
): Promise<void> {
  const kept = await keepContact(asked, contact, pair);
  if (kept === "new") await asked.happened(...facts);
  if (kept === "same" || contact.outcome !== "held") return;
  const dayOver = at(addDays(contact.onDay, 1), "00:00");
  // a call this morning says nothing of the visit this afternoon
  for (const meetingId of await markHeld(
    asked,
    pair.id,
    at(contact.onDay, "00:00"),
    dayOver < asked.now ? dayOver : asked.now,
  ))
    await asked.happened(relationshipFact("MeetingHeld", pair, { meetingId }));
  await asked.changed("board");
  await asked.changed(`person:${pair.parentId}`);
}

/** GET /contacts/:id: the place in the timeline where it stands. */
export async function contactPlace(asked: Asked): Promise<Answer> {
  const id = asked.params["id"] ?? "";
  const relationshipId = await findContactPlace(asked, id);
  if (!relationshipId) throw notFound("That contact was not saved, or it is not yours to see.");
  return go(`/relationships/${relationshipId}#contact-${id}`);
}
