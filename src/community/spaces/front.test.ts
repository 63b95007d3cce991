import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../platform/db/index.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";

let house: House;
let space: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
});
afterAll(() => house.close());

test.each([
  ["chloe", "parent"],
  ["amina", "supporter"],
  ["ruth", "coordinator"],
  ["kim", "safeguarding-lead"],
] as const)("%s, as %s, is inside: her community leads to the front of it (A4)", async (who, role) => {
  const browser = await house.as(who, role);
  const front = await browser.get(`/spaces/${space.id}`);
  expect(front.status).toBe(200);
  expect(front.text).toContain("Harbrook mums");
  // who looks after more than one space finds the list
  if (role === "parent" || role === "supporter")
    expect((await browser.get("/community")).location).toBe(`/spaces/${space.id}`);
});

test.each([
  ["holly", "supporter"],
  ["bridget", "coordinator"],
  ["tom", "coordinator"],
] as const)("for %s, outside, it is not there: the same as one that never was (A4)", async (who, role) => {
  const browser = await house.as(who, role);
  const answer = await browser.get(`/spaces/${space.id}`);
  const never = await browser.get(`/spaces/${newId()}`);
  expect(answer.status).toBe(404);
  expect(answer.text).toBe(never.text);
  expect((await browser.get("/community")).text).not.toContain("Harbrook mums");
});
