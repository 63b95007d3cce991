import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { newId, system } from "../../platform/db/index.ts";
import { ready } from "./ready.sample.ts";
import { minutesAfter } from "./shift.ts";

let house: House;
let space: OpenedSpace;
let amina: Browser;
let chloe: Browser;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house);
  await ready(house, space.programmeId, ["amina", "grace"]);
  amina = await house.as("amina", "supporter");
  chloe = await house.as("chloe", "parent");
});
afterAll(() => house.close());

/** A shift as if it had been planned. */
async function planned(who: string, fromAt: Date, minutes = 120): Promise<string> {
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
        to_at: minutesAfter(fromAt, minutes),
        came_by: "sign-up",
        planned_at: house.clock.now,
      })
      .execute(),
  );
  return id;
}

const front = async (): Promise<string> => (await chloe.get(`/spaces/${space.id}`)).text;

test("the promise comes from shifts begun, never from shifts planned", async () => {
  expect(await front()).toContain("Nobody is here just now");
  expect(await front()).toContain("01632");
  const now = house.clock.now;
  const hers = await planned("amina", now);
  await planned("grace", now);
  expect(await front()).toContain("Nobody is here just now");
  expect((await amina.get("/shifts")).text).toContain("Start shift");
  const begun = await amina.postAndFollow(`/shifts/${hers}/start`);
  expect(begun.status).toBe(200);
  expect(await front()).toContain("One trained parent is here until 11am");
  expect(await front()).not.toContain("01632");
  // twice is once
  expect((await amina.post(`/shifts/${hers}/start`)).status).toBe(303);
});

test("she stays on and the promise with her; she has to go, and nobody is promised", async () => {
  const open = /\/shifts\/([0-9a-f-]{36})\/until/.exec((await amina.get("/shifts")).html)?.[1] ?? "";
  await amina.post(`/shifts/${open}/until`, { until: "11:30am" });
  expect(await front()).toContain("here until 11:30am");
  const wrong = await amina.post(`/shifts/${open}/until`, { until: "teatime" });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain("teatime");
  expect((await amina.post(`/shifts/${open}/until`, { until: "11pm" })).status).toBe(422);
  expect(await front()).toContain("here until 11:30am");
  await amina.post(`/shifts/${open}/until`, { leave: "now" });
  expect(await front()).toContain("Nobody is here just now");
});

test("nobody starts another's shift, and outside the space it is not there", async () => {
  const id = await planned("grace", minutesAfter(house.clock.now, 240));
  expect((await amina.post(`/shifts/${id}/start`)).status).toBe(404);
  const leanne = await house.as("leanne", "supporter");
  expect((await leanne.post(`/shifts/${id}/start`)).status).toBe(404);
  expect((await chloe.post(`/shifts/${id}/start`)).status).toBe(403);
});

test("somebody comes in whom nobody planned: once, however often the form is sent", async () => {
  house.clock.forward({ minutes: 200 });
  const grace = await house.as("grace", "supporter");
  chloe = await house.as("chloe", "parent");
  const id = newId();
  expect((await grace.post(`/spaces/${space.id}/shifts`, { id, minutes: "7" })).status).toBe(422);
  expect((await grace.post(`/spaces/${space.id}/shifts`, { id, minutes: "120" })).text).toContain(
    "planned to begin",
  );
  await grace.post(`/spaces/${space.id}/shifts`, { id, minutes: "30" });
  await grace.post(`/spaces/${space.id}/shifts`, { id, minutes: "30" });
  expect(await front()).toContain("One trained parent is here until 12:50pm");
  house.clock.forward({ minutes: 31 });
  expect(await front()).toContain("Nobody is here just now");
  expect(await front()).toContain("Next: today at 1pm");
});

test("where she writes, honest hours: when somebody is here next, and her unit's number; nothing while somebody is here", async () => {
  const write = async (): Promise<string> => (await chloe.get(`/spaces/${space.id}/threads/new`)).text;
  expect(await write()).toContain(
    "Nobody is here just now. You can write. The next trained parent is planned for today at 1pm",
  );
  expect(await write()).toContain("01632 960 140");
  const amina = await house.as("amina", "supporter");
  const hers = /\/shifts\/([0-9a-f-]{36})\/until/.exec((await amina.get("/shifts")).html)?.[1] ?? "";
  await amina.post(`/shifts/${hers}/until`, { until: "1pm" });
  expect(await write()).not.toContain("Nobody is here just now");
});
