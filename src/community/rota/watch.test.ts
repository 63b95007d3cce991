import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { newId, system } from "../../platform/db/index.ts";
import { missedStep } from "./missed-step.ts";
import { ready } from "./ready.sample.ts";
import { on, shiftOn } from "./rota.sample.ts";
import { minutesAfter } from "./shift.ts";

test.each([
  ["17:59", 0],
  ["18:04", 0],
  ["18:05", 1],
  ["18:10", 2],
  ["18:15", 3],
  ["19:59", 3],
  ["20:00", 4],
] as const)("at %s a beginning at six has come to step %i", (time, step) => {
  expect(missedStep(shiftOn("amina", "2026-08-04"), on("2026-08-04", time))).toBe(step);
});

let house: House;
let space: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  await ready(house, space.programmeId, ["amina", "grace"]);
});
afterAll(() => house.close());

async function planned(who: string, fromAt: Date): Promise<string> {
  const id = newId();
  await house.app.database.as(system(house.organisationId), (db) =>
    db
      .insertInto("shift")
      .values({
        id,
        organisation_id: house.organisationId,
        space_id: space.id,
        person_id: house.people[who] ?? "",
        from_at: fromAt,
        to_at: minutesAfter(fromAt, 120),
        came_by: "sign-up",
        planned_at: house.clock.now,
      })
      .execute(),
  );
  return id;
}
const rowsOf = (template: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("message")
      .select(["to_person_id", "body", "link"])
      .where("template", "=", template)
      .execute(),
  );

test("nobody begins: she is reminded, others are asked, whoever is on call is told, and somebody there ends it", async () => {
  const id = await planned("amina", house.clock.now);
  const pass = async (minutes: number): Promise<void> => {
    house.clock.forward({ minutes });
    await house.work("watch-shifts");
    await house.work("watch-shifts");
  };
  await pass(4);
  expect(await rowsOf("shift-not-begun")).toHaveLength(0);
  await pass(1);
  expect((await rowsOf("shift-not-begun")).map((row) => row.to_person_id)).toEqual([house.people["amina"]]);
  await pass(5);
  expect((await rowsOf("shift-question")).map((row) => row.to_person_id)).toEqual([house.people["grace"]]);
  expect(await rowsOf("duty-alert")).toHaveLength(0);
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/board")).text).toContain("has not begun");
  await pass(5);
  const told = await rowsOf("duty-alert");
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((row) => row.link === `/shifts/${id}/missed`)).toBe(true);
  const kim = await house.as("kim", "safeguarding-lead");
  const page = await kim.get(`/shifts/${id}/missed`);
  expect(page.text).toContain("Nobody is here just now");
  expect(page.text).not.toContain("Amina");
  expect(page.text).toContain("I have it");
  // the promise was true all along
  const chloe = await house.as("chloe", "parent");
  expect((await chloe.get(`/spaces/${space.id}`)).text).toContain("Nobody is here just now");
  const grace = await house.as("grace", "supporter");
  const ask = /\/cover\/([0-9a-f-]{36})\/answer/.exec((await grace.get("/shifts")).html)?.[1] ?? "";
  await grace.post(`/cover/${ask}/answer`, { answer: "yes" });
  const hers = /\/shifts\/([0-9a-f-]{36})\/start/.exec((await grace.get("/shifts")).html)?.[1] ?? "";
  await grace.post(`/shifts/${hers}/start`);
  expect((await chloe.get(`/spaces/${space.id}`)).text).toContain("One trained parent is here until 11am");
  expect((await kim.get(`/shifts/${id}/missed`)).text).not.toContain("I have it");
});

test("a day on which nothing ran is made good: nobody is woken for what is over, and it is written down", async () => {
  const before = (await rowsOf("shift-not-begun")).length;
  await planned("amina", minutesAfter(house.clock.now, 24 * 60));
  house.clock.forward({ days: 2 });
  await house.work("watch-shifts");
  expect(await rowsOf("shift-not-begun")).toHaveLength(before);
  const facts = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("fact").select("kind").where("kind", "=", "ShiftMissed").execute(),
  );
  expect(facts.length).toBeGreaterThan(0);
});

test("two processes watching at once do everything once", async () => {
  await planned("amina", house.clock.now);
  house.clock.forward({ minutes: 6 });
  const before = (await rowsOf("shift-not-begun")).length;
  await Promise.all([house.work("watch-shifts"), house.work("watch-shifts"), house.work("watch-shifts")]);
  expect(await rowsOf("shift-not-begun")).toHaveLength(before + 1);
});

test("nobody is in two places: the database has the last word", async () => {
  const from = minutesAfter(house.clock.now, 5 * 24 * 60);
  await planned("grace", from);
  await expect(planned("grace", minutesAfter(from, 60))).rejects.toThrow(/already/);
  await planned("grace", minutesAfter(from, 120));
});
