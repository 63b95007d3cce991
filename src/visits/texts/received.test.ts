import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openPair } from "../../../tests/pair.ts";
import { openApp } from "../../app.ts";
import { newId, system } from "../../platform/db/index.ts";
import { outboxPost } from "../../platform/mail/index.ts";
import { bookAt } from "../visit.sample.ts";

const token = "a token that only these tests and no GOV.UK Notify know";
const aminas = "+447700900201";
let house: House;
let amina: Browser;
let ruth: Browser;
let visit = "";
let days = 0;

beforeAll(async () => {
  house = await openHouse(undefined, { textsToken: token });
  await hasPhone(house.people["amina"] ?? "", aminas);
});
afterAll(() => house.close());
beforeEach(async () => {
  await quiet();
  days += 1;
  house.clock.now = new Date(new Date("2026-08-04T09:00:00+01:00").getTime() + days * 86_400_000);
  const pair = await openPair(house, { parent: `Chloe ${house.clock.now.getTime()}` });
  visit = await bookAt(house, pair, new Date(house.clock.now.getTime() + 30 * 60_000));
  amina = await house.as("amina", "supporter");
  ruth = await house.as("ruth", "coordinator");
  await ruth.post(`/visits/${visit}/override`, { id: newId(), rule: "two", reason: "They know each other." });
  house.clock.forward({ minutes: 30 });
  await house.post();
  house.letters.length = 0;
});

const asSystem = <T>(work: Parameters<typeof house.app.database.as<T>>[1]): Promise<T> =>
  house.app.database.as(system(house.organisationId), work);
const hasPhone = (personId: string, value: string): Promise<unknown> =>
  asSystem((db) =>
    sql`insert into address (organisation_id, person_id, kind, value, verified_at) values (${house.organisationId}, ${personId}, 'phone', ${value}, now())`.execute(
      db,
    ),
  );
/** Whoever is still out from the test before is nobody's business here. */
const quiet = (): Promise<unknown> =>
  asSystem(async (db) => {
    await sql`update visit set state = 'cancelled', due_at = null, ended_at = null, ended_how = null`.execute(
      db,
    );
    await sql`update visit_alarm set closed_at = now(), due_at = null where closed_at is null`.execute(db);
    await sql`update received_text set at = at - interval '1 day'`.execute(db);
  });
const count = async (): Promise<number> =>
  asSystem(async (db) => {
    const rows = await sql<{ n: number }>`select count(*) n from received_text`.execute(db);
    return rows.rows[0]?.n ?? -1;
  });

type Sent = { id?: string; from?: string; words?: string; token?: string | null };
const bring = (sent: Sent, web = house.app.web) =>
  web.inject({
    method: "POST",
    url: "/texts/received",
    headers: {
      "content-type": "application/json",
      ...(sent.token === null ? {} : { authorization: `Bearer ${sent.token ?? token}` }),
    },
    payload: {
      id: sent.id ?? newId(),
      source_number: sent.from ?? "447700900201",
      destination_number: "447700900000",
      message: sent.words ?? "IN",
      date_received: "2026-08-04T09:00:00.000000Z",
    },
  });
const title = async (): Promise<string> => (await amina.get(`/visits/${visit}`)).text;

test("IN, LATE 30 and OUT do what her taps do, and are answered at the number we know", async () => {
  expect((await bring({ words: "In 😊" })).statusCode).toBe(200);
  expect(await title()).toContain("You are with Chloe until about 10:30am");
  await bring({ words: "late 30" });
  expect(await title()).toContain("until about 11am");
  await bring({ words: "OUT" });
  expect(await title()).toContain("You are out");
  await house.post();
  // at one and the same moment of a still clock they may leave in any order
  expect(house.letters.map(({ to, text }) => `${to}: ${text}`).sort()).toEqual([
    `${aminas}: Noted. Thank you.`,
    `${aminas}: Noted: IN. Thank you.`,
    `${aminas}: Noted: OUT. Thank you.`,
  ]);
});

