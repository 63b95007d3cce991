import { afterAll, beforeAll, expect, test } from "vitest";
import { openStream } from "../../tests/drills/streams.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId } from "../platform/db/index.ts";
import type { Browser } from "../../tests/browser.ts";

let house: House;
let chloe: Awaited<ReturnType<typeof openPair>>;
let amina: Browser;
let kim: Browser;
let ruth: Browser;
beforeAll(async () => {
  house = await openHouse();
  chloe = await openPair(house);
  await house.post();
  amina = await house.as("amina", "supporter");
  kim = await house.as("kim", "safeguarding-lead");
  ruth = await house.as("ruth", "coordinator");
});
afterAll(() => house.close());

const raise = async (who: Browser, fields: Record<string, string>): Promise<string> => {
  const { location, status } = await who.post("/worried", { id: newId(), "words-id": newId(), ...fields });
  expect(status).toBe(303);
  return `/concerns/${/\/concerns\/([0-9a-f-]{36})\/words\?just=raised$/.exec(location ?? "")?.[1]}`;
};
const person = (key: string): string => house.people[key] ?? "";
const lettersTo = (name: string): number =>
  house.letters.filter(({ to }) => to === `${name}@harbrook.example`).length;

test("after raising, a calm page says who was told, what happens next and by when, and what to do if it gets worse", async () => {
  const path = await raise(amina, { about: chloe.parentId, words: "She cried.", soon: "today" });
  const next = await amina.get(`${path}/words?just=raised`);
  expect(next.text).toContain("Kim was told that you are worried about Chloe.");
  expect(next.text).toContain("Kim was told at 9am, and should read it by today at 3pm.");
  expect(next.text).toContain("until somebody says “I have it”");
  expect(next.text).toContain("In danger: call 999");
  expect(next.text).toContain("Nobody here ever promised to keep it secret");
});

test("the rest is asked after, under its questions; what was said once is never edited", async () => {
  const path = await raise(amina, { about: chloe.parentId, words: "He shouts at her.", soon: "tomorrow" });
  const asked = await amina.get(`${path}/words`);
  // the weeks are filled in from the day her baby is due
  expect(asked.html).toMatch(/name="weeks"[^>]*value="28"/);
  const more = {
    "about-kind": "unborn-baby",
    weeks: "28",
    "when-and-where": "On Tuesday, at her flat.",
    "already-done": "I rang nobody yet.",
    "she-knows": "not-safe-to-say",
  };
  expect((await amina.post(`${path}/words`, more)).status).toBe(303);
  const seen = await kim.get(path);
  expect(seen.text).toContain("Concern about Chloe Marsh’s unborn baby, 28 weeks");
  for (const words of ["Needed within 24 hours", "at her flat", "rang nobody", "It is not safe to say so"])
    expect(seen.text).toContain(words);
  await amina.post(`${path}/words`, {
    ...more,
    "when-and-where": "Never.",
    "about-kind": "child",
    soon: "now",
  });
  const again = await kim.get(path);
  expect(again.text).toContain("at her flat");
  expect(again.text).not.toContain("Never.");
  expect(again.text).toContain("unborn baby, 28 weeks");
  expect(again.text).toContain("Needed within 24 hours");
  const wrong = await amina.post(`${await raise(amina, {})}/words`, {
    "about-kind": "unborn-baby",
    weeks: "many",
  });
  expect([wrong.status, wrong.text.includes("Enter the weeks of pregnancy as a number")]).toEqual([
    422,
    true,
  ]);
});

test("not knowing how soon counts as the most urgent, and may be said later", async () => {
  const path = await raise(amina, { about: chloe.parentId, words: "Something is wrong.", soon: "unsure" });
  expect((await kim.get(path)).text).toContain("it was not said, so it counts as the most urgent");
  await amina.post(`${path}/words`, { soon: "today" });
  expect((await kim.get(path)).text).toContain("Needed today");
});

test("somebody is told at once, even when the rest of the form is not yet right; sent again, it is filled in", async () => {
  await house.post();
  const before = lettersTo("kim");
  const form = { id: newId(), "words-id": newId(), about: newId(), words: "He has a knife.", soon: "now" };
  const again = await amina.post("/worried", form);
  expect(again.status).toBe(422);
  expect(again.text).toContain("You were heard: somebody was told at once");
  await house.post();
  expect(lettersTo("kim")).toBe(before + 1);
  const right = await amina.post("/worried", { ...form, about: chloe.parentId });
  expect(right.location).toContain(form.id);
  const seen = await kim.get(`/concerns/${form.id}`);
  expect(seen.text).toContain("Concern about Chloe Marsh");
  expect(seen.text.match(/He has a knife/g)).toHaveLength(1);
  await house.post();
  expect(lettersTo("kim")).toBe(before + 1);
});

