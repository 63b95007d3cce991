import type { Db } from "../../platform/db/index.ts";
import { storedSettings, type ProgrammeKind, type ProgrammeSettings } from "../../programmes/index.ts";
import type { Day } from "../../words/day.ts";

export type ProgrammeHere = {
  id: string;
  name: string;
  kind: ProgrammeKind;
  settings: ProgrammeSettings;
  /** the offer as the administrator reworded it; null where the generated one stands */
  offerParents: string | null;
  closedOn: Day | null;
};

/** The organisation's programmes by id, their settings made whole. */
export async function programmesHere(db: Db, organisationId: string): Promise<Map<string, ProgrammeHere>> {
  const rows = await db
    .selectFrom("programme")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("name")
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: row.name,
        kind: row.kind,
        settings: storedSettings(row.kind, row.settings),
        offerParents: row.offer_parents,
        closedOn: row.closed_on,
      },
    ]),
  );
}
