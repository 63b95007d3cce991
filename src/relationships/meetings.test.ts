import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import type { Browser, Fields } from "../../tests/browser.ts";
import { newId } from "../platform/db/index.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

let pair: Awaited<ReturnType<typeof openPair>>;
let amina: Browser;
let chloe: Browser;
let number = 0;
beforeEach(async () => {
  number += 1;
  pair = await openPair(house, { parent: `Chloe Number${number}` });
  amina = await house.as("amina", "supporter");
  chloe = await house.as(pair.parentId, "parent");
  await house.post();
  house.letters.length = 0;
});

const times = (change: Fields = {}): Fields => ({
  id: newId(),
  "time-1-day": "11",
  "time-1-month": "August",
  "time-1-year": "26",
  "time-1-at": "10:30am",
  "time-2-day": "12",
  "time-2-month": "8",
  "time-2-year": "2026",
  "time-2-at": "14:00",
  minutes: "60",
  how: "out",
  place: "Cedar Family Hub, Mill Lane",
  ...change,
});
const meetingIn = (html: string): string => /\/meetings\/([0-9a-f-]{36})/.exec(html)?.[1] ?? "";

test("times are offered, she picks one, both are told neutrally, and her screen says when in a sentence", async () => {
  const sent = await amina.post(
    `/relationships/${pair.id}/meetings`,
    times({ accompanied: house.people["ruth"] ?? "" }),
  );
  expect(sent.location).toBe("/supporting?just=offered");
  await house.post();
  expect(house.letters.map(({ to }) => to).sort()).toEqual([
    expect.stringContaining("parents.example"),
    "ruth@harbrook.example",
  ]);
  for (const letter of house.letters)
    expect(letter.text).toMatch(/^Something was arranged\. Sign in to see it\./);
  const today = await chloe.get("/today");
  expect(today.text).toContain("Amina would like to meet you");
  const path = `/meetings/${meetingIn(today.html)}`;
  const choices = await chloe.get(path);
  expect(choices.text).toContain("Tuesday 11 August at 10:30am");
  expect(choices.text).toContain("Ruth comes along");
  expect((await chloe.post(`${path}/choice`)).text).toContain("Choose one of the times");
  expect((await amina.post(`${path}/choice`, { time: "2026-08-11T09:30:00.000Z" })).status).toBe(403);
  const booked = await chloe.postAndFollow(`${path}/choice`, { time: "2026-08-11T09:30:00.000Z" });
  expect(booked.text).toContain("You are meeting on 11 August at 10:30am");
  expect(booked.text).toContain("In 7 days, at Cedar Family Hub, Mill Lane, for 1 hour. Ruth comes along.");
  expect((await amina.get("/supporting")).text).toContain(
    "Tuesday 11 August at 10:30am, at Cedar Family Hub",
  );
});

test("she asks for other times, gets them, and the calendar file follows the change", async () => {
  await amina.post(`/relationships/${pair.id}/meetings`, times());
  const path = `/meetings/${meetingIn((await chloe.get("/today")).html)}`;
  await chloe.post(`${path}/other-times`, { words: "Mornings are bad. Thursday?" });
  expect((await chloe.get("/today")).text).toContain("You asked for other times");
  expect((await amina.get("/supporting")).text).toContain(
    "She asked for other times: “Mornings are bad. Thursday?”",
  );
  expect((await amina.get(`${path}/offer`)).text).toContain("Mornings are bad.");
  await amina.post(
    `${path}/offer`,
    times({
      "time-1-day": "13",
      "time-1-at": "3pm",
      "time-2-day": "",
      "time-2-month": "",
      "time-2-year": "",
      "time-2-at": "",
    }),
  );
  await chloe.post(`${path}/choice`, { time: "2026-08-13T14:00:00.000Z" });
  const file = await chloe.get(`${path}/calendar.ics`);
  expect(file.headers["content-type"]).toContain("text/calendar");
  expect(file.html).toContain("DTSTART:20260813T140000Z");
  expect(file.html).toContain("SEQUENCE:3");
  expect(file.html).not.toMatch(/cedar|amina|chloe|alongside/i);
  expect((await chloe.get(`${path}/calendar.ics?place=yes`)).html).toContain(
    "LOCATION:Cedar Family Hub\\, Mill Lane",
  );
  await chloe.post(`${path}/cancellation`);
  const cancelled = await amina.get(`${path}/calendar.ics`);
  expect(cancelled.html).toContain("STATUS:CANCELLED");
  expect((await amina.get(path)).text).toContain("This meeting was cancelled");
});

