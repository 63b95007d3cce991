import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openPair } from "../../../tests/pair.ts";
import { newId, system } from "../../platform/db/index.ts";
import { HOLD_REFUSALS } from "./refusals.ts";

let house: House;
let ruth: Browser;
let kim: Browser;
beforeAll(async () => {
  house = await openHouse();
  ruth = await house.as("ruth", "coordinator");
  kim = await house.as("kim", "safeguarding-lead");
});
afterAll(() => house.close());

const form = (changes: Record<string, string> = {}) => ({
  id: newId(),
  "may-do": "nothing",
  words: "I ring you on Thursday at ten.",
  why: "Her partner followed the supporter home.",
  concern: "none",
  "look-again-day": "11",
  "look-again-month": "8",
  "look-again-year": "2026",
  ...changes,
});
const why = "followed the supporter home";

test("contact goes on hold: visits are called off, the supporter reads what she may do and not why, the parent a calm line", async () => {
  const pair = await openPair(house, { parent: "Holly Paused" });
  const amina = await house.as("amina", "supporter");
  await amina.post(`/relationships/${pair.id}/meetings`, {
    id: newId(),
    "time-1-day": "6",
    "time-1-month": "8",
    "time-1-year": "2026",
    "time-1-at": "14:00",
    minutes: "60",
    how: "home",
    place: "",
    accompanied: "",
    agreed: "yes",
  });
  expect(await states(pair.id)).toEqual(["booked"]);
  await house.post();
  house.letters.length = 0;
  const placed = await ruth.postAndFollow(`/relationships/${pair.id}/hold`, form());
  expect(placed.status).toBe(200);
  expect(placed.text).toContain("Contact is on hold");
  expect(placed.text).toContain(why);

  const hers = await amina.get("/supporting");
  expect(hers.text).toContain("Contact is paused");
  expect(hers.text).not.toContain(why);
  const ours = await amina.get(`/relationships/${pair.id}`);
  expect(ours.text).toContain("do not visit, call or write");
  expect(ours.text).toContain("I ring you on Thursday at ten.");
  expect(ours.text).not.toContain(why);
  expect(ours.text).not.toContain("Offer times to meet");

  const holly = await house.as(pair.parentId, "parent");
  const today = await holly.get("/today");
  expect(today.text).toContain("Your visits are paused for now");
  for (const page of [today, await holly.get(`/relationships/${pair.id}`)])
    for (const never of [why, "I ring you", "do not visit"]) expect(page.text).not.toContain(never);

  await house.post();
  for (const letter of house.letters) {
    expect(`${letter.subject} ${letter.text}`).not.toMatch(/hold|pause|concern|safe/i);
  }
  expect(house.letters.length).toBeGreaterThan(0);
  expect(await states(pair.id)).toEqual(["cancelled"]);
});

test("what is arranged against it is refused in a sentence, and a contact that happened is kept and told the same day", async () => {
  const pair = await openPair(house, { parent: "Wren Paused" });
  const amina = await house.as("amina", "supporter");
  await ruth.post(`/relationships/${pair.id}/hold`, form());
  const offered = await amina.post(`/relationships/${pair.id}/meetings`, {
    id: newId(),
    "time-1-day": "7",
    "time-1-month": "8",
    "time-1-year": "2026",
    "time-1-at": "14:00",
    minutes: "60",
    how: "phone",
    place: "",
    accompanied: "",
    agreed: "yes",
  });
  expect(offered.status).toBe(422);
  expect(offered.text).toContain(HOLD_REFUSALS.meetingHeldBack);

  await house.post();
  house.letters.length = 0;
  const logged = await amina.post("/contacts", {
    id: newId(),
    who: pair.id,
    outcome: "held",
    how: "home",
    minutes: "30",
    what: "listening",
    worried: "no",
    when: "today",
    notes: "She came to my door.",
  });
  expect(logged.status).toBe(303);
  await house.post();
  expect(house.letters.length).toBeGreaterThan(0);
  const { hold, alert } = await found(pair.id);
  expect(alert).toBe(1);
  const seen = await kim.get(`/holds/${hold}`);
  expect(seen.text).toContain("A contact on 4 August 2026");
});

