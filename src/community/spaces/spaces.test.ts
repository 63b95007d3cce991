import { afterAll, beforeAll, expect, test } from "vitest";
import { newId, system } from "../../platform/db/index.ts";
import type { Browser } from "../../../tests/browser.ts";
import { addJoiner } from "../../../tests/add-joiner.ts";
import { openHouse, type House } from "../../../tests/house.ts";

let house: House;
let bridget: Browser;
const id = newId();
const to = `/spaces/${id}`;
beforeAll(async () => {
  house = await openHouse();
  bridget = await house.as("bridget", "coordinator");
  await addJoiner(house, "zara", "Zara Malik");
  await addJoiner(house, "beth", "Beth Carrow");
  await addJoiner(house, "lucy", "Lucy Penhale");
  await addJoiner(house, "dan", "Dan Barnes", { programme: "dads" });
});
afterAll(() => house.close());

const form = {
  kind: "mums",
  name: "Harbrook mums",
  purpose: "For pregnant women and new mothers in Harbrook.",
  "opens-day": "4",
  "opens-month": "8",
  "opens-year": "2026",
  "review-day": "4",
  "review-month": "2",
  "review-year": "2027",
  sketch: "Four weeks of goodbye.",
  membersMax: "2",
  supportersMin: "1",
  replyMinutes: "60",
  greetMinutes: "120",
};
const person = (short: string): string => house.people[short] ?? "";
const offer = (short: string, more = {}) =>
  bridget.post(`${to}/offers`, { id: newId(), person: person(short), sure: "yes", ...more });
async function comesIn(browser: Browser, at: string, chosen: Record<string, string>): Promise<string | null> {
  const version = /name="version" value="(\d+)"/.exec((await browser.get(`${at}/joining`)).html)?.[1] ?? "";
  await browser.post(`${at}/joining/rules`, { version, agree: "yes" });
  await browser.post(`${at}/joining/name`, chosen);
  return (await browser.post(`${at}/joining`)).location;
}
const facts = (kind: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("fact").selectAll().where("kind", "=", kind).orderBy("id").execute(),
  );

test("a space is born with its ending, and opens once however often the form is sent", async () => {
  const without = { ...form, id, "review-day": "", "review-month": "", "review-year": "" };
  const refused = await bridget.post("/spaces", without);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Enter the day it ends");
  expect(refused.html).toContain("Four weeks of goodbye.");
  expect((await bridget.post("/spaces", { ...form, id, sketch: "" })).text).toContain(
    "Sketch how the goodbye",
  );
  expect((await bridget.post("/spaces", { ...form, id })).location).toBe(`${to}/people`);
  await bridget.post("/spaces", { ...form, id });
  expect((await bridget.get("/community")).text.match(/Harbrook mums/g)).toHaveLength(1);
  expect((await bridget.get(`${to}/people`)).text).toContain("Members, 0 of 2");
  expect(await facts("SpaceOpened")).toHaveLength(1);
});

test("whoever has an accepted referral could join; nobody of another programme (A4, A6, A7)", async () => {
  const people = await bridget.get(`${to}/people`);
  for (const name of ["Zara Malik", "Beth Carrow"]) expect(people.text).toContain(name);
  expect(people.text).not.toContain("Dan Barnes");
  expect((await bridget.get(`${to}/offers/${person("dan")}`)).status).toBe(404);
  const unsure = await bridget.post(`${to}/offers`, { id: newId(), person: person("zara") });
  expect(unsure.status).toBe(422);
  expect(unsure.text).toContain("Tick that you have made sure for whom this space is");
});

test("an offer is told in words that say nothing, stands on her Today, and no bar of hers says there is a community", async () => {
  const zara = await house.as("zara", "parent");
  expect((await zara.get("/today")).text).not.toContain("Harbrook mums");
  expect((await offer("zara")).location).toBe(`${to}/people?done=offered`);
  await offer("zara");
  await house.post();
  const letters = house.letters.filter(({ to: way }) => way.includes("zara"));
  expect(letters).toHaveLength(1);
  expect(JSON.stringify(letters)).not.toMatch(/mums|community|space|pregnan|invit/i);
  const today = await zara.get("/today");
  expect(today.text).toContain("You are invited to Harbrook mums");
  expect(today.html).not.toContain('href="/community"');
  // the space itself, what is in it and its stirring are not hers to see before she has said yes
  expect((await zara.get(to)).status).toBe(404);
  expect((await zara.get(`${to}/members`)).status).toBe(404);
});

