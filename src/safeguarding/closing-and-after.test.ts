import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId, system } from "../platform/db/index.ts";
import { raisedQuestions } from "./document/raised-questions.ts";

type Person = Awaited<ReturnType<House["as"]>>;
let house: House;
let chloe: Awaited<ReturnType<typeof openPair>>;
let amina: Person;
let kim: Person;
beforeAll(async () => {
  house = await openHouse();
  chloe = await openPair(house);
  await house.post();
  amina = await house.as("amina", "supporter");
  kim = await house.as("kim", "safeguarding-lead");
});
afterAll(() => house.close());

const worried = (words: string) => ({
  id: newId(),
  "words-id": newId(),
  about: chloe.parentId,
  words,
});
/** Amina raises it, Kim has it. */
async function taken(words = "Bruises on her arm."): Promise<string> {
  const form = worried(words);
  await amina.post("/worried", form);
  await kim.post(`/concerns/${form.id}/acknowledgement`);
  return form.id;
}
const decide = (id: string, kind: string, fields: Record<string, string> = {}) =>
  kim.post(`/concerns/${id}/decisions/${kind}`, {
    id: newId(),
    reason: "It could not wait.",
    whom: "Harbrook council, the duty desk.",
    knows: "yes",
    ...fields,
  });
const on = (day: string): Record<string, string> => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { "again-day": date, "again-month": month, "again-year": year };
};

test("closing needs a decision and nothing open; the lesson names nobody and leads back only for those who may", async () => {
  const id = await taken("A lesson comes of this.");
  const close = (fields: Record<string, string>) =>
    kim.post(`/concerns/${id}/closing`, { id: newId(), ...fields });
  expect((await close({ learned: "x" })).status).toBe(409);
  await decide(id, "no-further-action");
  expect((await close({ learned: "" })).status).toBe(422);
  const named = await close({ learned: "We waited.", lesson: "Chloe should have been asked." });
  expect([named.status, named.text.includes("Take the names out")]).toEqual([422, true]);
  const lesson = "Ask on the first visit who opens the post.";
  expect((await close({ learned: "We waited a week.", lesson })).status).toBe(303);
  expect((await kim.get(`/concerns/${id}`)).text).toContain("Closed by Kim");
  expect((await decide(id, "monitor", on("2026-09-30"))).status).toBe(409);
  expect((await amina.get(`/concerns/${id}`)).text).toContain("It was closed");
  for (const [who, role, leads] of [
    ["kim", "safeguarding-lead", true],
    ["ruth", "coordinator", false],
    ["grace", "supporter", false],
  ] as const) {
    const seen = await (await house.as(who, role)).get("/lessons");
    expect(seen.text).toContain(lesson);
    expect(seen.html.includes(id), who).toBe(leads);
    expect(seen.text).not.toMatch(/We waited a week|Chloe/);
  }
  expect((await (await house.as(chloe.parentId, "parent")).get("/lessons")).status).toBe(403);
  const change = /\/lessons\/[0-9a-f-]{36}\/change/.exec((await kim.get("/lessons")).html)?.[0] ?? "";
  expect((await kim.post(change, {})).status).toBe(422);
  expect((await kim.postAndFollow(change, { changed: "It is on the first-visit list." })).text).toContain(
    "It is on the first-visit list.",
  );
  expect(
    (await kim.post(`/concerns/${id}/reopening`, { id: newId(), reason: "She called again." })).status,
  ).toBe(303);
  expect((await kim.get(`/concerns/${id}`)).text).toContain("Decide what happens");
  expect((await amina.get(`/concerns/${id}`)).text).not.toContain("It was closed");
});

test("a supporter is kept from new matches without accusation, and nobody else learns why", async () => {
  const form = { ...worried("She was alone with him."), about: house.people["amina"] ?? "" };
  const ruth = await house.as("ruth", "coordinator");
  await ruth.post("/worried", form);
  await kim.post(`/concerns/${form.id}/acknowledgement`);
  const path = `/concerns/${form.id}`;
  const seen = await kim.get(path);
  expect(seen.text).toContain("Tell the LADO, or say why not");
  expect((await kim.get(`${path}/decisions`)).text).toContain("Keep as a low-level concern");
  await kim.post(`${path}/stand-down`, { id: newId(), reason: "While we find out.", said: "I called her." });
  expect((await amina.get("/supporting")).text).toContain("This is no judgement of you");
  expect((await amina.get("/supporting")).text).not.toMatch(/alone with him|LADO|concern about you/i);
  expect((await amina.get(path)).status).toBe(404);
  await decide(form.id, "lado", on("2026-09-30"));
  await decide(form.id, "no-further-action");
  expect((await kim.post(`${path}/closing`, { id: newId(), learned: "Nothing new" })).status).toBe(409);
  await kim.post(`${path}/stand-up`, { id: newId(), reason: "Unfounded." });
  expect((await amina.get("/supporting")).text).not.toContain("No new matches just now");
  expect((await kim.post(`${path}/closing`, { id: newId(), learned: "Nothing new" })).status).toBe(303);
});

test("the document has everything with its questions, also years later and after people changed their names", async () => {
  const id = await taken("The words of that day.");
  await decide(id, "no-further-action");
  await house.app.database.as(system(house.organisationId), (db) =>
    db
      .updateTable("person")
      .set({ name: "Kim Otherwise" })
      .where("id", "=", house.people["kim"] ?? "")
      .execute(),
  );
  const seen = await kim.get(`/concerns/${id}/document`);
  for (const words of [
    "The words of that day.",
    "What did you see or hear?",
    "Why is this the right thing to do?",
    "Kim Osborne, 4 August 2026",
    "Told Kim Osborne, as",
    "Said “I have it”",
  ])
    expect(seen.text).toContain(words);
  const file = await kim.get(`/concerns/${id}/document/download`);
  expect([file.status, file.headers["content-disposition"]]).toEqual([
    200,
    expect.stringContaining("attachment"),
  ]);
  expect(file.text).toContain("The words of that day.");
  expect(String(file.headers["content-disposition"])).not.toMatch(/chloe|concern/i);
  house.clock.forward({ minutes: 20 });
  expect((await kim.get(`/concerns/${id}/document/download`)).location).toMatch(/^\/sign-in\/prove/);
});

test("the document asks as the forms ask: a form reworded is reworded there too", async () => {
  const form = { ...worried("Just words."), words: "" };
  const { location } = await amina.post("/worried", form);
  const shown = `${(await amina.get("/worried")).text} ${(await amina.get(location ?? "")).text}`;
  const asked = Object.entries(raisedQuestions).filter(([field]) => field !== "she-knows");
  for (const [field, question] of asked) expect(shown, field).toContain(question);
});

test("what was written cannot be changed or taken away, by anybody who uses the product", async () => {
  const actor = {
    organisation: house.organisationId,
    person: house.people["kim"] ?? null,
    role: "safeguarding-lead" as const,
    programme: null,
  };
  const tries = [
    "update concern_record set words = '{}'",
    "update concern_decision set kind = 'monitor'",
    "update concern_words set words = 'other'",
    "update concern_asked set words = '{}'",
    "delete from concern_record",
    "delete from concern_decision",
    "update low_level_review set seen = 'other'",
    "update lesson set words = 'other'",
  ];
  for (const text of tries)
    await expect(
      house.app.database.as(actor, (db) =>
        db.executeQuery({ sql: text, parameters: [], query: { kind: "RawNode" } } as never),
      ),
      text,
    ).rejects.toThrow(/permission denied/);
});
