import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { onServer } from "../../../tests/on-server.ts";
import { openPair } from "../../../tests/pair.ts";
import { newId } from "../../platform/db/index.ts";
import { retentionCodes, retentionKinds } from "../../words/record-kinds.ts";

let house: House;
let sue: Browser;
let ids: string[] = [];
beforeAll(async () => {
  house = await openHouse();
  for (const parent of ["Chloe Marsh", "Kate Oakfield", "Maya Thornhill"])
    ids.push((await openPair(house, { parent })).parentId);
  await onServer(house.ownerUrl, (client) =>
    client.query(
      "update relationship set ended_on = '2026-08-04'; update referral set state = 'stopped', note = 'She is shy.'",
    ),
  );
  ids = ids.toSorted();
});
afterAll(() => house.close());

const notes = async (): Promise<number> =>
  (await onServer(house.ownerUrl, (client) => client.query("select 1 from referral where note is not null")))
    .rowCount ?? 0;
const usual = Object.fromEntries(retentionCodes.map((kind) => [kind, String(retentionKinds[kind].months)]));

test.each([
  [{ support: "" }, "Enter whole months, from 12"],
  [{ support: "-3" }, "Enter whole months, from 12"],
  [{ checks: "7" }, "Enter whole months, from 1 (1 month) to 6 (6 months)."],
  [{ support: "9999999999" }, "Enter whole months"],
  [{ support: "240", account: "96" }, "Keep accounts at least as long as support"],
])("%j is refused with its remedy", async (change, sentence) => {
  sue = await house.as("sue", "administrator");
  const seen = await sue.post("/organisation/retention", { ...usual, ...change });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
});

test("each organisation says how long, within bounds; the bounds and their source are on the page", async () => {
  const seen = await sue.get("/organisation/retention");
  expect(seen.text).toContain("NHS Records Management Code");
  expect(
    (await sue.post("/organisation/retention", { ...usual, support: "24", account: "120" })).location,
  ).toBe("/privacy?done=retention");
  expect((await sue.get("/organisation/retention")).html).toContain('value="24"');
  expect((await (await house.as("ruth", "coordinator")).get("/organisation/retention")).status).toBe(403);
});

test("nothing goes by itself: the night lists what is due, and an administrator says so", async () => {
  await house.work("list-what-is-due");
  expect((await sue.get("/privacy/due")).text).toContain("Nothing is past its time");
  house.clock.forward({ days: 800 });
  await house.work("list-what-is-due");
  await house.work("erase-confirmed");
  sue = await house.as("sue", "administrator");
  const due = await sue.get("/privacy/due");
  expect(due.text).toContain("Support: referrals, wishes, matches, meetings and contacts 3 people");
  expect(await notes()).toBe(3);
  expect((await sue.get("/board")).text).toContain("Nothing goes before Sue says so");
  await house.post();
  expect(house.letters.findLast(({ to }) => to === "sue@harbrook.example")?.text).toContain(
    "Some records have been kept long enough",
  );
});

test("a hold keeps what is due, confirmed or not, until it ends", async () => {
  const hold = {
    id: newId(),
    reason: "A coroner asked.",
    "reviewOn-day": "1",
    "reviewOn-month": "12",
    "reviewOn-year": "2028",
  };
  const [held = ""] = ids;
  expect((await sue.post(`/people/${held}/holds`, { ...hold, "reviewOn-year": "2031" })).status).toBe(422);
  expect((await sue.post(`/people/${held}/holds`, hold)).location).toBe(`/people/${held}/data?done=held`);
  expect((await (await house.as("ruth", "coordinator")).get(`/people/${held}/data`)).text).not.toContain(
    "coroner",
  );
  const listedBy = "2028-10-12";
  expect((await sue.post("/privacy/due", { kind: "support", act: "erase", listedBy })).location).toBe(
    "/privacy/due?done=confirmed",
  );
  await house.work("erase-confirmed");
  expect(await notes()).toBe(1);
  await house.work("erase-confirmed");
  expect(await notes()).toBe(1);
  const page = await sue.get(`/people/${held}/data`);
  const end = /href="([^"]*\/ending)"/.exec(page.html)?.[1] ?? "";
  await sue.post(end, { why: "The inquest is over." });
  await house.work("erase-confirmed");
  expect(await notes()).toBe(0);
  const record = (await sue.get("/privacy")).text;
  expect(record).toContain("kept long enough, by Sue");
  expect(record).toContain("Support: ");
});

test("what was erased is not listed again, and what is put off is asked again later", async () => {
  await house.work("list-what-is-due");
  expect((await sue.get("/privacy/due")).text).not.toContain("Support: referrals");
  const kinds = ["messages", "signing-in"];
  for (const kind of kinds) await sue.post("/privacy/due", { kind, act: "later", listedBy: "2028-10-12" });
  expect((await sue.get("/privacy/due")).text).toContain("Nothing is past its time");
  house.clock.forward({ days: 91 });
  sue = await house.as("sue", "administrator");
  expect((await sue.get("/privacy/due")).text).toContain("Messages we sent");
});

test("past thirty days without a word it is late, on the board, with who has it", async () => {
  const board = (await sue.get("/board")).text;
  expect(board).toContain("past the 30 days");
});

test("concerns go by their own time and a lead’s word; an administrator finds no trace of them in her lists", async () => {
  const amina = await house.as("amina", "supporter");
  await amina.post("/worried", { id: newId(), "words-id": newId(), words: "She cried all the time." });
  await onServer(house.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>("select id from concern");
    const values = [newId(), house.organisationId, rows[0]?.id, house.clock.now, house.people["kim"]];
    await client.query(
      "insert into concern_record (id, organisation_id, concern_id, kind, written_at, written_by, words) values ($1, $2, $3, 'closing', $4, $5, '{}')",
      values,
    );
    await client.query(
      "insert into concern_closing (id, organisation_id, concern_id, closed_at, closed_by) values ($1, $2, $3, $4, $5)",
      values,
    );
  });
  await house.work("list-what-is-due");
  expect((await (await house.as("kim", "safeguarding-lead")).get("/privacy/due")).text).not.toContain(
    "Concerns, and",
  );
  house.clock.forward({ days: 366 * 25 });
  await house.work("list-what-is-due");
  const kim = await house.as("kim", "safeguarding-lead");
  sue = await house.as("sue", "administrator");
  expect((await kim.get("/privacy/due")).text).toContain("Concerns, and what was decided 1 concern");
  expect((await sue.get("/privacy/due")).text).not.toMatch(/concern/i);
  const say = { kind: "concerns", act: "erase", listedBy: "2099-01-01" };
  await sue.post("/privacy/due", say);
  await house.work("erase-confirmed");
  const words = async (): Promise<unknown[]> =>
    (await onServer(house.ownerUrl, (client) => client.query("select words from concern_words"))).rows;
  expect(await words()).not.toEqual([{ words: "Erased" }]);
  await kim.post("/privacy/due", say);
  await house.work("erase-confirmed");
  expect(await words()).toEqual([{ words: "Erased" }]);
  expect((await sue.get("/privacy")).text).not.toContain("Concerns, and");
});
