import { afterAll, beforeEach, expect, test } from "vitest";
import { system } from "../../platform/db/index.ts";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { comeIn, lastLink, setUp } from "../../../tests/staff-sign-in.ts";

let house: House;
const houses: House[] = [];
beforeEach(async () => {
  house = await openHouse();
  houses.push(house);
});
afterAll(() => Promise.all(houses.map((each) => each.close())));

const openSessions = (person: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("session")
      .selectAll()
      .where("person_id", "=", house.people[person] ?? "")
      .where("ended_at", "is", null)
      .execute(),
  );
const byLink = async (browser: Browser, address: string, next = "/") => {
  await browser.post("/sign-in", { address, next });
  return browser.post(await lastLink(house));
};

test("she sees each device in words, ends one of them, and then all", async () => {
  const phone = await house.as("amina", "supporter");
  const library = await house.as("amina", "supporter");
  const list = await phone.get("/me/sessions");
  expect(list.text).toContain("(this one)");
  const other = /\/me\/sessions\/([0-9a-f-]{36})\/ending/.exec(list.html)?.[1] ?? "";
  await phone.post(`/me/sessions/${other}/ending`);
  expect((await library.get("/me/sessions")).location).toContain("/sign-in");
  expect((await phone.get("/me/sessions")).status).toBe(200);
  const tablet = await house.as("amina", "supporter");
  expect((await phone.post("/me/sessions/ending")).location).toBe("/sign-in");
  for (const browser of [phone, tablet])
    expect((await browser.get("/me/sessions")).location).toContain("/sign-in");
});

test("another person's session is not there for her", async () => {
  const amina = await house.as("amina", "supporter");
  const grace = await house.as("grace", "supporter");
  const [hers] = await openSessions("grace");
  expect((await amina.post(`/me/sessions/${hers?.id}/ending`)).status).toBe(404);
  expect((await grace.get("/me/sessions")).status).toBe(200);
});

test("after idling she is locked; signing in again opens the same session where she was", async () => {
  const browser = house.visitor();
  await byLink(browser, "amina@harbrook.example");
  const [before] = await openSessions("amina");
  house.clock.forward({ minutes: 181 });
  const stopped = await browser.get("/me/sessions?from=here");
  expect(stopped.location).toBe(`/locked?then=${encodeURIComponent("/me/sessions?from=here")}`);
  const door = await browser.get(stopped.location ?? "");
  expect(door.text).toContain("Nothing is lost");
  expect(door.text).not.toContain("Amina");
  expect((await byLink(browser, "amina@harbrook.example", "/me/sessions?from=here")).location).toBe(
    "/me/sessions?from=here",
  );
  expect((await browser.get("/me/sessions?from=here")).status).toBe(200);
  const after = await openSessions("amina");
  expect(after.map((session) => session.id)).toEqual([before?.id]);
  expect(after[0]?.token_hash).not.toEqual(before?.token_hash);
});

test("staff idle an hour; while anybody works, nothing locks", async () => {
  const ruth = await house.as("ruth", "coordinator");
  for (const minutes of [50, 50, 50]) {
    house.clock.forward({ minutes });
    expect((await ruth.get("/me/sessions")).status).toBe(200);
  }
  house.clock.forward({ minutes: 61 });
  expect((await ruth.get("/me/sessions")).location).toContain("/locked");
});

test("half a day ends a session, however busy", async () => {
  const ruth = await house.as("ruth", "coordinator");
  for (let hours = 0; hours < 12; hours += 0.75) {
    house.clock.forward({ minutes: 45 });
    await ruth.get("/me/sessions");
  }
  house.clock.forward({ minutes: 1 });
  expect((await ruth.get("/me/sessions")).location).toContain("/sign-in");
});

