import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { newId, system } from "../platform/db/index.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const day = (name: string, iso: string): Record<string, string> => {
  const [year = "", month = "", date = ""] = iso.split("-");
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};

test("A15: what is missing stands on the supporter's page with what to do; recording it once is enough", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const page = `/supporters/${house.people["amina"]}`;
  const before = await ruth.get(page);
  expect(before.status).toBe(200);
  expect(before.text).toContain(
    "Criminal record check at the level of the role is not recorded. See the paper, then record it",
  );
  const form = {
    id: newId(),
    kind: "criminal-record-check",
    ...day("from", "2026-01-10"),
    ...day("until", "2026-08-30"),
    "seen-by": "Ruth Adeyemi",
    note: "<script>alert(1)</script>",
  };
  expect((await ruth.post(`${page}/readiness`, form)).status).toBe(303);
  const after = await ruth.postAndFollow(`${page}/readiness`, form);
  expect(after.text).not.toContain("Criminal record check at the level of the role is not recorded");
  expect(after.text).toContain("There until 30 August 2026");
  expect(after.text.match(/Seen by Ruth Adeyemi/g)).toHaveLength(1);
  expect(after.html).not.toContain("<script>alert");
  const list = await ruth.get("/supporters");
  expect(list.text).toContain("lapses after 30 August 2026");
});

test("taken back, it stays readable with the reason and no longer counts", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const page = `/supporters/${house.people["grace"]}`;
  const id = newId();
  await ruth.post(`${page}/readiness`, {
    id,
    kind: "interview",
    ...day("from", "2026-01-10"),
    "seen-by": "Ruth",
  });
  expect((await ruth.get(page)).text).not.toContain("Interview is not recorded");
  expect((await ruth.get(`${page}/readiness/${id}/end`)).text).toContain("Take back: interview");
  expect((await ruth.post(`${page}/readiness/${id}/end`, { why: " " })).text).toContain(
    "Enter why it no longer counts",
  );
  const after = await ruth.postAndFollow(`${page}/readiness/${id}/end`, { why: "It was somebody else’s" });
  expect(after.text).toContain("Interview is not recorded");
  expect(after.text).toContain("Taken back on 4 August 2026: It was somebody else’s");
});

test("a lapse is warned of once at each threshold, to her and her coordinator, naming nothing and nobody", async () => {
  const owed = async (): Promise<{ body: string; subject: string }[]> =>
    house.app.database.as(system(house.organisationId), (db) =>
      db
        .selectFrom("message")
        .select(["body", "subject"])
        .where("template", "like", "readiness-lapses%")
        .execute(),
    );
  await house.work("warn-readiness");
  await house.work("warn-readiness");
  expect(await owed()).toHaveLength(2);
  house.clock.forward({ days: 20 });
  await house.work("warn-readiness");
  const all = await owed();
  expect(all).toHaveLength(4);
  for (const { body, subject } of all)
    expect(`${subject} ${body}`).not.toMatch(/criminal|check|Amina|Harbrook|volunteer|parent/i);
  house.clock.forward({ days: -20 });
});

test.each([
  ["nothing typed", {}, ["Choose what was done", "Enter the day it counts from", "Enter who saw the paper"]],
  [
    "training without hours",
    { kind: "training", ...day("from", "2026-01-10"), "seen-by": "R" },
    ["Enter how many hours of training this was"],
  ],
  [
    "a day in 2999 and a last day before it",
    { kind: "interview", ...day("from", "2026-06-06"), ...day("until", "2026-06-05"), "seen-by": "R" },
    ["The last day must be the same as or after 6 June 2026."],
  ],
  [
    "1900",
    { kind: "interview", ...day("from", "1900-01-01"), "seen-by": "R" },
    ["1 January 1900 is more than 20 years ago. Check the year."],
  ],
  [
    "31 February and SQL",
    { kind: "'; drop table readiness; --", ...day("from", "2026-02-31"), "seen-by": "R\u202Eevil" },
    ["Choose what was done", "31 February is not a date. Check the day and month."],
  ],
  [
    "too many hours",
    { kind: "training", hours: "99999999999", ...day("from", "2026-06-06"), "seen-by": "R" },
    ["Enter hours as a number from 0 to 2000"],
  ],
  [
    "an essay",
    { kind: "interview", ...day("from", "2026-06-06"), "seen-by": "x".repeat(900), note: "y".repeat(5000) },
    ["Who saw the paper must be 200 characters or fewer", "The note must be 1,000 characters or fewer"],
  ],
])("%s: a sentence each, and nothing typed is lost", async (_what, typed, sentences) => {
  const ruth = await house.as("ruth", "coordinator");
  const seen = await ruth.post(`/supporters/${house.people["leanne"]}/readiness`, { id: newId(), ...typed });
  expect(seen.status).toBe(422);
  for (const sentence of sentences) expect(seen.text).toContain(sentence);
  for (const value of Object.values(typed))
    if (value.length > 2 && !value.includes("drop") && !value.includes("\u202E"))
      expect(seen.html).toContain(value);
});

test("supporters and referrers do not come this far", async () => {
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(`/supporters/${house.people["grace"]}`)).status).toBe(403);
  expect((await amina.post(`/supporters/${house.people["amina"]}/readiness`, {})).status).toBe(403);
  const juno = await house.as("juno", "referrer");
  expect((await juno.get("/supporters")).status).toBe(403);
});
