import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { newId, type Db } from "../platform/db/index.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const ruth = await house.as("ruth", "coordinator");
  await ruth.post(`/supporters/${house.people["amina"]}/readiness`, {
    id: newId(),
    kind: "interview",
    "from-day": "1",
    "from-month": "2",
    "from-year": "2026",
    "seen-by": "Ruth",
  });
  const amina = await house.as("amina", "supporter");
  await amina.post("/supporting/me/times", { mon: "morning" });
  await amina.post("/supporting/leave", {
    id: newId(),
    "from-day": "9",
    "from-month": "9",
    "from-year": "2026",
  });
});
afterAll(() => house.close());

const as = <T>(
  person: string,
  role: string,
  programme: string | null,
  work: (db: Db) => Promise<T>,
): Promise<T> =>
  house.app.database.as(
    {
      person: house.people[person] ?? null,
      organisation: house.organisationId,
      role,
      programme: programme ? (house.programmes[programme] ?? null) : null,
    },
    work,
  );

const counts = async (db: Db): Promise<number[]> => {
  const all = [];
  for (const table of ["supporter", "readiness", "leave"] as const) {
    const row = await db
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    all.push(row.n);
  }
  return all;
};

test("who sees a supporter's profile, readiness and leave", async () => {
  expect(await as("ruth", "coordinator", "befriending", counts)).toEqual([1, 1, 1]);
  expect(await as("amina", "supporter", "befriending", counts)).toEqual([1, 1, 1]);
  expect(await as("grace", "supporter", "befriending", counts)).toEqual([0, 0, 0]);
  expect(await as("juno", "referrer", "befriending", counts)).toEqual([0, 0, 0]);
  expect(await as("kim", "safeguarding-lead", null, counts)).toEqual([0, 0, 0]);
  expect(await as("ruth", "coordinator", "birth", counts)).toEqual([0, 0, 0]);
});

test("another organisation's coordinator sees none of it", async () => {
  const elsewhere = {
    person: house.people["ruth"] ?? null,
    organisation: newId(),
    role: "coordinator",
    programme: null,
  };
  expect(await house.app.database.as(elsewhere, counts)).toEqual([0, 0, 0]);
});

test("a supporter cannot make herself ready", async () => {
  const write = (db: Db): Promise<unknown> =>
    db
      .insertInto("readiness")
      .values({
        id: newId(),
        organisation_id: house.organisationId,
        person_id: house.people["amina"] ?? "",
        programme_id: house.programmes["befriending"] ?? "",
        kind: "training",
        from_on: "2026-01-01" as never,
        until_on: null,
        hours: 30,
        seen_by: "me",
        note: null,
        recorded_at: new Date(),
        recorded_by: house.people["amina"] ?? "",
        ended_on: null,
        ended_by: null,
        ended_why: null,
      })
      .execute();
  await expect(as("amina", "supporter", "befriending", write)).rejects.toThrow(/row-level security/);
});

test("D24: that she is having a break is between her and her coordinators", async () => {
  const facts = (db: Db): Promise<unknown[]> =>
    db.selectFrom("fact").select("id").where("kind", "=", "LeaveAsked").execute();
  expect(await as("ruth", "coordinator", "befriending", facts)).toHaveLength(1);
  expect(await as("amina", "supporter", "befriending", facts)).toHaveLength(1);
  expect(await as("kim", "safeguarding-lead", null, facts)).toHaveLength(0);
  expect(await as("grace", "supporter", "befriending", facts)).toHaveLength(0);
});