test("a concern about the lead is told to somebody else; her counts, lists and open pages do not move (ladder 8)", async () => {
  const url = await house.app.web.listen({ port: 0, host: "127.0.0.1" });
  const pages = ["/concerns", "/me", "/me/looked", "/me/held", "/help", "/worried"];
  const drawn = async (): Promise<string[]> => {
    const seen: string[] = [];
    for (const page of pages) seen.push((await kim.get(page)).text);
    return seen;
  };
  const before = await drawn();
  const letters = [lettersTo("kim"), lettersTo("ruth")];
  const streams = await Promise.all([
    openStream(url, kim, ["my:concerns", "concerns", `my:concerns@${person("ruth")}`, "board"]),
    openStream(url, ruth, ["my:concerns"]),
  ]);
  const heard = streams[1]?.hears("refresh");
  const path = await raise(amina, {
    about: person("kim"),
    words: "Kim told a neighbour what Chloe said.",
    soon: "conduct",
  });
  await heard;
  await house.post();
  expect(await drawn()).toEqual(before);
  expect([lettersTo("kim"), lettersTo("ruth")]).toEqual([letters[0], (letters[1] ?? 0) + 1]);
  expect(streams[0]?.heard()).not.toContain("refresh");
  for (const stream of streams) stream.close();
  expect((await kim.get(path)).status).toBe(404);
  expect((await ruth.get(path)).text).toContain("About how somebody behaves here");
  expect((await ruth.get("/board")).text).toContain("Concern about Kim, from Amina");
  expect((await ruth.postAndFollow(`${path}/acknowledgement`)).text).toContain("You have it");
});

test("it turns out later to be about the lead: she sees it no longer, and the next person is told", async () => {
  const path = await raise(amina, { words: "Somebody here talks about the families." });
  expect((await kim.get(path)).status).toBe(200);
  expect((await ruth.get(path)).status).toBe(404);
  await house.post();
  const before = [lettersTo("kim"), lettersTo("ruth")];
  await amina.post(`${path}/words`, { about: person("kim"), words: "It was Kim." });
  await house.post();
  expect((await kim.get(path)).status).toBe(404);
  expect((await kim.get("/concerns")).text).not.toContain("It was Kim");
  expect((await ruth.get(path)).text).toContain("It was Kim");
  expect([lettersTo("kim"), lettersTo("ruth")]).toEqual([before[0], (before[1] ?? 0) + 1]);
});

test("the lead who had it has it no longer when it turns out to be about her", async () => {
  const path = await raise(amina, { words: "A photograph of a family went round.", soon: "now" });
  expect((await kim.postAndFollow(`${path}/acknowledgement`)).text).toContain("You have it");
  expect((await ruth.get(path)).status).toBe(404);
  await amina.post(`${path}/words`, { about: "else", "about-name": "Kim Osborne" });
  expect((await kim.get(path)).status).toBe(404);
  expect((await ruth.get(path)).text).toContain("Nobody has said “I have it” yet");
  expect((await ruth.postAndFollow(`${path}/acknowledgement`)).text).toContain("You have it");
});

test("a lead who is only named in words is passed over as well", async () => {
  const path = await raise(amina, {
    about: "else",
    "about-name": "kim, the lead",
    words: "Not to her, please.",
  });
  expect((await kim.get(path)).status).toBe(404);
  expect((await ruth.get(path)).text).toContain("Not to her, please");
});

test("a parent may be worried about her supporter, who never learns of it; she sees what she told us", async () => {
  const her = await house.as(chloe.parentId, "parent");
  const form = await her.get("/worried");
  for (const words of ["I’m worried about something", "Me or my baby", "Amina", "What worries you?"])
    expect(form.text).toContain(words);
  const before = (await amina.get("/supporting")).text;
  const path = await raise(her, {
    about: chloe.supporterId,
    words: "She asked me for money.",
    soon: "today",
  });
  expect((await kim.get(path)).text).toContain("She asked me for money");
  expect((await amina.get(path)).status).toBe(404);
  expect((await amina.get("/supporting")).text).toBe(before);
  expect((await her.get(path)).text).toContain("What you told us");
  const herself = await raise(her, { about: "me", words: "I am frightened at home.", soon: "now" });
  expect((await her.get(`${herself}/words?just=raised`)).text).toContain("Somebody may ring you");
  expect((await kim.get(herself)).text).toContain("Concern about Chloe Marsh");
});

test("whoever raised it reads what she wrote and that somebody has it, and not what others wrote", async () => {
  const path = await raise(amina, { about: chloe.parentId, words: "My own words.", soon: "today" });
  await kim.post(`${path}/words`, { words: "A note of the lead’s.", "words-id": newId() });
  await kim.post(`${path}/acknowledgement`);
  expect((await kim.get(path)).text).toContain("A note of the lead");
  const seen = await amina.get(path);
  expect(seen.text).toContain("My own words.");
  expect(seen.text).toContain("Kim has it");
  expect(seen.text).not.toContain("A note of the lead");
});

test("anybody raises one from anything; what it came from is kept, and an unknown kind is the page itself", async () => {
  const post = newId();
  const form = await amina.get(`/worried?from=post&from-id=${post}`);
  expect(form.html).toContain(`name="from-id" value="${post}"`);
  const juno = await house.as("juno", "referrer");
  const hers = await raise(juno, {
    programme: house.programmes["befriending"] ?? "",
    words: "From a midwife.",
  });
  expect((await juno.get("/worried")).html).toContain(`href="${hers}"`);
  expect((await juno.get(hers)).text).toContain("From a midwife.");
  const path = await raise(amina, { from: "post", "from-id": post, words: "A post.", about: chloe.parentId });
  await raise(amina, { from: "nowhere", "from-id": "x", words: "From nowhere.", about: chloe.parentId });
  const kept = await house.app.database.as(
    { organisation: house.organisationId, person: person("kim"), role: "safeguarding-lead", programme: null },
    (db) =>
      db
        .selectFrom("concern")
        .select(["from_kind", "from_id"])
        .where("id", "=", path.split("/").at(-1) ?? "")
        .execute(),
  );
  expect(kept).toEqual([{ from_kind: "post", from_id: post }]);
});
