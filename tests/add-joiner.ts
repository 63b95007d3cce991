import { newId, sealJson, system } from "../src/platform/db/index.ts";
import { addDays, today } from "../src/words/day.ts";
import { addParent } from "./add-parent.ts";
import type { House } from "./house.ts";

/** Adds somebody with an accepted referral to the mums’ or the dads’ programme, who said yes. Answers her referral’s id. */
export async function addJoiner(
  house: House,
  short: string,
  name: string,
  said: { programme?: "mums" | "dads"; bornOn?: string; surname?: string } = {},
): Promise<string> {
  const programme = said.programme ?? "mums";
  const personId = await addParent(house, short, name, [`${short}@parents.example`], programme);
  const id = newId();
  await house.app.database.as(system(house.organisationId), (db) =>
    db
      .insertInto("referral")
      .values({
        id,
        organisation_id: house.organisationId,
        programme_id: house.programmes[programme] ?? "",
        source: "professional",
        state: "waiting",
        sent_at: house.clock.now,
        name,
        due_on: addDays(today(house.clock.now), 70),
        postcode: "DE23 6AA",
        outcode: "DE23",
        agreed_how: "in person",
        person_id: personId,
        safe_contact: sealJson(db, {}),
        access_needs: sealJson(db, {}),
        language: "English",
        reasons: [],
      } as never)
      .execute(),
  );
  return id;
}
