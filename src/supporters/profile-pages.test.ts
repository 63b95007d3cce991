import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { newId } from "../platform/db/index.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const about = {
  languages: "English, Somali and Arabic",
  outcode: "de23 6aa",
  miles: "4",
  howMany: "1",
  kinds: ["home", "phone"],
  hello: "Hello, I’m Amina.",
};

test("a supporter says who she is, when and how, and reads it back; her coordinator too", async () => {
  const amina = await house.as("amina", "supporter");
  const seen = await amina.postAndFollow("/supporting/me/about", about);
  expect(seen.text).toContain("Saved.");
  expect(seen.text).toContain("English, Somali and Arabic");
  expect(seen.text).toContain("DE23, up to 4 miles");
  expect(
    (
      await amina.postAndFollow("/supporting/me/times", {
        tue: ["morning", "evening"],
        wed: "midnight",
        "x-day": "morning",
      })
    ).text,
  ).toContain("Tuesday mornings and Tuesday evenings");
  const not = await amina.postAndFollow("/supporting/me/rather-not", {
    not: ["previousLoss", "everything"],
    words: "Not this year",
  });
  expect(not.text).toContain("Loss of a pregnancy or a baby before");
  const ruth = await house.as("ruth", "coordinator");
  const hers = await ruth.get(`/supporters/${house.people["amina"]}`);
  expect(hers.text).toContain("English, Somali and Arabic");
  expect(hers.text).toContain("Not this year");
});

test("D32: each experience travels as far as she says, and goes when she takes it away", async () => {
  const grace = await house.as("grace", "supporter");
  const path = "/supporting/me/experience/pregnancyLoss";
  expect((await grace.post(path, { answer: "yes" })).text).toContain("Choose who may know");
  expect(
    (await grace.postAndFollow(path, { answer: "yes", sharing: "coordinator", words: "Long ago" })).text,
  ).toContain("Only my coordinator may know");
  const ruth = await house.as("ruth", "coordinator");
  const page = `/supporters/${house.people["grace"]}`;
  expect((await ruth.get(page)).text).toContain("Told to you in confidence: do not pass it on");
  await grace.post("/supporting/me/experience/faith", { own: "Quaker", sharing: "parent" });
  expect((await ruth.get(page)).text).toContain("Faith: Quaker");
  await grace.post(path, { answer: "not said", sharing: "coordinator" });
  expect((await ruth.get(page)).text).not.toContain("Long ago");
  for (const nowhere of ["language", "toString", "__proto__", "x"])
    expect((await grace.get(`/supporting/me/experience/${nowhere}`)).status).toBe(404);
});

test.each([
  [
    "nothing",
    {},
    [
      "Enter at least one language you speak",
      "Enter how far you like to travel",
      "Choose how many parents at a time, at most 2",
      "Choose at least one way of meeting",
    ],
  ],
  [
    "more parents than the programme's cap",
    { ...about, howMany: "3" },
    ["Choose how many parents at a time, at most 2 in this programme"],
  ],
  [
    "no such postcode, far too far, hidden letters",
    { ...about, outcode: "ZZ99 9ZZ9", miles: "9000", languages: "\u200b\u202e" },
    ["Enter a postcode like DE23 6AA", "whole miles from 0 to 100", "Enter at least one language"],
  ],
  [
    "a hello of ten thousand letters",
    { ...about, hello: "h".repeat(10_000) },
    ["The hello must be 500 characters or fewer. You typed 10,000."],
  ],
])("%s: a sentence each, and what was typed stays", async (_what, typed, sentences) => {
  const leanne = await house.as("leanne", "supporter");
  const seen = await leanne.post("/supporting/me/about", typed);
  expect(seen.status).toBe(422);
  for (const sentence of sentences) expect(seen.text).toContain(sentence);
  if ("hello" in typed) expect(seen.html).toContain(typed.hello);
});