test("somebody else signing in on a locked browser ends the session that was there", async () => {
  const browser = house.visitor();
  await byLink(browser, "amina@harbrook.example");
  house.clock.forward({ hours: 4 });
  await byLink(browser, "grace@harbrook.example");
  expect(await openSessions("amina")).toEqual([]);
  expect((await browser.get("/help")).text).not.toContain("Amina");
});

test("a locked staff session opens only with a strong proof, a link leads to the other role", async () => {
  const browser = house.visitor();
  const key = await setUp(house, "ruth", browser);
  await browser.post("/me/acting-as", { role: await roleOf("ruth", "coordinator") });
  expect((await browser.get("/help")).text).toContain("coordinator");
  house.clock.forward({ minutes: 61 });
  await byLink(browser, "ruth@harbrook.example");
  expect((await browser.get("/help")).text).toContain("supporter");
  expect(
    (await browser.post("/me/acting-as", { role: await roleOf("ruth", "coordinator") })).location,
  ).toContain("/sign-in/prove");
  expect(await comeIn(house, browser, "ruth@harbrook.example", key)).toBe("/help");
  expect((await browser.post("/me/acting-as", { role: await roleOf("ruth", "coordinator") })).location).toBe(
    "/",
  );
});

test("a session ends with the role it acts in, and no right outlives it", async () => {
  const ruth = await house.as("ruth", "coordinator");
  await house.app.database.as(system(house.organisationId), (db) =>
    db
      .updateTable("role_period")
      .set({ ended_at: house.clock.now })
      .where("person_id", "=", house.people["ruth"] ?? "")
      .where("role", "=", "coordinator")
      .execute(),
  );
  expect((await ruth.get("/me/acting-as")).location).toContain("/sign-in");
});

test("the page itself says when it has idled; leaving quickly locks; signing out says so (quick exit)", async () => {
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/help")).html).toContain('data-idle-minutes="180"');
  expect((await amina.get("/locked?then=/help")).location).toBe("/help");
  expect((await amina.get("/locked?now=1&then=/me/sessions")).text).toContain("Locked");
  expect((await amina.get("/me/sessions")).location).toContain("/locked");
  const grace = await house.as("grace", "supporter");
  expect((await grace.get("/leave")).location).toContain("weather");
  expect((await grace.get("/me/sessions")).location).toContain("/locked");
  const leanne = await house.as("leanne", "supporter");
  await leanne.post("/sign-out");
  expect(leanne.cookies.has("al_session")).toBe(false);
  expect(await openSessions("leanne")).toEqual([]);
});

test("a form sent after the session ended comes back with what was typed, and goes once she has signed in", async () => {
  const amina = await house.as("amina", "supporter");
  const other = await house.as("amina", "supporter");
  await other.post("/me/sessions/ending");
  const seen = await amina.post("/drafts/log-contact", {
    notes: "We talked about sleep for a good while, and about her mother coming to stay.",
  });
  expect(seen.status).toBe(409);
  expect(seen.text).toContain("Not sent yet");
  expect(seen.html).toContain("We talked about sleep");
  // signed in on another page of the same browser, then Send
  await byLink(amina, "amina@harbrook.example");
  expect((await amina.post("/drafts/log-contact", { notes: "We talked about sleep" })).status).toBe(200);
});

test("a form sent from a locked page comes back with what was typed", async () => {
  const amina = await house.as("amina", "supporter");
  house.clock.forward({ hours: 4 });
  const seen = await amina.post("/drafts/log-contact", {
    notes: "Typed before the phone went into the bag, and sent long after that.",
  });
  expect(seen.status).toBe(409);
  expect(seen.html).toContain("Typed before the phone");
  await byLink(amina, "amina@harbrook.example");
  expect((await amina.post("/drafts/log-contact", { notes: "Typed before" })).status).toBe(200);
});

async function roleOf(person: string, role: "coordinator" | "supporter"): Promise<string> {
  const row = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("role_period")
      .select("id")
      .where("person_id", "=", house.people[person] ?? "")
      .where("role", "=", role)
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}