test("it is looked at again by its day, on the board until then, and ends with a reason", async () => {
  const pair = await openPair(house, { parent: "Ivy Paused" });
  const id = newId();
  await ruth.post(`/relationships/${pair.id}/hold`, form({ id }));
  expect((await ruth.get("/board")).text).not.toContain("Contact between Ivy");
  house.clock.forward({ days: 9 });
  const late = await house.as("ruth", "coordinator");
  expect((await late.get("/board")).text).toContain("Contact between Ivy");
  const kept = await late.post(`/holds/${id}/look`, { now: "keep", why: "" });
  expect(kept.status).toBe(422);
  expect(kept.text).toContain(HOLD_REFUSALS.noReason);
  const ended = await late.postAndFollow(`/holds/${id}/look`, { now: "end", why: "He has moved away." });
  expect(ended.text).toContain("Contact may go on");
  expect((await late.get("/board")).text).not.toContain("Contact between Ivy");
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(`/relationships/${pair.id}`)).text).not.toContain("Contact is paused");
  // the same form again, as after a lost answer
  expect((await late.post(`/holds/${id}/look`, { now: "end", why: "Again." })).status).toBe(303);
  house.clock.forward({ days: -9 });
});

test("only coordinators and leads come to it; those who may not know why see that there is one, and no reason", async () => {
  const pair = await openPair(house, { parent: "Fern Paused" });
  const id = newId();
  await kim.post(`/relationships/${pair.id}/hold`, form({ id }));
  expect((await kim.get(`/holds/${id}`)).text).toContain(why);
  const asRuth = await ruth.get(`/holds/${id}`);
  expect(asRuth.status).toBe(200);
  expect(asRuth.text).toContain("This is not yours to know");
  expect(asRuth.text).not.toContain(why);
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(`/holds/${id}`)).status).toBe(403);
  expect((await amina.post(`/relationships/${pair.id}/hold`, form())).status).toBe(403);
});

test("a supporter who is kept from matches is kept from contact too, in the same calm words, and only some know why", async () => {
  const pair = await openPair(house, { parent: "Bryony Paused", supporter: "grace" });
  const grace = await house.as("grace", "supporter");
  expect((await grace.get("/supporting")).text).not.toContain("Contact is paused");
  const concern = {
    id: newId(),
    "words-id": newId(),
    about: house.people["grace"] ?? "",
    words: "Shouting.",
  };
  await ruth.post("/worried", concern);
  await kim.post(`/concerns/${concern.id}/acknowledgement`);
  const path = `/concerns/${concern.id}/stand-down`;
  expect((await kim.post(path, { id: newId(), reason: "While we ask.", said: "I rang her." })).status).toBe(
    303,
  );
  const hers = await grace.get("/supporting");
  expect(hers.text).toContain("Contact is paused");
  expect(hers.text).not.toContain("Shouting");
  const { hold } = await found(pair.id);
  expect((await kim.get(`/holds/${hold}`)).text).toContain("while a concern is looked into");
  const sue = await house.as("sue", "administrator");
  const unknowing = await sue.get(`/holds/${hold}`);
  expect(unknowing.text).toContain("This is not yours to know");
  expect(unknowing.text).not.toContain("concern is looked into");
});

test.each([
  ["no reason", { why: " " }, HOLD_REFUSALS.noReason],
  ["no choice", { "may-do": "whatever" }, "Choose what the supporter may do for now"],
  ["today", { "look-again-day": "4" }, HOLD_REFUSALS.lookAgainTooSoon],
  ["next year", { "look-again-year": "2027" }, HOLD_REFUSALS.lookAgainTooLate],
  ["no such day", { "look-again-day": "31", "look-again-month": "9" }, "31 September is not a date"],
  ["somebody else’s concern", { concern: newId() }, "Choose one of the concerns on the list"],
])("%s is refused, and what was typed stays", async (_, changes, sentence) => {
  const pair = await openPair(house, {
    parent: `Odd Paused ${Object.keys(changes).join("")}${Object.values(changes).join("").length}`,
  });
  const seen = await ruth.post(`/relationships/${pair.id}/hold`, form(changes));
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
  expect(seen.html).toContain("I ring you on Thursday at ten.");
});

const asSystem = <T>(work: Parameters<typeof house.app.database.as<T>>[1]): Promise<T> =>
  house.app.database.as(system(house.organisationId), work);

const states = (relationshipId: string): Promise<string[]> =>
  asSystem(async (db) =>
    (
      await db.selectFrom("meeting").select("state").where("relationship_id", "=", relationshipId).execute()
    ).map(({ state }) => state),
  );

const found = (relationshipId: string): Promise<{ hold: string; alert: number }> =>
  asSystem(async (db) => {
    const hold = await db
      .selectFrom("hold")
      .select("id")
      .where("relationship_id", "=", relationshipId)
      .executeTakeFirstOrThrow();
    const alerts = await db
      .selectFrom("alert")
      .select("id")
      .where("subject_kind", "=", "hold-contact")
      .execute();
    return { hold: hold.id, alert: alerts.length };
  });
