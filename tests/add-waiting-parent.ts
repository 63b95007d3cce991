import { newId, sealJson, sealOrNull, system } from "../src/platform/db/index.ts";
import { addDays, today } from "../src/words/day.ts";
import { addParent } from "./add-parent.ts";
import type { House } from "./house.ts";

export type WaitingParent = {
  name: string;
  addresses?: readonly string[];
  outcode?: string;
  language?: string;
  interpreter?: boolean;
  reasons?: string[];
  wishes?: { attribute: string; wish: "like" | "different" | "any"; words?: string }[];
  words?: string;
  availability?: string[];
  contactKinds?: string[];
};

/** Adds a parent who agreed and waits for a match; answers her referral's id. Her person's id is under the short name. */
export async function addWaitingParent(house: House, short: string, said: WaitingParent): Promise<string> {
  const personId = await addParent(house, short, said.name, said.addresses ?? [`${short}@harbrook.example`]);
  const referralId = newId();
  const programmeId = house.programmes["befriending"] ?? "";
  await house.app.database.as(system(house.organisationId), async (db) => {
    await db
      .insertInto("referral")
      .values({
        id: referralId,
        organisation_id: house.organisationId,
        programme_id: programmeId,
        source: "self",
        state: "waiting",
        sent_at: house.clock.now,
        sent_by: null,
        referrer_name: null,
        referrer_role: null,
        referrer_team: null,
        name: said.name,
        born_on: null,
        due_on: addDays(today(house.clock.now), 84),
        baby_born_on: null,
        outcode: said.outcode ?? "DE23",
        postcode: null,
        phone: null,
        email: null,
        nhs_number: null,
        safe_contact: sealJson(db, {}),
        language: said.language ?? "English",
        access_needs: sealJson(db, { interpreter: said.interpreter ?? false }),
        reasons: said.reasons ?? ["aloneOrIsolated", "domesticAbuse"],
        note: null,
        would_like: null,
        agreed_how: "herself",
        person_id: personId,
        acknowledged_at: house.clock.now,
        decided_at: house.clock.now,
        decided_by: null,
        decline_code: null,
        decline_words: null,
        elsewhere: null,
        withdrawn_why: null,
        merged_into_id: null,
        import_id: null,
      })
      .execute();
    await db
      .insertInto("wishes")
      .values({
        person_id: personId,
        organisation_id: house.organisationId,
        programme_id: programmeId,
        attributes: sealJson(db, said.wishes ?? []),
        words: sealOrNull(db, said.words),
        availability: said.availability ?? ["tue-morning", "thu-afternoon"],
        contact_kinds: said.contactKinds ?? ["home", "phone"],
        said_at: house.clock.now,
        typed_by: personId,
      })
      .execute();
  });
  return referralId;
}