test("a text brought twice, by two processes at once or a day later, is done once", async () => {
  const other = await openApp({
    databaseUrl: house.appUrl,
    stage: "demo",
    url: "http://127.0.0.1:3001",
    post: outboxPost(),
    clock: () => house.clock.now,
    assets: {},
    publicFolder: import.meta.dirname,
    secret: "another secret of another process of the same house",
    keys: house.keys,
    textsToken: token,
    logLevel: "silent",
    poolMax: 4,
    works: false,
  });
  await bring({ words: "IN" });
  const id = newId();
  const before = await count();
  const answers = await Promise.all(
    [house.app.web, other.web, house.app.web, other.web].map((web) => bring({ id, words: "late 30" }, web)),
  );
  await bring({ id, words: "late 30" });
  await other.close();
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  expect(await count()).toBe(before + 1);
  expect(await title()).toContain("until about 11am");
  await house.post();
  expect(house.letters.filter(({ text }) => text === "Noted. Thank you.")).toHaveLength(1);
});

describe("who may bring one", () => {
  test.each([
    ["no token", null],
    ["another token", "x".repeat(token.length)],
    ["a shorter one", token.slice(0, -1)],
    ["a longer one", `${token}x`],
    ["an empty one", ""],
    ["ten thousand letters", "x".repeat(10_000)],
  ])("%s is refused, and nothing is done", async (_, given) => {
    const before = await count();
    expect((await bring({ token: given })).statusCode).toBe(401);
    expect(await count()).toBe(before);
    expect(await title()).toContain("You meet Chloe");
  });
  test("without a token of ours there is no such address", async () => {
    const without = await openHouse();
    expect((await bring({}, without.app.web)).statusCode).toBeGreaterThanOrEqual(400);
    const kept = await without.app.database.as(system(without.organisationId), (db) =>
      db.selectFrom("received_text").select("id").execute(),
    );
    expect(kept).toEqual([]);
    await without.close();
  });
  test("what is not a text is refused with a sentence", async () => {
    expect((await bring({ id: "not an id" })).statusCode).toBe(400);
    const odd = await house.app.web.inject({
      method: "POST",
      url: "/texts/received",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      payload: "[1, null]",
    });
    expect(odd.statusCode).toBe(400);
  });
});

describe("whoever sends it", () => {
  test.each([
    "+447700900999",
    "07700 900201 ext 5",
    "Alongside",
    "",
    "447700900201; drop table visit",
    "😊".repeat(2_000),
    "+44770090020",
    "0044 7700 900 999",
  ])("%s is nobody's number: answered with nothing, kept as a count", async (from) => {
    const before = await count();
    expect((await bring({ from, words: "OUT help" })).statusCode).toBe(200);
    expect(await count()).toBe(before + 1);
    await house.post();
    expect(house.letters).toEqual([]);
    expect(await title()).toContain("You meet Chloe");
  });
  test("the lead is told how many there were, and not which", async () => {
    await bring({ from: "+447700900998", words: "a secret" });
    const kim = await house.as("kim", "safeguarding-lead");
    const seen = await kim.get("/visits");
    expect(seen.text).toContain("from numbers nobody here has");
    expect(seen.text).not.toMatch(/900998|a secret/);
  });
  test("a parent's text is read by a person and answered by nobody", async () => {
    const { parentId } = await openPair(house, { parent: "Maryam Textor", supporter: "grace" });
    await hasPhone(parentId, "+447700900777");
    await bring({ from: "+44 7700 900777", words: "Please help, ring me. 😊 <b>now</b>" });
    await house.post();
    expect(house.letters.filter(({ to }) => to === "+447700900777")).toEqual([]);
    const board = await ruth.get("/board");
    expect(board.text).toContain("A text from Maryam");
    const path = /\/texts\/[0-9a-f-]{36}/.exec(board.html)?.[0] ?? "";
    expect((await ruth.get(path)).text).toContain("Please help, ring me. 😊 <b>now</b>");
    expect((await amina.get(path)).status).toBe(403);
    await ruth.post(`${path}/reading`);
    expect((await ruth.get("/board")).text).not.toContain("A text from Maryam");
  });
});

