import { afterAll, beforeAll, expect, test } from "vitest";
import { supportersChapter } from "../../db/town/supporters-chapter.ts";
import { addWaitingParent } from "../../tests/add-waiting-parent.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { newId } from "../platform/db/index.ts";

let house: House;
let referral: string;
let matchId: string;
const id = (person: string): string => house.people[person] ?? "";
beforeAll(async () => {
  house = await openHouse();
  await supportersChapter(house);
  referral = await addWaitingParent(house, "chloe", {
    name: "Chloe Barrow",
    words: "<img src=x onerror=alert(1)>",
  });
  matchId = newId();
  const ruth = await house.as("ruth", "coordinator");
  await ruth.post("/matches", { id: matchId, referral, supporter: id("amina") });
});
afterAll(() => house.close());

const essay = "x".repeat(5000);
const script = "<script>alert('it')</script>";
const trick = "\u202Egnirts\u0000\u0007";

test("what she wrote in her wishes is shown as text", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const seen = await ruth.get(`/matches/for/${referral}`);
  expect(seen.text).toContain("<img src=x onerror=alert(1)>");
  expect(seen.html).not.toContain("<img src=x");
});

test.each([
  ["ids that are none", { referral: "1 or 1=1", supporter: "../.." }],
  ["somebody who is no supporter", { referral: "REFERRAL", supporter: "kim" }],
  ["a parent for herself", { referral: "REFERRAL", supporter: "chloe" }],
  ["a referral nobody sent", { referral: "6b6f6b6f-6b6f-4b6f-8b6f-6b6f6b6f6b6f", supporter: "amina" }],
])("proposing with %s finds nothing", async (_what, typed) => {
  const ruth = await house.as("ruth", "coordinator");
  const fields = {
    id: newId(),
    referral: typed.referral === "REFERRAL" ? referral : typed.referral,
    supporter: id(typed.supporter) || typed.supporter,
  };
  expect((await ruth.post("/matches", fields)).status).toBe(404);
});

test("a second proposal for the same parent is refused with what to do, and keeps the reason that was typed", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const seen = await ruth.post("/matches", {
    id: newId(),
    referral,
    supporter: id("grace"),
    reason: "Both at once",
  });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(
    "This parent's place is waiting for an answer about someone else. Wait for it, or withdraw that proposal first.",
  );
  expect((await ruth.get(`/matches/for/${referral}`)).text).toContain(
    "A supporter is being asked. Wait for the answer",
  );
});

test("two coordinators at once make one proposal", async () => {
  const other = await addWaitingParent(house, "dana", { name: "Dana Fry" });
  const browsers = await Promise.all([house.as("ruth", "coordinator"), house.as("ruth", "coordinator")]);
  const answers = await Promise.all(
    browsers.map((each) => each.post("/matches", { id: newId(), referral: other, supporter: id("grace") })),
  );
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses[0]).toBe(303);
  expect([303, 409, 422]).toContain(statuses[1]);
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/matches")).text.match(/Dana Fry and Grace Whitlock/g)).toHaveLength(1);
});

test.each([
  ["nothing", {}, ["Choose yes or no"]],
  ["neither", { answer: script }, ["Choose yes or no"]],
  [
    "an essay",
    { answer: "yes", hello: essay, words: essay },
    [
      "The hello must be 500 characters or fewer. You typed 5,000.",
      "Your words must be 1,000 characters or fewer",
    ],
  ],
])("a supporter answering %s reads a sentence each and loses nothing", async (_what, typed, sentences) => {
  const amina = await house.as("amina", "supporter");
  const seen = await amina.post(`/supporting/questions/${matchId}/answer`, typed);
  expect(seen.status).toBe(422);
  for (const sentence of sentences) expect(seen.text).toContain(sentence);
  if ("hello" in typed) expect(seen.html).toContain(essay);
  expect(seen.html).not.toContain("<script>alert");
});