test("a time agreed together is booked at once; a contact that day makes it held", async () => {
  const one = { "time-2-day": "", "time-2-month": "", "time-2-year": "", "time-2-at": "" };
  const sent = await amina.post(
    `/relationships/${pair.id}/meetings`,
    times({ ...one, "time-1-day": "4", "time-1-at": "11am", how: "home", place: "", agreed: "yes" }),
  );
  expect(sent.location).toBe("/supporting?just=booked");
  expect((await chloe.get("/today")).text).toContain("You are meeting today at 11am");
  expect((await chloe.get("/today")).text).toContain("at your home");
  house.clock.forward({ hours: 3 });
  const again = await house.as("amina", "supporter");
  await again.post("/contacts", {
    id: newId(),
    who: pair.id,
    outcome: "held",
    how: "home",
    minutes: "60",
    what: "listening",
    worried: "no",
    when: "today",
  });
  const page = await (await house.as(pair.parentId, "parent")).get(`/relationships/${pair.id}`);
  expect(page.text).toContain("Visit, 1 hour");
  expect(page.text).not.toContain("Meeting today");
  house.clock.forward({ hours: -3 });
});

test("a double click offers once; a second open offer is refused in a sentence", async () => {
  const form = times();
  const answers = [
    await amina.post(`/relationships/${pair.id}/meetings`, form),
    await amina.post(`/relationships/${pair.id}/meetings`, form),
  ];
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const second = await amina.post(`/relationships/${pair.id}/meetings`, times());
  expect([second.status, second.text.includes("already a meeting that waits")]).toEqual([422, true]);
});

test.each([
  [
    "nothing at all",
    { "time-1-day": "", "time-1-month": "", "time-1-year": "", "time-1-at": "" },
    "Enter the day",
  ],
  ["yesterday", { "time-1-day": "3" }, "Choose a time that is still to come"],
  ["next year", { "time-1-year": "2027" }, "Choose a day up to"],
  ["2999", { "time-1-year": "2999" }, "between 1900 and 2100"],
  ["half past five of which half", { "time-1-at": "5:30" }, "morning or the afternoon"],
  ["a home address", { how: "home" }, "we never write a home address"],
  ["a week long", { minutes: "10080" }, "Choose how long"],
  ["by pigeon", { how: "pigeon" }, "Choose how you meet"],
  [
    "a stranger comes along",
    { accompanied: "7d0f3d52-5f0b-4f4c-9c8e-0a5b6c7d8e9f" },
    "Choose a coordinator from the list",
  ],
  ["a place like a book", { place: "a".repeat(201) }, "200 characters or fewer"],
] as const)("an offer that is not yet right: %s", async (_, change, sentence) => {
  const answer = await amina.post(`/relationships/${pair.id}/meetings`, times(change));
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(sentence);
  expect(answer.html).toContain("14:00");
});

test("a meeting is nobody else's: a parent cannot offer, others find nothing, the coordinator can help", async () => {
  expect((await chloe.get(`/relationships/${pair.id}/meetings/new`)).status).toBe(403);
  await amina.post(`/relationships/${pair.id}/meetings`, times());
  const path = `/meetings/${meetingIn((await chloe.get("/today")).html)}`;
  const leanne = await house.as("leanne", "supporter");
  expect((await leanne.get(path)).status).toBe(404);
  expect((await leanne.get(`${path}/calendar.ics`)).status).toBe(404);
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get(path)).text).toContain("If she told you which, book it here");
  expect((await ruth.post(`${path}/choice`, { time: "2026-08-12T13:00:00.000Z" })).status).toBe(303);
  expect((await chloe.get("/today")).text).toContain("on 12 August at 2pm");
});

test("ground rules: each agrees for herself, other words ask both again, an older page is told so (B11, B15)", async () => {
  const path = `/relationships/${pair.id}/ground-rules`;
  const read = await chloe.get(path);
  expect(read.text).toContain("What they do not do");
  expect((await chloe.postAndFollow(`${path}/agreement`, { version: "1" })).text).toContain(
    "Thank you. You agreed.",
  );
  expect((await amina.get(path)).text).toMatch(/Chloe agreed on 4 August 2026/);
  await amina.post(`${path}/agreement`, { version: "1" });
  expect((await chloe.get("/today")).text).toContain("You both agreed.");
  await amina.post(path, { id: newId(), ours: "We text before 8pm." });
  await house.post();
  expect(house.letters.at(-1)?.text).toContain("There is something to read and answer");
  const again = await chloe.get(path);
  expect(again.text).toContain("We text before 8pm.");
  expect(again.text).toContain("Version 2.");
  const old = await chloe.post(`${path}/agreement`, { version: "1" });
  expect([old.status, old.text.includes("reworded while you were reading")]).toEqual([409, true]);
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get(path)).status).toBe(200);
  expect((await ruth.post(`${path}/agreement`, { version: "2" })).status).toBe(403);
  const long = await chloe.post(path, { id: newId(), ours: "a".repeat(4_001) });
  expect([long.status, long.text.includes("4,000 characters or fewer")]).toEqual([422, true]);
});

test("the database lets nobody agree for the other", async () => {
  const forge = house.app.database.as(
    {
      person: pair.parentId,
      role: "parent",
      organisation: house.organisationId,
      programme: house.programmes["befriending"] ?? null,
    },
    (db) =>
      db
        .updateTable("ground_rules")
        .set({ supporter_agreed_at: new Date() })
        .where("relationship_id", "=", pair.id)
        .execute(),
  );
  await expect(forge).rejects.toThrow("each agrees for herself");
});
