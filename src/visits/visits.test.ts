import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newId, system } from "../platform/db/index.ts";
import { openGoing, type Going } from "./out.sample.ts";
import { homeNote, bookAt } from "./visit.sample.ts";

let going: Going;
beforeEach(async () => {
  going = await openGoing();
});
afterEach(() => going.house.close());

test("one tap on her first screen checks her in, another out; then the contact is logged with its minutes", async () => {
  const visit = await bookAt(going.house, going.pair, going.inMinutes(30));
  await going.letThrough(visit);
  const today = await going.amina.get("/supporting");
  expect(today.text).toContain(`You meet Chloe today at 9:30am`);
  expect(today.html).toContain(`action="/visits/${visit}/check-in"`);
  going.house.clock.forward({ minutes: 30 });
  const there = await going.amina.postAndFollow(`/visits/${visit}/check-in`);
  expect(there.text).toContain("You are with Chloe until about 10:30am");
  expect(there.text.indexOf("Call 999")).toBeLessThan(there.text.indexOf("You are with Chloe"));
  expect((await going.amina.get("/supporting")).html).toContain(`action="/visits/${visit}/check-out"`);
  going.house.clock.forward({ minutes: 55 });
  const over = await going.amina.postAndFollow(`/visits/${visit}/check-out`);
  expect(over.text).toContain("You are out");
  const log = /href="(\/supporting\?who=[^"]+)"/.exec(over.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(log).toContain("minutes=55");
  const form = await going.amina.get(log.split("#")[0] ?? "");
  expect(form.html).toMatch(/name="other-minutes"[^>]*value="55"/);
  expect((await going.amina.post(`/visits/${visit}/check-out`)).status).toBe(303);
});

describe("before the first visit", () => {
  test("nobody begins without a second person, unless a coordinator says why not, and that shows", async () => {
    const visit = await bookAt(going.house, going.pair, going.inMinutes(30));
    going.house.clock.forward({ minutes: 30 });
    const refused = await going.amina.postAndFollow(`/visits/${visit}/check-in`);
    expect(refused.text).toContain("The first visit is made by two people");
    expect(refused.html).not.toContain(`action="/visits/${visit}/check-in"`);
    await going.house.post();
    expect(going.bodies()).toContain("ruth@harbrook.example: Something needs you now. Please sign in.");
    expect((await going.amina.post(`/visits/${visit}/override`, { rule: "two", reason: "x" })).status).toBe(
      403,
    );
    const silent = await going.ruth.post(`/visits/${visit}/override`, { rule: "two", reason: " " });
    expect(silent.status).toBe(422);
    expect(silent.text).toContain("Say why it is safe all the same");
    const through = await going.ruth.postAndFollow(`/visits/${visit}/override`, {
      id: newId(),
      rule: "two",
      reason: "I wait in the café next door.",
    });
    expect(through.text).toContain("Ruth let it go ahead: “I wait in the café next door.”");
    expect((await going.amina.get(`/visits/${visit}`)).text).toContain("I wait in the café next door.");
    expect((await going.amina.post(`/visits/${visit}/check-in`)).location).toBe(`/visits/${visit}?just=in`);
  });

  test("the second person is named, hears of it and sees the visit; nobody else does", async () => {
    const visit = await bookAt(going.house, going.pair, going.inMinutes(30));
    const grace = await going.house.as("grace", "supporter");
    expect((await grace.get(`/visits/${visit}`)).status).toBe(404);
    const stranger = await going.amina.post(`/visits/${visit}/plan`, { second: newId(), place: "" });
    expect(stranger.text).toContain("Choose who comes along from the list");
    const plan = { second: going.house.people["grace"] ?? "", place: "The round table upstairs" };
    expect((await going.amina.post(`/visits/${visit}/plan`, plan)).location).toBe(
      `/visits/${visit}?just=planned`,
    );
    await going.house.post();
    expect(going.bodies().filter((each) => !each.startsWith("chloe"))).toEqual([
      "grace@harbrook.example: Something was arranged. Sign in to see it.",
    ]);
    expect((await grace.get("/supporting")).text).toContain("You go along when Amina meets Chloe");
    const seen = await grace.get(`/visits/${visit}`);
    expect(seen.text).toContain("The round table upstairs");
    expect(seen.html).not.toContain("check-in");
    going.house.clock.forward({ minutes: 30 });
    expect((await going.amina.post(`/visits/${visit}/check-in`)).location).toBe(`/visits/${visit}?just=in`);
    await going.amina.post(`/visits/${visit}/check-out`);
    expect((await grace.get(`/visits/${visit}`)).status).toBe(404);
  });

  test("a home has its note; she whose home it is is told that there is one, and what she says stands first", async () => {
    const visit = await bookAt(going.house, going.pair, going.inMinutes(30), { how: "home", place: "" });
    await going.letThrough(visit);
    going.house.clock.forward({ minutes: 30 });
    expect((await going.amina.postAndFollow(`/visits/${visit}/check-in`)).text).toContain(
      "A note about the home is needed",
    );
    const path = `/relationships/${going.pair.id}/home-note`;
    const empty = await going.amina.post(path, homeNote({ who: "", place: " " }));
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("Say who is usually there");
    expect(empty.html).toContain("If her brother is there");
    expect((await going.amina.post(path, homeNote())).location).toBe(path);
    const chloe = await going.house.as(going.pair.parentId, "parent");
    expect((await chloe.get("/today")).text).toContain("Before somebody comes to your home");
    const told = await chloe.get("/my-home");
    expect(told.text).toContain("There is a note about your home");
    expect(told.text).not.toMatch(/brother|blue door/);
    expect((await chloe.get(path)).status).toBe(403);
    expect((await chloe.get(`/visits/${visit}`)).status).toBe(403);
    expect((await chloe.get("/me/held")).text).toContain("A note about your home");
    await chloe.post("/my-home", { words: "Please do not park on the grass." });
    const seen = await going.amina.get(`/visits/${visit}`);
    expect(seen.text).toContain("Please do not park on the grass.");
    expect(seen.text).toContain("If her brother is there");
    expect((await going.ruth.get(path)).text).toContain("If her brother is there");
    for (const who of ["grace", "juno"] as const) {
      const other = await going.house.as(who, who === "grace" ? "supporter" : "referrer");
      expect([403, 404]).toContain((await other.get(path)).status);
    }
    expect((await going.amina.post(`/visits/${visit}/check-in`)).location).toBe(`/visits/${visit}?just=in`);
  });
});

