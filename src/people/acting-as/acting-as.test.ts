import { afterAll, beforeAll, expect, test } from "vitest";
import { system } from "../../platform/db/index.ts";
import { openHouse, type House } from "../../../tests/house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const periods = (person: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("role_period")
      .select(["id", "role", "ended_at"])
      .where("person_id", "=", house.people[person] ?? "")
      .execute(),
  );
const periodOf = async (person: string, role: string): Promise<string> =>
  (await periods(person)).find((period) => period.role === role)?.id ?? "";

test("somebody who was a parent and became a volunteer, then coordinator, keeps her history and chooses (A24)", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const seen = await ruth.get("/me/acting-as");
  expect(seen.text).toMatch(
    /Coordinator .*You are here now.* Supporter .*Before Parent, Harbrook Befriending/,
  );
  const to = await periodOf("ruth", "supporter");
  expect((await ruth.post("/me/acting-as", { role: to })).location).toBe("/");
  expect((await ruth.get("/help")).text).toContain("supporter");
  const facts = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("fact").selectAll().where("kind", "=", "ActingAsChanged").execute(),
  );
  expect(facts.map(({ by_person_id, by_role, detail }) => ({ by_person_id, by_role, detail }))).toEqual([
    {
      by_person_id: house.people["ruth"],
      by_role: "coordinator",
      detail: { from: "coordinator", to: "supporter" },
    },
  ]);
  // choosing what she is already changes nothing and tells nothing
  await ruth.post("/me/acting-as", { role: to });
  const back = await ruth.post("/me/acting-as", { role: await periodOf("ruth", "coordinator") });
  expect(back.location).toBe("/");
});

test("a role of somebody else's, one that has ended and nonsense are refused with a sentence", async () => {
  const amina = await house.as("amina", "supporter");
  const ruth = await house.as("ruth", "supporter");
  const another = await periodOf("ruth", "coordinator");
  const ended = await periodOf("ruth", "parent");
  for (const [browser, role] of [
    [amina, another],
    [ruth, ended],
    [amina, ""],
    [amina, "administrator"],
    [amina, "'; drop table role_period; --"],
  ] as const) {
    const seen = await browser.post("/me/acting-as", { role });
    expect(seen.status).toBe(403);
    expect(seen.text).toContain("You do not hold that role now");
  }
  expect((await amina.get("/help")).text).toContain("supporter");
});
