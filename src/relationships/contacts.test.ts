import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Fields } from "../../tests/browser.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId, system } from "../platform/db/index.ts";

let house: House;
let chloe: Awaited<ReturnType<typeof openPair>>;
let kate: Awaited<ReturnType<typeof openPair>>;
let amina: Browser;
beforeAll(async () => {
  house = await openHouse();
  chloe = await openPair(house);
  kate = await openPair(house, { parent: "Kate Mills", supporter: "leanne" });
  amina = await house.as("amina", "supporter");
});
afterAll(() => house.close());

const visit = (change: Fields = {}): Fields => ({
  id: newId(),
  "concern-id": newId(),
  who: chloe.id,
  outcome: "held",
  how: "home",
  minutes: "60",
  what: ["listening", "being-there"],
  worried: "no",
  when: "today",
  ...change,
});
const kept = (id: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("contact").selectAll().where("id", "=", id).execute(),
  );
const concernsFrom = (id: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("concern").selectAll().where("from_id", "=", id).execute(),
  );

test("a double click logs one contact; sent again with other words it mends that one, and nothing typed is lost", async () => {
  const form = visit({ notes: "We walked." });
  const answers = await Promise.all([amina.post("/contacts", form), amina.post("/contacts", form)]);
  expect(answers.map(({ location }) => location)).toEqual([
    "/supporting?just=logged",
    "/supporting?just=logged",
  ]);
  await amina.post("/contacts", { ...form, notes: "We walked to the park.", minutes: "90" });
  const rows = await kept(String(form["id"]));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    notes: "We walked to the park.",
    minutes: 90,
    what: ["listening", "being-there"],
    logged_by: house.people["amina"],
  });
});

test.each([
  ["attempted", "You: tried", "Amina tried to reach you"],
  ["missed", "", "A meeting did not happen"],
])("being tried and being missed are outcomes of their own: %s", async (outcome, _, seenByHer) => {
  const form = { id: newId(), who: chloe.id, outcome, how: "phone", worried: "no", when: "yesterday" };
  // they began today: yesterday is before it
  expect((await amina.post("/contacts", form)).text).toContain("when you began");
  expect((await amina.post("/contacts", { ...form, when: "today" })).status).toBe(303);
  const herself = await house.as(chloe.parentId, "parent");
  expect((await herself.get(`/relationships/${chloe.id}`)).text).toContain(seenByHer);
});

test("she reads the notes; who has looked is kept for her", async () => {
  await amina.post("/contacts", visit({ notes: "She laughed about the pram." }));
  await amina.get(`/relationships/${chloe.id}`);
  const herself = await house.as(chloe.parentId, "parent");
  expect((await herself.get(`/relationships/${chloe.id}`)).text).toContain("She laughed about the pram.");
  expect((await herself.get("/me/looked")).text).toContain("Amina");
  expect((await herself.get("/me/held")).text).toContain("She laughed about the pram.");
});

describe("a worry", () => {
  test("opens a concern at once and asks for her words; the contact is saved whatever follows (A16)", async () => {
    const form = visit({ worried: "yes" });
    const answer = await amina.post("/contacts", form);
    expect(answer.location).toMatch(/^\/concerns\/[0-9a-f-]{36}\/words\?just=raised$/);
    const asked = await amina.get(answer.location ?? "");
    expect(asked.text).toContain("What did you see or hear?");
    expect(asked.text).toContain("Call 999 first");
    expect(await kept(String(form["id"]))).toHaveLength(1);
    expect((await amina.post("/contacts", form)).location).toBe(answer.location);
    expect(await concernsFrom(String(form["id"]))).toHaveLength(1);
  });
  test("is passed on even while the rest of the form is not yet right, once", async () => {
    const form = visit({ worried: "yes", minutes: "", what: "", notes: "Keep me." });
    const again = await amina.post("/contacts", form);
    expect(again.status).toBe(422);
    expect(again.text).toContain("Your worry was passed on at once");
    expect(again.html).toContain("Keep me.");
    expect(await concernsFrom(String(form["id"]))).toHaveLength(1);
    await amina.post("/contacts", { ...form, minutes: "30", what: "information" });
    expect(await concernsFrom(String(form["id"]))).toHaveLength(1);
    expect(await kept(String(form["id"]))).toHaveLength(1);
  });
  test("never stands where she whom it is about can read it, and stands where the lead can", async () => {
    const herself = await house.as(chloe.parentId, "parent");
    const kim = await house.as("kim", "safeguarding-lead");
    expect((await kim.get(`/relationships/${chloe.id}`)).text).toContain("A worry was passed on");
    expect((await herself.get(`/relationships/${chloe.id}`)).text).not.toMatch(/worry|concern/i);
  });
});