test("rules first, then a name, then how others see her; and she is there", async () => {
  const zara = await house.as("zara", "parent");
  expect((await zara.get(`${to}/joining/name`)).location).toBe(`${to}/joining`);
  const read = await zara.get(`${to}/joining`);
  expect(read.html.match(/<li><b>/g)).toHaveLength(7);
  expect((await zara.get(`${to}/joining?easy=yes`)).text).toContain("Do not sell things.");
  const hasty = await zara.post(`${to}/joining/rules`, { version: "1" });
  expect(hasty.status).toBe(422);
  expect(hasty.text).toContain("Tick that you agree");
  await zara.post(`${to}/joining/rules`, { version: "1", agree: "yes" });
  const own = await zara.post(`${to}/joining/name`, { handle: "Zara M", picture: "moon" });
  expect(own.status).toBe(422);
  expect(own.html).toContain('value="Zara M"');
  expect((await zara.post(`${to}/joining/name`, { handle: "Early Otter", picture: "me.jpg" })).status).toBe(
    422,
  );
  expect((await zara.post(`${to}/joining/name`, { handle: "Early Otter", picture: "moon" })).location).toBe(
    `${to}/joining/preview`,
  );
  const preview = await zara.get(`${to}/joining/preview`);
  expect(preview.text).toContain("This is how others see you");
  expect(preview.text).toContain("Early Otter");
  expect((await zara.post(`${to}/joining`)).location).toBe(`${to}/hello`);
  await zara.post(`${to}/joining`);
  const front = await zara.get(to);
  expect(front.text).toContain("You are Early Otter here");
  expect(front.html).toContain('href="/community"');
  expect((await zara.get("/community")).location).toBe(to);
  expect((await zara.get("/today")).text).toContain("Nobody is here just now");
});

test("history says that a member joined, and by nobody (A12); she no longer waits", async () => {
  const [joined, ...more] = await facts("MemberJoined");
  expect(more).toEqual([]);
  expect(joined).toMatchObject({ subject_kind: "space_member", about_person_id: null, by_person_id: null });
  expect(JSON.stringify(joined)).not.toContain(person("zara"));
  const [state] = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("referral").select("state").where("person_id", "=", person("zara")).execute(),
  );
  expect(state?.state).toBe("matched");
});

test("whoever coordinates sees who is behind a name, and that is in her own log", async () => {
  const place = /href="(\/places\/[^"]+)"/.exec((await bridget.get(`${to}/people`)).html)?.[1] ?? "";
  expect((await bridget.get(place)).text).toContain("Zara Malik");
  expect((await (await house.as("zara", "parent")).get("/me/looked")).text).toContain(
    "Bridget , coordinator",
  );
});

test("a supporter is asked when her training counts, or with a reason that shows (A15)", async () => {
  const ask = (more = {}) =>
    bridget.post(`${to}/supporters`, { id: newId(), person: person("amina"), ...more });
  const refused = await ask();
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("training or checks do not all count");
  expect((await ask({ despite: "Her refresher is on Friday." })).location).toBe(`${to}/people?done=offered`);
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/supporting")).text).toContain("You are asked to support Harbrook mums");
  expect(await comesIn(amina, to, { picture: "heron", about: "Mum of two." })).toBe(to);
  expect((await amina.get(`${to}/members`)).text).toContain("Amina");
  expect((await bridget.get(`${to}/people`)).text).toContain("Let in with a reason");
});

