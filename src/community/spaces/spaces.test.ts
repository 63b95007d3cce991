import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../platform/db/index.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import type { Browser } from "../../../tests/browser.ts";

let house: House;
let bridget: Browser;
beforeAll(async () => {
  house = await openHouse();
  bridget = await house.as("bridget", "coordinator");
});
afterAll(() => house.close());

const form = {
  kind: "mums",
  name: "Harbrook mums",
  purpose: "For pregnant women and new mothers in Harbrook.",
  "opens-day": "4",
  "opens-month": "8",
  "opens-year": "2026",
  "review-day": "4",
  "review-month": "2",
  "review-year": "2027",
  sketch: "Four weeks of goodbye.",
  membersMax: "3",
  supportersMin: "1",
  replyMinutes: "60",
  greetMinutes: "120",
};

test("a space is born with its ending, and opens once however often the form is sent", async () => {
  const id = newId();
  const without = await bridget.post("/spaces", {
    ...form,
    id,
    "review-day": "",
    "review-month": "",
    "review-year": "",
  });
  expect(without.status).toBe(422);
  expect(without.text).toContain("Enter the day it ends");
  expect((await bridget.post("/spaces", { ...form, id })).location).toBe(`/spaces/${id}/people`);
  await bridget.post("/spaces", { ...form, id });
  expect((await bridget.get("/community")).text).toContain("Harbrook mums");
  const people = await bridget.get(`/spaces/${id}/people`);
  expect(people.text).toContain("Members, 0 of 3");
});