describe("help", () => {
  const asked = async (): Promise<string> => (await ruth.get("/board")).text;
  test.each(["HELP", "i need help pls", `${"x ".repeat(5_000)}HELP`, "😱 Help!!"])(
    "%s tells those on duty at once",
    async (words) => {
      await bring({ words });
      await house.post();
      expect(house.letters.some(({ to }) => to === "kim@harbrook.example")).toBe(true);
      expect(await asked()).toContain("sent a call for help");
    },
  );
  test("her own word does, and is answered like any other text; nothing her phone says after that ends it", async () => {
    expect((await amina.post("/supporting/visits", { word: "in" })).status).toBe(422);
    expect((await amina.post("/supporting/visits", { word: "help me" })).text).toContain(
      "already means something",
    );
    await amina.post("/supporting/visits", { word: "Buttercup" });
    await bring({ words: "IN" });
    await bring({ words: "Say hi to buttercup for me!" });
    await bring({ words: "OUT" });
    await house.post();
    expect(
      house.letters
        .filter(({ to }) => to === aminas)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(["Noted. Thank you.", "Noted: IN. Thank you.", "Noted: OUT. Thank you."]);
    expect(await asked()).toContain("Is Amina safe?");
    await amina.post("/supporting/visits", { word: "" });
  });
  test("with no visit near it is told all the same", async () => {
    await quiet();
    await bring({ words: "help" });
    expect(await asked()).toContain("Is Amina safe?");
    const list = await ruth.get("/visits");
    const path = /\/alarms\/[0-9a-f-]{36}/.exec(list.html)?.[0] ?? "";
    const page = await ruth.get(path);
    expect(page.text).toContain("None of hers was near when she called.");
    expect(page.html).toContain("tel:07700900201");
    const answered = await ruth.post(`${path}/answer`, { answer: "over", how: "I rang her." });
    expect(answered.location).toBe(`${path}?just=safe`);
  });
});

test.each([
  ["something nobody can read", "🤷 see you laterrr", "Somebody will read this"],
  ["ten thousand letters", "x".repeat(10_000), "Somebody will read this"],
  ["markup", "<img src=x onerror=alert(1)>", "Somebody will read this"],
])("%s waits for a person, and she is told what works", async (_, words, answer) => {
  await bring({ words });
  await house.post();
  expect(house.letters.map(({ text }) => text).join()).toContain(answer);
  const path = /\/texts\/[0-9a-f-]{36}/.exec((await ruth.get("/board")).html)?.[0] ?? "";
  const page = await ruth.get(path);
  expect(page.status).toBe(200);
  expect(page.html).not.toContain("<img src=x");
  await ruth.post(`${path}/reading`);
});

test("somebody who plays with her number costs nothing more: after twenty in an hour they are done and not answered", async () => {
  for (let n = 0; n < 25; n += 1) await bring({ words: "LATE 30" });
  await house.post();
  expect(house.letters.filter(({ to }) => to === aminas)).toHaveLength(20);
  await bring({ words: "help" });
  expect((await ruth.get("/board")).text).toContain("Is Amina safe?");
});

test("a text that is refused says so, and the watch stays on", async () => {
  const pair = await openPair(house, { parent: "Priya Later", supporter: "amina" });
  await quiet();
  const first = await bookAt(house, pair, new Date(house.clock.now.getTime() + 10 * 60_000));
  await bring({ words: "IN" });
  await house.post();
  expect(house.letters.map(({ text }) => text).join()).toContain(
    "This could not be done by text. Please sign in.",
  );
  expect((await amina.get(`/visits/${first}`)).text).toContain("The first visit is made by two people");
  house.clock.forward({ minutes: 26 });
  house.letters.length = 0;
  await house.work("watch-visits");
  await house.post();
  expect(house.letters.map(({ to, text }) => `${to}: ${text.split("\n")[0]}`)).toEqual([
    `${aminas}: Please answer now. Reply IN, OUT or LATE 30, or sign in.`,
  ]);
});
