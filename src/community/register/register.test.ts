import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace } from "../../../tests/space.ts";
import { newId } from "../../platform/db/index.ts";
import { asDay } from "../../words/day.ts";
import { usualClocks } from "../moderation/clocks.ts";
import { writePost } from "../moderation/post.sample.ts";
import { harms, riskyHarms } from "./harms.ts";
import { measuresFor } from "./measures.ts";
import { recordShapes } from "./record.ts";
import { dueRecords } from "./standing.ts";
import type { Entry } from "./store/entry-store.ts";
import { termsFrom } from "./terms.ts";

const entry = (changes: Partial<Entry>): Entry => ({
  id: newId(),
  kind: "scope",
  code: "",
  version: 1,
  content: {},
  savedAt: new Date("2026-08-01T09:00:00Z"),
  savedBy: "sue",
  signedAt: null,
  signedBy: null,
  approver: null,
  reviewOn: null,
  ...changes,
});
const on = asDay("2026-08-04");

describe("what is due", () => {
  const signed = { signedAt: new Date(), signedBy: "sue", approver: "The trustees" };
  test.each([
    ["never written", [], "not written yet"],
    ["written and not signed", [entry({})], "nobody has signed it"],
    ["past its day", [entry({ ...signed, reviewOn: asDay("2026-08-04") })], "to be looked at again"],
    [
      "newly changed: the signed one holds",
      [entry({ ...signed, reviewOn: asDay("2027-08-04") }), entry({ version: 2 })],
      null,
    ],
    ["signed", [entry({ ...signed, reviewOn: asDay("2027-08-04") })], null],
  ])("%s", (_, entries, said) => {
    const found = dueRecords(entries, on).find(({ kind }) => kind === "scope");
    expect(found?.words ?? null).toEqual(said === null ? null : expect.stringContaining(said));
  });
});

test("the measures follow the risk: all, with any kind at risk, with two or more", () => {
  const codes = (risky: number): string[] => measuresFor(risky).map(({ code }) => code);
  expect(codes(0)).toContain("C2");
  expect(codes(0)).not.toContain("D4");
  expect(codes(1)).toContain("D4");
  expect(codes(1)).not.toContain("A3");
  expect(codes(2)).toEqual(expect.arrayContaining(["A3", "C4", "D8"]));
  expect(riskyHarms({ "suicide-risk": "medium", "fraud-risk": "low", "hate-risk": "high" })).toEqual([
    "Hate",
    "Encouraging or assisting suicide",
  ]);
  expect(harms).toHaveLength(18);
});

test("the terms are written from the settings, also how to contest what a rule did", () => {
  const terms = termsFrom({
    organisation: "Harbrook",
    clocks: { ...usualClocks, racist: 90 },
    rules: [{ space: "Harbrook mums", lines: ["Be kind"] }],
    spaces: [{ name: "Harbrook mums", replyMinutes: 45, pictures: false }],
    accountable: { name: "Sue Lindqvist", role: "director", contact: "01632 960 100" },
    sealMinutes: 60,
    sealTellDays: 14,
  });
  const all = terms.flatMap(({ lines }) => lines).join("\n");
  expect(all).toContain("Racist, or against a group of people: within 1 hour 30 minutes.");
  expect(all).toContain("a person answers within 45 minutes");
  expect(all).toContain("It is not a person");
  expect(all).toMatch(/read wrongly, tell us/);
  expect(all).toContain("Sue Lindqvist, director");
});

let house: House;
let sue: Browser;
beforeAll(async () => {
  house = await openHouse();
  sue = await house.as("sue", "administrator");
});
afterAll(() => house.close());

const filled = (kind: keyof typeof recordShapes): Record<string, string> =>
  Object.fromEntries(
    recordShapes[kind].fields.map((field) => [
      field.name,
      field.options?.[0]?.value ?? `About ${field.name}.`,
    ]),
  );
const path = "/online-safety/records/scope";

