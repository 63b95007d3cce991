import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openPair } from "../../../tests/pair.ts";
import { newId, seal, system } from "../../platform/db/index.ts";

let house: House;
let pair: { id: string; parentId: string };
let chloe: Browser;
let amina: Browser;
beforeAll(async () => {
  house = await openHouse();
  pair = await openPair(house);
  house.people["chloe"] = pair.parentId;
  chloe = await house.as("chloe", "parent");
  amina = await house.as("amina", "supporter");
  await house.post();
});
afterAll(() => house.close());

const messages = () =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("message").selectAll().where("to_person_id", "=", pair.parentId).execute(),
  );
const toChloe = () => house.letters.filter(({ to }) => to === "chloe.marsh@parents.example");
test("before: what is owed to her is sent", async () => {
  expect((await chloe.get("/me/safe-contact")).text).toContain("It is no longer safe to write to me");
  house.letters.length = 0;
  await chloe.post("/me/safe-contact", {
    id: newId(),
    first: "email",
    from: "08:00",
    to: "20:00",
    days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  });
  await house.app.database.as(system(house.organisationId), (db) => oweTo(db, "first"));
  await house.post();
  expect(toChloe().length).toBe(1);
});

test("one tap says first what stops; then nothing leaves any more, also what was queued before", async () => {
  house.letters.length = 0;
  await house.app.database.as(system(house.organisationId), (db) => oweTo(db, "second"));
  const asked = await chloe.get("/me/stop");
  expect(asked.text).toContain("what was waiting to be sent is not sent, and not later either");
  const done = await chloe.postAndFollow("/me/stop", { id: newId() });
  expect(done.text).toContain("We do not write to you");
  expect(done.text).toContain("Sign me out everywhere");
  await house.app.database.as(system(house.organisationId), (db) => oweTo(db, "third"));
  await house.post();
  expect(toChloe()).toEqual([]);
  const kept = await messages();
  expect(
    kept.filter(({ once_key }) => once_key === "second" || once_key === "third").map(({ state }) => state),
  ).toEqual(["withheld", "withheld"]);
});

test("not even a link to sign in goes there, and the door says nothing of it", async () => {
  house.letters.length = 0;
  const visitor = house.visitor();
  const seen = await visitor.postAndFollow("/sign-in", { address: "chloe.marsh@parents.example" });
  expect(seen.status).toBe(200);
  expect(seen.text).not.toMatch(/safe/i);
  await house.post();
  expect(toChloe()).toEqual([]);
});

test("her supporter and her coordinator are told to read first, in neutral words, and read that it holds", async () => {
  house.letters.length = 0;
  await chloe.post("/me/stop/ending");
  await chloe.post("/me/stop", { id: newId(), also: ["call"] });
  await house.post();
  const told = house.letters.filter(({ text }) => text.includes("/call"));
  expect(told.map(({ to }) => to).sort()).toEqual(["amina@harbrook.example", "ruth@harbrook.example"]);
  expect(JSON.stringify(told)).not.toMatch(/Chloe|Marsh/);
  expect((await amina.get(`/people/${pair.parentId}/call`)).text).toContain("no longer safe to call");
  expect((await amina.get(`/people/${pair.parentId}/stop`)).text).toContain("Do not write to Chloe");
});

test("nothing goes into her calendar while it holds", async () => {
  const meetingId = newId();
  await house.app.database.as(system(house.organisationId), (db) =>
    sql`insert into meeting (id, organisation_id, relationship_id, state, starts_at, how, place, offered_by, offered_at)
      values (${meetingId}, ${house.organisationId}, ${pair.id}, 'booked', '2026-08-10T09:00:00Z', 'out', 'The library',
        ${house.people["amina"]}, ${house.clock.now})`.execute(db),
  );
  const path = `/meetings/${meetingId}/calendar.ics`;
  expect((await chloe.get(path)).status).toBe(403);
  expect((await amina.get(path)).status).toBe(200);
  await chloe.post("/me/stop/ending");
  expect((await chloe.get(path)).status).toBe(200);
});

test("safe again: new words go, and what was withheld stays", async () => {
  house.letters.length = 0;
  await house.app.database.as(system(house.organisationId), (db) => oweTo(db, "fourth"));
  await house.post();
  expect(toChloe().length).toBe(1);
  expect((await messages()).find(({ once_key }) => once_key === "second")?.state).toBe("withheld");
});

test("a supporter who hears it says it for her, and signs her out; she cannot take it back, staff can", async () => {
  const hers = await house.as("chloe", "parent");
  const form = { id: newId(), also: ["sign-out"], note: "He reads her phone now." };
  expect((await amina.post(`/people/${pair.parentId}/stop`, form)).location).toContain("done=stopped");
  expect((await amina.post(`/people/${pair.parentId}/stop`, form)).location).toContain("done=stopped");
  expect((await hers.get("/today")).status).toBe(303);
  expect((await amina.post(`/people/${pair.parentId}/stop/ending`)).status).toBe(403);
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get(`/people/${pair.parentId}/stop`)).text).toContain("He reads her phone now.");
  expect((await ruth.post(`/people/${pair.parentId}/stop/ending`)).location).toContain("done=again");
  expect((await ruth.post(`/people/${pair.parentId}/stop/ending`)).status).toBe(404);
  expect(
    (await (await house.as("grace", "supporter")).post(`/people/${pair.parentId}/stop`, form)).status,
  ).toBe(404);
});

async function oweTo(
  db: Parameters<Parameters<House["app"]["database"]["as"]>[1]>[0],
  onceKey: string,
): Promise<void> {
  const row = await db
    .insertInto("message")
    .values({
      organisation_id: house.organisationId,
      programme_id: null,
      to_person_id: pair.parentId,
      to_address: null,
      template: "meeting-changed",
      subject: "Something was arranged",
      body: seal(db, "Something was arranged. Sign in to see it."),
      link: "/today",
      channel: null,
      sent_to: null,
      why: null,
      not_before: null,
      created_at: house.clock.now,
      sent_at: null,
      ends_at: null,
      about_id: null,
      once_key: onceKey,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await house.app.jobs.send(
    db,
    "send-message",
    { organisationId: house.organisationId, messageId: row.id },
    {},
  );
}
