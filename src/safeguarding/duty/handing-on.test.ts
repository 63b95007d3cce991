import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { newId } from "../../platform/db/index.ts";

let house: House;
let kim: Browser;
let ruth: Browser;
let sue: Browser;
let path: string;
beforeAll(async () => {
  house = await openHouse(new Date("2026-08-04T02:00:00+01:00"));
  const amina = await house.as("amina", "supporter");
  const { location } = await amina.post("/worried", {
    id: newId(),
    "words-id": newId(),
    words: "Something is wrong.",
  });
  path = `/concerns/${/\/concerns\/([0-9a-f-]{36})/.exec(location ?? "")?.[1]}`;
  await house.post();
  house.clock.forward({ minutes: 16 });
  await house.work("climb-alerts");
  await house.post();
  house.clock.forward({ minutes: 4 });
  kim = await house.as("kim", "safeguarding-lead");
  ruth = await house.as("ruth", "coordinator");
  sue = await house.as("sue", "administrator");
});
afterAll(() => house.close());

test("the whole chain is on the concern: who was told, when, by what, until who has it", async () => {
  const waiting = await kim.get(path);
  expect(waiting.text).toContain("Kim Osborne was told as lead");
  expect(waiting.text).toContain("E-mail sent today at 2am");
  expect(waiting.text).toContain("Ruth Adeyemi was told as programme lead, because nobody had it yet");
  expect(waiting.text).toContain("The next alert goes out today at 2:30am");
  expect((await ruth.postAndFollow(`${path}/acknowledgement`)).text).toContain("You have it.");
  const had = await kim.get(path);
  expect(had.text).toContain("Ruth Adeyemi said “I have it” today at 2:20am");
  expect(had.text).not.toContain("The next alert");
  const amina = await house.as("amina", "supporter");
  const hers = await amina.get(path);
  expect([hers.status, hers.text.includes("Who was told")]).toEqual([200, false]);
});

test("whoever has it asks another, who may open it from then on; until her yes it stays", async () => {
  expect((await sue.get(path)).status).toBe(404);
  expect((await kim.get(`${path}/handing-on`)).status).toBe(403);
  expect((await ruth.get(`${path}/handing-on`)).text).toContain("Until she says yes, it stays with you");
  expect((await ruth.post(`${path}/handing-on`, { person: "" })).text).toContain(
    "Choose whom you ask to take it",
  );
  const form = { id: newId(), person: house.people["sue"] ?? "", note: "I am with another family." };
  expect((await ruth.postAndFollow(`${path}/handing-on`, form)).text).toContain("Asked. Until she says yes");
  expect((await ruth.post(`${path}/handing-on`, form)).status).toBe(303);
  expect((await ruth.post(`${path}/handing-on`, { ...form, id: newId() })).status).toBe(409);
  const asked = await sue.get(path);
  expect(asked.text).toContain("I am with another family.");
  expect((await sue.get("/duty")).text).toContain("Ruth Adeyemi asks you to take something over");
  expect((await kim.get(path)).text).not.toContain("another family");
  expect((await kim.get(path)).text).toContain("Ruth has it");
  expect((await kim.post(`${path}/handing-on/answer`, { answer: "yes" })).status).toBe(403);
});

test("from her yes on she has it, the chain says so, and whoever asked is told", async () => {
  house.clock.forward({ minutes: 10 });
  expect((await sue.postAndFollow(`${path}/handing-on/answer`, { answer: "yes" })).text).toContain(
    "You have it.",
  );
  expect((await sue.post(`${path}/handing-on/answer`, { answer: "no" })).status).toBe(409);
  const seen = await kim.get(path);
  expect(seen.text).toContain("Sue has it");
  expect(seen.text).toContain("Since today at 2:30am");
  expect(seen.text).toContain("Ruth Adeyemi asked Sue Lindqvist to take it");
  const letters = house.letters.length;
  await house.post();
  expect(house.letters.slice(letters).map(({ to, subject }) => `${to} ${subject}`)).toContain(
    "ruth@harbrook.example Please sign in",
  );
});
