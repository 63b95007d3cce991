import { newId } from "../platform/db/index.ts";
import type { Asked } from "../platform/web/index.ts";
import type { Programme } from "./programme.ts";
import { keepChange, keepProgramme } from "./store.ts";
import type { ChangeKind } from "./tables.ts";

const facts: Record<ChangeKind, string> = {
  added: "ProgrammeAdded",
  settings: "ProgrammeSettingsChanged",
  "offer-parents": "ProgrammeOfferReworded",
  "offer-referrers": "ProgrammeOfferReworded",
  name: "ProgrammeRenamed",
  closed: "ProgrammeClosed",
  reopened: "ProgrammeReopened",
};

export type Changing = {
  what: ChangeKind;
  reason: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
};

/** Keeps a programme as it is from now on, with what changed and why, and tells it as a fact of ids and codes (B18). */
export async function changeProgramme(asked: Asked, programme: Programme, changing: Changing): Promise<void> {
  if (changing.what !== "added") await keepProgramme(asked.db, programme);
  const id = newId();
  const { personId, name } = asked.actor;
  await keepChange(asked.db, {
    id,
    organisationId: asked.organisation.id,
    programmeId: programme.id,
    at: asked.now,
    by: personId ?? "",
    byName: name,
    ...changing,
  });
  await asked.happened({
    kind: facts[changing.what],
    subjectKind: "programme",
    subjectId: programme.id,
    programmeId: programme.id,
    detail: { changeId: id, what: changing.what, names: Object.keys(changing.after) },
  });
}