test("somebody else's question is not there, for her to read or to answer", async () => {
  for (const person of ["grace", "leanne"]) {
    const other = await house.as(person, "supporter");
    expect((await other.get(`/supporting/questions/${matchId}`)).status).toBe(404);
    expect((await other.post(`/supporting/questions/${matchId}/answer`, { answer: "yes" })).status).toBe(404);
  }
  const juno = await house.as("juno", "referrer");
  for (const path of [
    "/matches",
    `/matches/${matchId}`,
    `/matches/for/${referral}`,
    "/do-not-match",
    `/supporting/questions/${matchId}`,
    `/match/${matchId}`,
  ])
    expect((await juno.get(path)).status).toBe(403);
  const kim = await house.as("kim", "safeguarding-lead");
  expect((await kim.get(`/matches/${matchId}`)).status).toBe(403);
  expect((await house.visitor().get(`/match/${matchId}`)).location).toContain("/sign-in");
});

test("a yes with attributes that are none shares nothing; scripts and tricks become text", async () => {
  const amina = await house.as("amina", "supporter");
  const typed = {
    answer: "yes",
    shares: ["__proto__", "toString", "movedCountry"],
    hello: `${script} ${trick}`,
  };
  expect((await amina.post(`/supporting/questions/${matchId}/answer`, typed)).status).toBe(303);
  const chloe = await house.as("chloe", "parent");
  const seen = await chloe.get(`/match/${matchId}`);
  expect(seen.html).not.toContain("<script>alert");
  expect(seen.text).toContain(script);
  expect(seen.html).not.toMatch(/[\u202E\u0007]/);
  expect((await chloe.post(`/match/${matchId}/answer`, { answer: "no", words: essay })).text).toContain(
    "Your words must be 1,000 characters or fewer. You typed 5,000.",
  );
});

test("taking back without a reason, and twice", async () => {
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.post(`/matches/${matchId}/withdrawal`, { why: "because", note: "" })).text).toContain(
    "Choose why it is taken back",
  );
  expect(
    (await ruth.post(`/matches/${matchId}/withdrawal`, { why: "mistake", note: "Wrong Chloe" })).status,
  ).toBe(303);
  expect(
    (await ruth.post(`/matches/${matchId}/withdrawal`, { why: "mistake", note: "Wrong Chloe" })).status,
  ).toBe(303);
  expect((await ruth.get(`/matches/${matchId}`)).text.match(/Wrong Chloe/g)).toHaveLength(1);
  const chloe = await house.as("chloe", "parent");
  const late = await chloe.postAndFollow(`/match/${matchId}/answer`, { answer: "yes" });
  expect(late.text).toContain("This one is not going ahead");
});

test.each([
  ["nothing", {}, ["Choose a parent, a supporter, or both", "Enter why they are kept apart"]],
  [
    "one person and no place",
    { supporter: "amina", why: "x" },
    ["Choose the other person too, or enter a place"],
  ],
  [
    "a place that is none",
    { supporter: "amina", outcode: "NOWHERE", why: essay },
    ["Enter a postcode like DE23 6AA", "The reason must be 1,000 characters or fewer"],
  ],
])("keeping apart with %s is refused with a sentence each", async (_what, typed, sentences) => {
  const ruth = await house.as("ruth", "coordinator");
  const seen = await ruth.post("/do-not-match", {
    ...typed,
    ...("supporter" in typed ? { supporter: id(typed.supporter) } : {}),
  });
  expect(seen.status).toBe(422);
  for (const sentence of sentences) expect(seen.text).toContain(sentence);
});

test("a supporter and a place: nobody from there is suggested to her, nor can be proposed", async () => {
  const ruth = await house.as("ruth", "coordinator");
  await ruth.post("/do-not-match", {
    id: newId(),
    supporter: id("amina"),
    outcode: "de23 6aa",
    why: "Her former partner lives there",
  });
  const far = await addWaitingParent(house, "ola", { name: "Ola Brown", outcode: "DE22" });
  expect((await ruth.get(`/matches/for/${far}`)).text).toContain("Ask Amina Yusuf");
  expect((await ruth.get(`/matches/for/${referral}`)).text).not.toContain("Ask Amina Yusuf");
  expect((await ruth.get("/do-not-match")).text).toContain("Amina Yusuf and anybody in DE23");
});
