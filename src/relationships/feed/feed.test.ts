import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openPair } from "../../../tests/pair.ts";
import { newId, sealOrNull, system } from "../../platform/db/index.ts";

let house: House;
let chloe: Browser;
let parentId: string;
beforeAll(async () => {
  house = await openHouse();
  const pair = await openPair(house);
  parentId = pair.parentId;
  house.people["chloe"] = parentId;
  chloe = await house.as("chloe", "parent");
  await house.app.database.as(system(house.organisationId), (db) =>
    sql`insert into meeting (id, organisation_id, relationship_id, state, starts_at, how, place, offered_by, offered_at)
      values (${newId()}, ${house.organisationId}, ${pair.id}, 'booked', '2026-08-10T09:00:00Z', 'out', ${sealOrNull(db, "The library")},
        ${house.people["amina"]}, ${house.clock.now})`.execute(db),
  );
});
afterAll(() => house.close());

const addressIn = (text: string): string => /\/calendar\/[\w-]{40,}/.exec(text)?.[0] ?? "";

test("a calendar reads neutral entries by an address shown once; a new one ends the one before", async () => {
  const first = addressIn((await chloe.post("/me/calendar")).text);
  const read = await house.visitor().get(first);
  expect(read.status).toBe(200);
  expect(String(read.bytes)).toContain("SUMMARY:Meeting");
  expect(String(read.bytes)).not.toMatch(/Chloe|Amina|library|LOCATION/);
  expect(addressIn((await chloe.get("/me/calendar")).text)).toBe("");
  const second = addressIn((await chloe.post("/me/calendar")).text);
  expect((await house.visitor().get(first)).status).toBe(404);
  expect((await house.visitor().get(second)).status).toBe(200);
});

test("no longer safe: an address given out before is cut at once, and there is no new one until it is safe again", async () => {
  const address = addressIn((await chloe.post("/me/calendar")).text);
  expect((await house.visitor().get(address)).status).toBe(200);
  await chloe.post("/me/stop", { id: newId() });
  expect((await house.visitor().get(address)).status).toBe(404);
  expect((await chloe.post("/me/calendar")).status).toBe(403);
  await chloe.post("/me/stop/ending");
  expect((await house.visitor().get(address)).status).toBe(404);
  expect(addressIn((await chloe.post("/me/calendar")).text)).not.toBe("");
});
