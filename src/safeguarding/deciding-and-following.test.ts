import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId, system } from "../platform/db/index.ts";

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
const followUpIn = (html: string): string => /\/follow-ups\/([0-9a-f-]{36})/.exec(html)?.[1] ?? "";

test("a decision is written down with its questions; whoever raised it hears that action was taken, and not what", async () => {
  const id = await taken();
  const before = await kim.get(`/concerns/${id}`);
  expect(before.text).toContain("Decide what happens");
  expect(before.text).toContain("Due tomorrow at 9am");
  expect((await kim.get(`/concerns/${id}/decisions`)).text).toContain("Refer to children’s social care");
  const form = {
    consent: "without",
    "consent-why": "He was in the room.",
    knows: "no",
    "why-not": "Not safe.",
  };
  const made = await decide(id, "children-social-care", form);
  expect(made.location).toBe(`/concerns/${id}?just=decided`);
  const seen = await kim.get(`/concerns/${id}`);
  expect(seen.text).toContain("Referred to children’s social care, without consent");
  expect(seen.text).toContain("Why is this the right thing to do?");
  expect(seen.text).toContain("He was in the room.");
  expect(seen.text).toContain("Hear from the local authority");
  expect(seen.text).toContain("Due tomorrow at 5pm");
  await house.post();
  const letter = house.letters.at(-1);
  expect(letter?.to).toBe("amina@harbrook.example");
  expect(`${letter?.subject} ${letter?.text.split("http")[0]}`).not.toMatch(
    /chloe|concern|worr|refer|social/i,
  );
  const hers = await amina.get(`/concerns/${id}`);
  expect(hers.text).toContain("Action was taken");
  expect(hers.text).not.toMatch(/children’s social care|He was in the room|local authority/);
  for (const path of ["decisions", "decisions/monitor", "document", "readers", "closing"])
    expect((await amina.get(`/concerns/${id}/${path}`)).status).toBe(403);
});

test("the same form twice makes one decision; what is not yet right keeps every word", async () => {
  const id = await taken();
  const form = { id: newId(), "again-day": "1", "again-month": "8", "again-year": "2026" };
  const past = await decide(id, "monitor", { ...form, reason: "Keep this sentence." });
  expect(past.status).toBe(422);
  expect(past.text).toContain("The day to look again must be after today");
  expect(past.html).toContain("Keep this sentence.");
  const silent = await decide(id, "monitor", { ...form, ...on("2026-08-20"), knows: "no" });
  expect(silent.text).toContain("Write why she does not know");
  const [one, two] = [
    await decide(id, "monitor", { ...form, ...on("2026-08-20") }),
    await decide(id, "monitor", { ...form, ...on("2026-08-20") }),
  ];
  expect([one.status, two.location]).toEqual([303, one.location]);
  const text = (await kim.get(`/concerns/${id}`)).text;
  expect(text.match(/Until which day do you watch/g)).toHaveLength(1);
  expect((await decide(id, "lado", on("2026-08-20"))).status).toBe(409);
  expect((await decide(id, "nothing-we-know")).status).toBe(404);
});

test("the local authority is chased, each time written down, and its decision closes the clock", async () => {
  const id = await taken();
  await decide(id, "children-social-care", { consent: "with" });
  const open = followUpIn((await kim.get(`/concerns/${id}`)).html);
  const path = `/concerns/${id}/follow-ups/${open}`;
  await house.work("mind-follow-ups");
  await house.post();
  const before = house.letters.length;
  house.clock.forward({ days: 1, hours: 9 });
  await house.work("mind-follow-ups");
  await house.work("mind-follow-ups");
  await house.post();
  const told = house.letters.slice(before).filter(({ text }) => text.includes("/follow-ups/"));
  expect(told.map(({ to }) => to)).toEqual(expect.arrayContaining(["kim@harbrook.example"]));
  expect(told.filter(({ text }) => text.includes(open))).toHaveLength(1);
  kim = await house.as("kim", "safeguarding-lead");
  amina = await house.as("amina", "supporter");
  expect((await kim.get(path)).text).toContain("Was due today at 5pm");
  expect((await kim.get("/concerns")).text).toContain("Was due today at 5pm");
  await kim.post(`${path}/chases`, { id: newId(), how: "Called the desk.", said: "No answer." });
  await kim.post(`${path}/answer`, { id: newId(), answer: "only-acknowledged", said: "Jo at the desk." });
  const still = await kim.get(path);
  expect(still.text).toContain("Chased the local authority");
  expect(still.text).toContain("Was due today at 5pm");
  const noDay = await kim.post(`${path}/answer`, { id: newId(), answer: "acting", said: "They assess." });
  expect([noDay.status, noDay.text.includes("Enter the day you will look again")]).toEqual([422, true]);
  await kim.post(`${path}/answer`, {
    id: newId(),
    answer: "acting",
    said: "They assess.",
    ...on("2026-08-20"),
  });
  const seen = await kim.get(`/concerns/${id}`);
  expect(seen.text).toContain("The local authority acts");
  expect(seen.text).toContain("Look at it again");
  expect((await kim.post(`${path}/chases`, { id: newId(), how: "x", said: "y" })).status).toBe(409);
  const again = followUpIn(seen.html.slice(seen.html.indexOf("Look at it again"))) || followUpIn(seen.html);
  expect(again).toBe("");
});