describe("hostile and absurd values answer with a sentence and lose nothing", () => {
  test.each([
    ["somebody she does not support", () => ({ who: kate.id }), "not one you support now"],
    ["nobody", () => ({ who: "" }), "not one you support now"],
    ["SQL for a person", () => ({ who: "'; drop table contact; --" }), "not one you support now"],
    [
      "minutes in words",
      () => ({ minutes: "other", "other-minutes": "an hour" }),
      "Enter the minutes as a whole number",
    ],
    [
      "a year of minutes",
      () => ({ minutes: "other", "other-minutes": "9999" }),
      "Enter minutes between 1 and 720",
    ],
    [
      "1900",
      () => ({ when: "other", "day-day": "1", "day-month": "1", "day-year": "1900" }),
      "when you began",
    ],
    [
      "2999",
      () => ({ when: "other", "day-day": "1", "day-month": "1", "day-year": "2999" }),
      "between 1900 and 2100",
    ],
    [
      "31 February",
      () => ({ when: "other", "day-day": "31", "day-month": "2", "day-year": "2026" }),
      "is not a date",
    ],
    ["a way nobody knows", () => ({ how: "pigeon" }), "Choose how you were in touch"],
    ["an outcome nobody knows", () => ({ outcome: "vanished" }), "Choose whether it happened"],
    [
      "a book of notes",
      () => ({ notes: `Typed words. ${"a".repeat(20_001)}` }),
      "must be 20,000 characters or fewer",
    ],
  ] as const)("%s", async (_, change, sentence) => {
    const answer = await amina.post("/contacts", visit({ notes: "Typed words.", ...change() }));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.html).toContain("Typed words.");
  });
  test("script, controls and a right-to-left override are kept as harmless text", async () => {
    const form = visit({ notes: "<script>alert(1)</script> \u202egnorw\u0007 مرحبا" });
    expect((await amina.post("/contacts", form)).status).toBe(303);
    expect((await kept(String(form["id"])))[0]?.notes).toBe("<script>alert(1)</script> gnorw مرحبا");
    expect((await amina.get(`/relationships/${chloe.id}`)).html).toContain("&lt;script&gt;alert(1)");
  });
  test("somebody else's contact is not mended by knowing its id", async () => {
    const form = visit({ notes: "Amina’s." });
    await amina.post("/contacts", form);
    const leanne = await house.as("leanne", "supporter");
    expect((await leanne.post("/contacts", { ...form, who: kate.id, notes: "Taken." })).status).toBe(409);
    expect((await kept(String(form["id"])))[0]?.notes).toBe("Amina’s.");
  });
});

test("what she typed and did not send is there when she comes back, and gone once it is sent", async () => {
  await amina.post("/drafts/log-contact", { notes: "Half a sentence", minutes: "45", id: newId() });
  const again = await house.as("amina", "supporter");
  const seen = await again.get("/supporting");
  expect(seen.html).toContain("Half a sentence");
  expect(seen.html).toMatch(/name="minutes" checked="" value="45"/);
  await again.post("/contacts", visit());
  expect((await again.get("/supporting")).html).not.toContain("Half a sentence");
});

test("signed out in another tab: what was typed comes back, and nothing is saved", async () => {
  const gone = await house.as("amina", "supporter");
  await gone.post("/sign-out");
  const form = visit({ notes: "Typed on the bus." });
  const answer = await gone.post("/contacts", form);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.html).toContain("Typed on the bus.");
  expect(await kept(String(form["id"]))).toHaveLength(0);
});

test("only the two and their staff: another supporter and another parent find nothing", async () => {
  expect((await amina.get(`/relationships/${chloe.id}`)).status).toBe(200);
  const leanne = await house.as("leanne", "supporter");
  const herself = await house.as(kate.parentId, "parent");
  for (const browser of [leanne, herself])
    expect((await browser.get(`/relationships/${chloe.id}`)).status).toBe(404);
  const juno = await house.as("juno", "referrer");
  expect((await juno.get(`/relationships/${chloe.id}`)).status).toBe(403);
  const rows = (person: string, role: string) =>
    house.app.database.as(
      {
        person,
        role,
        organisation: house.organisationId,
        programme: house.programmes["befriending"] ?? null,
      },
      async (db) => [
        (await db.selectFrom("relationship").select("id").execute()).length,
        (await db.selectFrom("contact").select("id").execute()).length,
        (await db.selectFrom("ground_rules").select("id").execute()).length,
        (await db.selectFrom("fact").select("id").where("subject_id", "=", chloe.id).execute()).length > 0
          ? 1
          : 0,
      ],
    );
  const hers = await rows(house.people["amina"] ?? "", "supporter");
  expect(hers[0]).toBe(1);
  expect(hers[1]).toBeGreaterThan(3);
  expect([hers[2], hers[3]]).toEqual([1, 1]);
  expect(await rows(house.people["leanne"] ?? "", "supporter")).toEqual([1, 0, 1, 0]);
  expect(await rows(house.people["grace"] ?? "", "supporter")).toEqual([0, 0, 0, 0]);
  expect(await rows(kate.parentId, "parent")).toEqual([1, 0, 1, 0]);
  // amina is a supporter to chloe, and nobody to her as a parent
  expect(await rows(house.people["amina"] ?? "", "parent")).toEqual([0, 0, 0, expect.any(Number)]);
});