test("somebody new is greeted once, in the open; when nobody does, her coordinator is told once", async () => {
  let amina = await house.as("amina", "supporter");
  const greeting = /href="(\/spaces\/[^"]+\/welcomes\/([^"]+))"/.exec((await amina.get(to)).html);
  expect((await bridget.get("/board")).text).not.toContain("not greeted");
  house.clock.forward({ minutes: 121 });
  bridget = await house.as("bridget", "coordinator");
  expect((await bridget.get("/board")).text).toContain("1 new member in Harbrook mums not greeted");
  await house.work("watch-welcomes");
  await house.work("watch-welcomes");
  await house.post();
  const told = house.letters.filter(({ to: way }) => way.includes("bridget"));
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toMatch(/Otter|Zara|mums/);
  amina = await house.as("amina", "supporter");
  expect((await amina.get(greeting?.[1] ?? "")).text).toContain("Greet Early Otter");
  const hello = {
    id: newId(),
    member: greeting?.[2] ?? "",
    words: "Hello Early Otter, how good that you are here.",
  };
  expect((await amina.post(`${to}/welcomes`, { ...hello, words: " " })).status).toBe(422);
  await amina.post(`${to}/welcomes`, hello);
  await amina.post(`${to}/welcomes`, { ...hello, id: newId() });
  const front = await (await house.as("zara", "parent")).get(to);
  expect(front.text).toContain("Hello and welcome");
  expect((await facts("MemberWelcomed")).length).toBe(1);
  expect((await amina.get(to)).text).not.toContain("is new here");
});

test("reworded rules are asked again before the next post, and only then", async () => {
  const zara = await house.as("zara", "parent");
  const write = () =>
    zara.post(`${to}/threads`, { id: newId(), thread: newId(), title: "Hello", words: "I am thirty weeks." });
  expect((await write()).status).toBe(303);
  const reworded = {
    version: "1",
    "rule-1": "Be kind",
    "example-1": "Say what helped you.",
    easy: "Be kind.",
    why: "The mums asked for fewer.",
  };
  expect((await bridget.post(`${to}/rules/wording`, { ...reworded, "example-1": "" })).status).toBe(422);
  await bridget.post(`${to}/rules/wording`, reworded);
  expect((await bridget.post(`${to}/rules/wording`, reworded)).status).toBe(409);
  const refused = await write();
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("The house rules have changed");
  expect((await zara.get(to)).text).toContain("Read the house rules");
  // said before she types, with the way to put it right, and no box to type in for nothing
  const before = await zara.get(`${to}/threads/new`);
  expect(before.text).toContain("The house rules have changed");
  expect(before.text).toContain("Read the house rules");
  expect(before.html).not.toContain("<textarea");
  expect((await zara.post(`${to}/rules/acceptance`, { version: "1" })).status).toBe(422);
  await zara.post(`${to}/rules/acceptance`, { version: "2" });
  expect((await write()).status).toBe(303);
});

test("a space that is full says so; one that has grown is split by asking (C19)", async () => {
  await offer("beth");
  const beth = await house.as("beth", "parent");
  await comesIn(beth, to, { handle: "Sunday Puddle", picture: "tide" });
  expect((await offer("lucy")).text).toContain("as many members as it is meant to");
  await offer("lucy", { despite: "Her sister is there." });
  const lucy = await house.as("lucy", "parent");
  await comesIn(lucy, to, { handle: "Paper Wren", picture: "plum" });
  expect((await bridget.get("/board")).text).toContain("Harbrook mums has 3 members");
  const page = await bridget.get(`${to}/splitting`);
  const lucys = /value="([^"]+)"[^>]*>\s*<label[^>]*>Paper Wren/.exec(page.html)?.[1] ?? "";
  const second = newId();
  expect((await bridget.post(`${to}/splitting`, { id: second, name: "Harbrook mums 2" })).status).toBe(422);
  await bridget.post(`${to}/splitting`, { id: second, name: "Harbrook mums 2", movers: [lucys] });
  expect((await lucy.get("/today")).text).toContain("You are invited to Harbrook mums 2");
  expect(await comesIn(lucy, `/spaces/${second}`, { handle: "Paper Wren", picture: "plum" })).toBe(
    `/spaces/${second}/hello`,
  );
  expect((await lucy.get(to)).status).toBe(404);
  expect((await bridget.get(`${to}/people`)).text).toContain("Members, 2 of 2");
  // she knows Amina from the first space, and nobody else by any name
  const asks = /Ask a supporter.*/.exec((await bridget.get(`/spaces/${second}/people`)).text)?.[0] ?? "";
  expect(asks).toMatch(/Amina.*A supporter of another programme/);
  expect(asks).not.toMatch(/Yusuf|Grace|Holly/);
});

test("settings change with a reason, and what changed is there to read", async () => {
  const changed = { ...form, membersMax: "12" };
  expect((await bridget.post(`${to}/settings`, changed)).text).toContain("Say why it changes");
  // nobody is shut out by a last day that has passed
  const shut = { ...changed, "ends-day": "5", "ends-month": "8", "ends-year": "2026", why: "A slip." };
  house.clock.forward({ days: 1 });
  bridget = await house.as("bridget", "coordinator");
  const refused = await bridget.post(`${to}/settings`, { ...shut, "opens-day": "3" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("That day has passed.");
  await bridget.post(`${to}/settings`, { ...changed, why: "Two more supporters came." });
  const people = await bridget.get(`${to}/people`);
  expect(people.text).toContain("How many members it is for".toLowerCase());
  expect(people.text).toContain("Two more supporters came.");
});

test("no thank you, leaving, and a place that is ended: each at once, and the door is gone", async () => {
  const beth = await house.as("beth", "parent");
  expect((await beth.post(`${to}/leaving`)).location).toBe("/community?done=left");
  expect((await beth.get(to)).status).toBe(404);
  expect((await beth.get("/today")).html).not.toContain('href="/community"');
  await offer("beth", { despite: "She would like to come back." });
  await beth.post(`${to}/joining/refusal`);
  expect((await beth.get(`${to}/joining`)).status).toBe(404);
  const page = await bridget.get(`${to}/people`);
  const zaras = /href="(\/places\/[^"]+)">Who is this\?<[^>]*> ?: Early Otter/.exec(page.html)?.[1] ?? "";
  expect((await bridget.post(`${zaras}/ending`, { words: "" })).status).toBe(422);
  await bridget.post(`${zaras}/ending`, { words: "She asked me to." });
  const zara = await house.as("zara", "parent");
  expect((await zara.get(to)).status).toBe(404);
  expect((await zara.get("/today")).text).toContain("Your place in the community has ended");
});