test("when nothing improves it is taken to somebody above, with a new clock", async () => {
  const id = await taken();
  await decide(id, "adult-social-care", { consent: "with" });
  const open = followUpIn((await kim.get(`/concerns/${id}`)).html);
  const path = `/concerns/${id}/follow-ups/${open}`;
  expect((await kim.get(`${path}/escalation`)).text).toContain("Whom do you take it to?");
  await kim.post(`${path}/escalation`, {
    id: newId(),
    whom: "The team manager",
    how: "By phone",
    why: "Nothing moved.",
  });
  const seen = await kim.get(`/concerns/${id}`);
  expect(seen.text).toContain("Taken to somebody above");
  expect(followUpIn(seen.html)).not.toBe(open);
  expect(seen.text).toContain("Hear from the local authority");
});

test("watching comes back on its day, with its person told once a day, and a new decision answers it", async () => {
  const id = await taken();
  await decide(id, "monitor", on("2026-08-12"));
  expect((await kim.get("/concerns")).text).toContain("Due 12 August at 9am");
  house.clock.forward({ days: 20 });
  await house.work("mind-follow-ups");
  await house.work("mind-follow-ups");
  kim = await house.as("kim", "safeguarding-lead");
  amina = await house.as("amina", "supporter");
  expect((await kim.get(`/concerns/${id}`)).text).toContain("Was due 12 August at 9am");
  const owed = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("message")
      .select("id")
      .where("template", "=", "concern-due")
      .where("about_id", "=", id)
      .where("to_person_id", "=", house.people["kim"] ?? "")
      .execute(),
  );
  expect(owed).toHaveLength(1);
  await decide(id, "no-further-action");
  expect((await kim.get(`/concerns/${id}`)).text).toContain("nothing waits");
});

test("somebody of staff is let in with a reason, reads, does not decide, and can be shown out again", async () => {
  const id = await taken("Let in by few.");
  const sue = await house.as("sue", "administrator");
  expect((await sue.get(`/concerns/${id}`)).status).toBe(404);
  const asked = await kim.get(`/concerns/${id}/readers`);
  expect(asked.text).toContain("Sue Lindqvist");
  expect(asked.text).not.toContain("Chloe Marsh");
  const wrong = await kim.post(`/concerns/${id}/readers`, { id: newId(), who: chloe.parentId, reason: "x" });
  expect(wrong.status).toBe(422);
  await kim.post(`/concerns/${id}/readers`, {
    id: newId(),
    who: house.people["sue"] ?? "",
    reason: "She knows the house.",
  });
  expect((await sue.get(`/concerns/${id}`)).text).toContain("Let in by few.");
  expect((await sue.get(`/concerns/${id}/document`)).text).toContain("She knows the house.");
  expect((await sue.get(`/concerns/${id}/decisions`)).status).toBe(403);
  expect((await sue.post(`/concerns/${id}/decisions/no-further-action`, { id: newId() })).status).toBe(403);
  const page = await kim.get(`/concerns/${id}`);
  const end = /action="(\/concerns\/[^"]+\/readers\/[^"]+\/end)"/.exec(page.html)?.[1] ?? "";
  expect((await kim.postAndFollow(end)).text).toContain("She no longer sees this.");
  expect((await sue.get(`/concerns/${id}`)).status).toBe(404);
});

test("a talk is offered once to whoever raised it; a yes is held by a person until it is done", async () => {
  const id = await taken();
  expect((await amina.post(`/concerns/${id}/debrief`, { answer: "wanted" })).status).toBe(404);
  await decide(id, "no-further-action");
  expect((await amina.get("/supporting")).text).toContain("Would you like to talk it through");
  expect((await amina.postAndFollow(`/concerns/${id}/debrief`, { answer: "later" })).text).toContain(
    "Yes, please",
  );
  expect((await amina.postAndFollow(`/concerns/${id}/debrief`, { answer: "wanted" })).text).toContain(
    "within three days",
  );
  expect((await amina.post(`/concerns/${id}/debrief`, { answer: "declined" })).status).toBe(409);
  const seen = await kim.get(`/concerns/${id}`);
  expect(seen.text).toContain("Talk it through with whoever raised it");
  expect((await kim.post(`/concerns/${id}/closing`, { id: newId(), learned: "Nothing new" })).status).toBe(
    409,
  );
  const path = `/concerns/${id}/follow-ups/${followUpIn(seen.html)}/debrief`;
  await kim.post(path, { id: newId(), outcome: "done" });
  expect((await amina.get(`/concerns/${id}`)).text).toContain("You talked it through");
  const topics = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("supervision_topic")
      .select("topic")
      .where("person_id", "=", house.people["amina"] ?? "")
      .execute(),
  );
  expect(topics.length).toBeGreaterThan(0);
});