test("D24: a break needs no reason, is noted once, and ends when she is back", async () => {
  const leanne = await house.as("leanne", "supporter");
  const form = {
    id: newId(),
    "from-day": "4",
    "from-month": "8",
    "from-year": "2026",
    "until-day": "",
    "until-month": "",
    "until-year": "",
  };
  expect((await leanne.get("/supporting/leave")).html).not.toMatch(/name="(why|reason|words)"/);
  await leanne.post("/supporting/leave", form);
  const seen = await leanne.postAndFollow("/supporting/leave", form);
  expect(seen.text.match(/last day not known yet/g)).toHaveLength(1);
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/supporters")).text).toMatch(/Leanne Potts.*?On leave/);
  const amina = await house.as("amina", "supporter");
  expect((await amina.post(`/supporting/leave/${form.id}/end`)).status).toBe(404);
  house.clock.forward({ days: 3 });
  const back = await (
    await house.as("leanne", "supporter")
  ).postAndFollow(`/supporting/leave/${form.id}/end`);
  expect(back.text).toContain("Welcome back");
  expect((await (await house.as("ruth", "coordinator")).get("/supporters")).text).not.toContain("On leave");
  house.clock.forward({ days: -3 });
});

test.each([
  ["nothing", {}, "Enter the first day of your break"],
  [
    "the last day before the first",
    {
      "from-day": "9",
      "from-month": "8",
      "from-year": "2026",
      "until-day": "8",
      "until-month": "8",
      "until-year": "2026",
    },
    "The last day must be the same as or after the first, 9 August 2026.",
  ],
  ["the year 2999", { "from-day": "9", "from-month": "8", "from-year": "2999" }, "Check the year"],
  ["long ago", { "from-day": "9", "from-month": "8", "from-year": "1999" }, "up to a month ago"],
])("a break with %s is refused kindly", async (_what, typed, sentence) => {
  const grace = await house.as("grace", "supporter");
  const seen = await grace.post("/supporting/leave", typed);
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
});

test("A24: somebody new is added once; somebody we know takes the role and keeps her account", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const form = { id: newId(), name: "Nadia  Karim", address: "nadia@harbrook.example", kind: "peer worker" };
  await ruth.post("/supporters", form);
  const seen = await ruth.postAndFollow("/supporters", form);
  expect(seen.text).toContain("Nadia Karim");
  expect((await ruth.get("/supporters")).text.match(/Nadia Karim/g)).toHaveLength(1);
  await house.post();
  expect(house.letters.filter(({ to }) => to === "nadia@harbrook.example")).toHaveLength(1);
  expect(house.letters.at(-1)?.text).not.toMatch(/support|volunteer|baby|parent/i);

  const same = { id: newId(), name: "Dela Mensah", address: "Dela.Mensah@juno.example", kind: "volunteer" };
  const known = await ruth.post("/supporters", same);
  expect(known.status).toBe(422);
  expect(known.text).toContain("Dela Mensah already signs in with this");
  const added = await ruth.post("/supporters", { ...same, same: house.people["juno"] ?? "" });
  expect(added.location).toBe(`/supporters/${house.people["juno"]}?done=added`);
  expect((await (await house.as("juno", "referrer")).get("/")).status).toBe(303);
  expect((await (await house.as("juno", "supporter")).get("/supporting/me")).status).toBe(200);
});

test.each([
  ["nothing", {}, ["Enter the name", "Enter an email or mobile number"]],
  [
    "a name without a letter and half an address",
    { name: "12345", address: "nadia@" },
    ["must include a letter", "Enter an email address in the correct format"],
  ],
  [
    "ten thousand letters",
    { name: "n".repeat(10_000), address: "07700 900 12" },
    ["must be 200 characters or fewer", "Check the phone number. It is too short."],
  ],
])("adding %s is refused with a sentence each", async (_what, typed, sentences) => {
  const ruth = await house.as("ruth", "coordinator");
  const seen = await ruth.post("/supporters", typed);
  expect(seen.status).toBe(422);
  for (const sentence of sentences) expect(seen.text).toContain(sentence);
});
