import { addPerson } from "../src/people/index.ts";
import { system } from "../src/platform/db/index.ts";
import type { House } from "./house.ts";

/** Adds a parent to the house, under a short name for `house.as(…)`; answers her id. */
export async function addParent(
  house: House,
  short: string,
  name: string,
  addresses: readonly string[] = [],
  programme = "befriending",
): Promise<string> {
  const id = await house.app.database.as(system(house.organisationId), (db) =>
    addPerson(db, {
      organisationId: house.organisationId,
      name,
      addresses,
      roles: [{ role: "parent", programmeId: house.programmes[programme] ?? null }],
      at: house.clock.now,
    }),
  );
  house.people[short] = id;
  return id;
}
