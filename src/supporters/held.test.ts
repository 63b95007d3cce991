import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { newId, system } from "../platform/db/index.ts";
import { asDay } from "../words/day.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test("a supporter reads her training and checks, and nobody else’s", async () => {
  const record = (person: string, seenBy: string) =>
    house.app.database.as(system(house.organisationId), (db) =>
      db
        .insertInto("readiness")
        .values({
          id: newId(),
          organisation_id: house.organisationId,
          person_id: house.people[person] ?? "",
          programme_id: house.programmes["befriending"] ?? "",
          kind: "interview",
          from_on: asDay("2026-06-01"),
          until_on: null,
          hours: null,
          seen_by: seenBy,
          note: null,
          recorded_at: house.clock.now,
          recorded_by: house.people["ruth"] ?? "",
          ended_on: null,
          ended_by: null,
          ended_why: null,
        })
        .execute(),
    );
  await record("amina", "Ruth, in June");
  await record("grace", "Somebody else");
  const seen = await (await house.as("amina", "supporter")).get("/me/held");
  expect(seen.text).toContain("Ruth, in June");
  expect(seen.text).toContain("Your supporter profile");
  expect(seen.text).not.toContain("Somebody else");
});