test("a record has versions; a signed one stands for good, and the next is a new one", async () => {
  const empty = await sue.post(path, { id: newId(), why: "Typed and kept." });
  expect([
    empty.status,
    empty.text.includes("Choose what you decided"),
    empty.text.includes("Typed and kept."),
  ]).toEqual([422, true, true]);
  const form = { id: newId(), ...filled("scope"), why: "We run closed groups." };
  for (const _ of [1, 2]) expect((await sue.post(path, form)).location).toContain("done=saved");
  expect((await sue.post(`${path}/signature`, { version: "1", approver: "" })).status).toBe(422);
  expect((await sue.post(`${path}/signature`, { version: "7", approver: "The trustees" })).status).toBe(409);
  expect(
    (await sue.post(`${path}/signature`, { version: "1", approver: "The trustees" })).location,
  ).toContain("signed");
  await sue.post(path, { id: newId(), ...filled("scope"), why: "We changed our mind." });
  const page = await sue.get(path);
  expect(page.text).toContain(
    "Version 1, signed by The trustees on 4 August 2026. To be looked at again by 4 August 2027.",
  );
  expect(page.text).toContain("Version 2, written by Sue");
  expect((await sue.get(`${path}?version=1`)).text).toContain("We run closed groups.");
  await expect(
    house.app.database.as(
      {
        person: house.people["sue"] ?? "",
        organisation: house.organisationId,
        role: "administrator",
        programme: null,
      },
      (db) =>
        db
          .updateTable("register_entry")
          .set({ content: "{}" as never })
          .execute(),
    ),
  ).rejects.toThrow(/permission denied/);
});

test("a lead reads and does not write; nobody else comes in", async () => {
  const kim = await house.as("kim", "safeguarding-lead");
  expect((await kim.get(path)).text).toContain("We changed our mind.");
  expect((await kim.post(path, { id: newId(), ...filled("scope") })).status).toBe(403);
  for (const [who, role] of [
    ["ruth", "coordinator"],
    ["amina", "supporter"],
  ] as const)
    expect((await (await house.as(who, role)).get("/online-safety")).status).toBe(403);
});

test("what is due stands on an administrator’s board and is a message, once a month, as soon as there is a space", async () => {
  await house.work("remind-of-register");
  await house.post();
  const before = house.letters.length;
  await openSpace(house, { programme: "befriending" });
  for (const _ of [1, 2]) await house.work("remind-of-register");
  await house.post();
  expect(house.letters.slice(before).filter(({ to }) => to.startsWith("sue@"))).toHaveLength(1);
  expect((await sue.get("/board")).text).toContain("Risk of illegal content: not written yet");
});

test("members read the terms; the evidence needs a proof, and holds no word of a member", async () => {
  const chloe = await house.as("chloe", "parent");
  expect((await chloe.get("/community/terms")).text).toContain("The rules of Harbrook mums");
  expect((await (await house.as("juno", "referrer")).get("/community/terms")).status).toBe(403);
  const outside = await (await house.as("leanne", "supporter")).get("/community/terms");
  expect(outside.text).not.toContain("Harbrook mums");
  const space = await openSpace(house, {
    name: "Second",
    programme: "befriending",
    members: ["ellie"],
    supporters: [],
  });
  const { postId } = await writePost(house, space, "ellie", "A very private sentence.");
  const amina = await house.as("chloe", "parent");
  expect((await amina.get(`/report/post/${postId}`)).status).toBe(404);
  const file = await sue.get("/online-safety/pack");
  expect(file.headers["content-disposition"]).toContain("online-safety-2026-08.html");
  for (const part of [
    "We run closed groups.",
    "We changed our mind.",
    "C2:",
    "decided within",
    "What may not be here",
  ])
    expect(file.html).toContain(part);
  expect(file.html).not.toContain("private sentence");
  house.clock.forward({ minutes: 16 });
  expect((await sue.get("/online-safety/pack")).location).toMatch(/^\/sign-in\/prove/);
});

test("what is said about a measure is kept by version, with why", async () => {
  sue = await house.as("sue", "administrator");
  expect((await sue.get("/online-safety/measures")).text).toContain(
    "C2: What is illegal is taken down swiftly",
  );
  expect((await sue.post("/online-safety/measures/A7", { id: newId() })).status).toBe(422);
  const form = {
    id: newId(),
    state: "otherwise",
    how: "An evening each term.",
    alternatives: "We are twelve people.",
  };
  for (const _ of [1, 2])
    expect((await sue.post("/online-safety/measures/A7", form)).location).toContain("saved");
  expect((await sue.get("/online-safety/measures/A7")).text).toContain("We are twelve people.");
  expect((await sue.get("/online-safety/measures/Z9")).status).toBe(404);
});
