import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../tests/browser.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId, system } from "../platform/db/index.ts";
import { readContact } from "./read-contact.ts";

let house: House;
let path: string;
let parentId: string;
let chloe: Browser;
let amina: Browser;
beforeAll(async () => {
  house = await openHouse();
  const pair = await openPair(house);
  parentId = pair.parentId;
  house.people["chloe"] = parentId;
  path = `/people/${parentId}/emergency`;
  chloe = await house.as("chloe", "parent");
  amina = await house.as("amina", "supporter");
  await house.post();
});
afterAll(() => house.close());

const contact = (changes: Record<string, string> = {}) => ({
  id: newId(),
  name: "Wren Marsh",
  relation: "sister",
  reach: "07700 900555",
  note: "She knows.",
  yes: "yes",
  ...changes,
});
const hers = /Wren|900555|sister/;

test("she names somebody, with her yes; nobody else can read it, whatever her role", async () => {
  expect((await chloe.post("/me/emergency", contact({ yes: "" }))).text).toContain(
    "Tick this, or we do not keep it",
  );
  const form = contact();
  for (const _ of [1, 2]) expect((await chloe.post("/me/emergency", form)).location).toContain("done=kept");
  expect((await chloe.get("/me/emergency")).text).toMatch(hers);
  for (const [who, role] of [
    ["amina", "supporter"],
    ["ruth", "coordinator"],
    ["sue", "administrator"],
    ["kim", "safeguarding-lead"],
  ] as const) {
    const seen = await (await house.as(who, role)).get(path);
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("It is sealed");
    expect(seen.text).not.toMatch(hers);
    const rows = await house.app.database.as(
      { person: house.people[who] ?? "", organisation: house.organisationId, role, programme: null },
      (db) => db.selectFrom("emergency_contact").select("id").execute(),
    );
    expect(rows).toEqual([]);
  }
  expect((await (await house.as("grace", "supporter")).get(path)).status).toBe(404);
});

test("opening it needs a reason, tells the lead at once in neutral words, and is hers to read", async () => {
  house.letters.length = 0;
  expect((await amina.post(path, { id: newId(), why: " " })).status).toBe(422);
  const form = { id: newId(), why: "She fainted and went by ambulance." };
  const open = await amina.postAndFollow(path, form);
  expect(open.text).toMatch(/Wren Marsh.*07700 900555/);
  await amina.post(path, form);
  await house.post();
  const told = house.letters.filter(({ text }) => text.includes("/emergency"));
  expect(told.map(({ to }) => to)).toEqual(["kim@harbrook.example"]);
  expect(JSON.stringify(told)).not.toMatch(/Chloe|Wren|faint/);
  expect((await (await house.as("ruth", "coordinator")).get(path)).text).not.toMatch(hers);
  const mine = await chloe.get("/me/emergency");
  expect(mine.text).toContain("Amina, supporter");
  expect(mine.text).toContain("She fainted and went by ambulance.");
  expect((await chloe.get("/me/looked")).text).toContain("opened your emergency contact");
  const kim = await house.as("kim", "safeguarding-lead");
  expect((await kim.get(path)).text).toContain("She fainted and went by ambulance.");
});

test("after half an hour it is sealed again, also in the rows", async () => {
  house.clock.forward({ minutes: 31 });
  expect((await amina.get(path)).text).toContain("It is sealed");
  await house.work("seal-emergency");
  const rows = await house.app.database.as(
    {
      person: house.people["amina"] ?? "",
      organisation: house.organisationId,
      role: "supporter",
      programme: null,
    },
    (db) => db.selectFrom("emergency_contact").select("id").execute(),
  );
  expect(rows).toEqual([]);
});

test("where it would put her in danger she reads nothing of it, until a lead says that she may", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const open = await ruth.postAndFollow(path, { id: newId(), why: "He may have hurt her.", unsafe: "yes" });
  expect(open.text).toMatch(hers);
  for (const page of ["/me/emergency", "/me/looked", "/me/held"]) {
    const seen = await chloe.get(page);
    expect(seen.text, page).not.toMatch(/hurt her/);
    expect(seen.text, page).not.toContain(
      "Ruth , coordinator in Harbrook Befriending, opened your emergency contact",
    );
  }
  const kim = await house.as("kim", "safeguarding-lead");
  expect((await kim.get(path)).text).toContain("She does not read of it.");
  const opening = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("emergency_opening").select("id").where("unsafe", "=", true).executeTakeFirst(),
  );
  expect((await ruth.post(`${path}/${opening?.id}/showing`)).status).toBe(403);
  expect((await kim.post(`${path}/${opening?.id}/showing`)).location).toContain("done=shown");
  expect((await kim.post(`${path}/${opening?.id}/showing`)).status).toBe(404);
  expect((await chloe.get("/me/emergency")).text).toContain("He may have hurt her.");
});

test("a coordinator writes down whom she named to her, and cannot read it afterwards; she takes it away", async () => {
  const kept = await chloe.post("/me/emergency/ending");
  expect(kept.location).toContain("done=ended");
  expect((await chloe.post("/me/emergency/ending")).status).toBe(404);
  house.clock.forward({ hours: 2 });
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get(path)).text).toContain("has not named anybody");
  expect((await ruth.post(path, { id: newId(), why: "To see." })).status).toBe(404);
  expect((await ruth.postAndFollow(`${path}/contact`, contact())).text).not.toMatch(/Wren|900555/);
  chloe = await house.as("chloe", "parent");
  expect((await chloe.get("/me/emergency")).text).toMatch(hers);
});

test.each([
  [{ name: "" }, "name"],
  [{ relation: "" }, "relation"],
  [{ reach: "" }, "reach"],
  [{ reach: "x".repeat(201) }, "reach"],
  [{ note: "x".repeat(1_001) }, "note"],
  [{ yes: "" }, "yes"],
])("%j is refused with its remedy", (changes, field) => {
  expect(readContact(contact(changes as Record<string, string>))).toMatchObject({
    ok: false,
    problems: { [field]: expect.stringMatching(/\w/) },
  });
});
