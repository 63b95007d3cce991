import { sql } from "kysely";
import type { House } from "../../../tests/house.ts";
import { newId, system } from "../../platform/db/index.ts";
import { findProgramme } from "../../supporters/index.ts";

/** Records everything a programme asks for, so that these supporters may take a shift (A15). */
export async function ready(house: House, programmeId: string, who: readonly string[]): Promise<void> {
  await house.app.database.as(system(house.organisationId), async (db) => {
    const programme = await findProgramme(db, programmeId);
    for (const short of who)
      for (const kind of programme?.settings.readinessRequired ?? [])
        await sql`insert into readiness (id, organisation_id, person_id, programme_id, kind, from_on, hours, seen_by, recorded_at, recorded_by)
          values (${newId()}, ${house.organisationId}, ${house.people[short]}, ${programmeId}, ${kind}, '2026-01-01', 60, 'Ruth',
            ${house.clock.now}, ${house.people["ruth"]})`.execute(db);
  });
}