test("leaving is one tap: the visit is over, a concern is open, those on duty are told at once, a talk is offered later", async () => {
  const visit = await going.out();
  const left = await going.amina.postAndFollow(`/visits/${visit}/leaving`);
  expect(left.text).toContain("You left. That was right");
  expect((await going.amina.post(`/visits/${visit}/leaving`)).status).toBe(303);
  await going.house.post();
  expect(going.bodies().filter((each) => each.startsWith("kim@")).length).toBeGreaterThan(0);
  expect((await going.kim.get("/concerns")).text).toContain("Chloe");
  const list = await going.kim.get("/visits");
  expect(list.text).toContain("because it was not safe");
  expect((await going.kim.get(await going.alarm())).html).toContain("/concerns/");
  expect((await going.amina.get("/supporting")).text).not.toContain("talk it through");
  await going.kim.post(`${await going.alarm()}/answer`, {
    answer: "over",
    how: "She is in her car, with me on the phone.",
  });
  going.house.clock.forward({ hours: 13 });
  await going.signIn();
  expect((await going.amina.get("/supporting")).text).toContain("Would you like to talk it through");
  await going.amina.post(`/visits/${visit}/talk`, { answer: "yes" });
  expect((await going.ruth.get("/board")).text).toContain("Amina would like to talk a visit through");
});

test("a meeting that is called off or moved takes its visit along", async () => {
  const visit = await bookAt(going.house, going.pair, going.inMinutes(30));
  await going.amina.post(`/meetings/${visit}/cancellation`);
  expect((await going.amina.get(`/visits/${visit}`)).text).toContain("This visit was cancelled");
  await going.wait(120);
  expect(going.house.letters.filter(({ text }) => text.startsWith("Please answer"))).toEqual([]);
});

test("a place and a name are in no message, and what people entrust is not readable in the database", async () => {
  await going.out();
  await going.wait(75);
  await going.wait(30);
  const rows = await going.house.app.database.as(system(going.house.organisationId), (db) =>
    sql<{
      place: string;
      open: boolean;
    }>`select place, place::text like '%Cedar%' open from visit where place is not null`.execute(db),
  );
  expect(rows.rows.length).toBeGreaterThan(0);
  expect(rows.rows.some(({ place }) => place.includes("Cedar"))).toBe(true);
  expect(rows.rows.filter(({ open }) => open)).toEqual([]);
  for (const letter of going.house.letters)
    expect(`${letter.subject} ${letter.text}`).not.toMatch(/Cedar|Chloe|Amina/);
});
