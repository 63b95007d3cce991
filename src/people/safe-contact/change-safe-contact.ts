import type { Asked } from "../../platform/web/index.ts";
import { changedParts, untilSheSays, type SafeContact } from "./safe-contact.ts";
import { findSafeContact, keepSafePeriod } from "./store.ts";

/**
 * Begins a new period of what is safe, whoever writes it down; false when nothing differs from what already holds.
 * Messages already waiting are decided again when they leave, by what holds then.
 */
export async function changeSafeContact(
  asked: Asked,
  personId: string,
  id: string,
  safe: SafeContact,
): Promise<boolean> {
  const before = await findSafeContact(asked.db, personId);
  const parts = changedParts(before ?? untilSheSays, safe);
  if (before && parts.length === 0) return false;
  await keepSafePeriod(asked.db, {
    id,
    organisationId: asked.organisation.id,
    personId,
    by: asked.actor.personId,
    at: asked.now,
    safe,
  });
  await asked.happened({
    kind: "SafeContactChanged",
    subjectKind: "safe-contact",
    subjectId: id,
    aboutPersonId: personId,
    detail: { parts },
  });
  return true;
}
