import type { Doing } from "../../platform/web/index.ts";
import { beginConsent, endConsent, findConsent, type About } from "./store.ts";

/**
 * Begins an agreement, unless it already holds. `how` says in a few words how she gave it ("on her own page", "on the
 * phone, written down by a coordinator"). Answers whether anything changed.
 */
export async function giveConsent(doing: Doing, about: About & { how: string }): Promise<boolean> {
  if (await findConsent(doing.db, about)) return false;
  const id = await beginConsent(doing.db, {
    ...about,
    organisationId: doing.organisation.id,
    by: doing.actor.personId,
    at: doing.now,
  });
  await doing.happened(fact("ConsentGiven", id, about));
  return true;
}

/** Ends an agreement from now on; what was done under it stays done. Answers whether anything changed. */
export async function withdrawConsent(doing: Doing, about: About): Promise<boolean> {
  const held = await findConsent(doing.db, about);
  if (!held) return false;
  await endConsent(doing.db, held.id, doing.actor.personId, doing.now);
  await doing.happened(fact("ConsentWithdrawn", held.id, about));
  return true;
}

const fact = (
  kind: "ConsentGiven" | "ConsentWithdrawn",
  id: string,
  { personId, programmeId, purpose }: About,
) => ({
  kind,
  subjectKind: "consent",
  subjectId: id,
  aboutPersonId: personId,
  programmeId,
  detail: { purpose },
});
