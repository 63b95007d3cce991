import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const kept = async (person: string): Promise<{ form: string; typed: unknown }[]> =>
  house.app.database.as(
    {
      person: house.people[person] ?? "",
      organisation: house.organisationId,
      role: "supporter",
      programme: null,
    },
    (db) => db.selectFrom("draft").select(["form", "typed"]).orderBy("form").execute(),
  );

test("what is typed is kept, the last of it, and never a password or a code", async () => {
  const amina = await house.as("amina", "supporter");
  await amina.post("/drafts/log-contact", { notes: "We t" });
  const seen = await amina.post("/drafts/log-contact", {
    notes: "We talked",
    kinds: ["listening", "birth"],
    code: "123456",
    password: "secret words",
  });
  expect(JSON.parse(seen.html)).toEqual({ saved: "9am" });
  expect(await kept("amina")).toEqual([
    { form: "log-contact", typed: { notes: "We talked", kinds: ["listening", "birth"] } },
  ]);
});

test("a draft is its writer's alone", async () => {
  const grace = await house.as("grace", "supporter");
  await grace.post("/drafts/log-contact", { notes: "Mine" });
  expect(await kept("grace")).toHaveLength(1);
  expect((await kept("grace"))[0]?.typed).toEqual({ notes: "Mine" });
  expect(await kept("leanne")).toEqual([]);
});

test.each([
  ["a name that is not a name", "/drafts/..%2F..%2Fetc", { notes: "x" }, 400],
  ["a name too long", `/drafts/${"a".repeat(150)}`, { notes: "x" }, 400],
  ["more than 64 kB", "/drafts/log-contact", { notes: "é".repeat(40_000) }, 413],
])("%s is refused with a sentence and what was kept stays", async (_what, path, fields, status) => {
  const amina = await house.as("amina", "supporter");
  await amina.post("/drafts/kept", { notes: "before" });
  const seen = await amina.post(path, fields);
  expect(seen.status).toBe(status);
  expect(seen.text).toMatch(/typed|shorter/);
  expect(await kept("amina")).toContainEqual({ form: "kept", typed: { notes: "before" } });
});

test("nobody fills the records with drafts: the oldest makes room", async () => {
  const leanne = await house.as("leanne", "supporter");
  for (let n = 0; n < 45; n++) {
    house.clock.forward({ minutes: 1 });
    await leanne.post(`/drafts/form-${n}`, { notes: String(n) });
  }
  const forms = (await kept("leanne")).map((draft) => draft.form);
  expect(forms).toHaveLength(40);
  expect(forms).toContain("form-44");
  expect(forms).not.toContain("form-4");
});

test("a visitor keeps nothing and is told so", async () => {
  const seen = await house.visitor().post("/drafts/log-contact", { notes: "x" });
  expect(seen.status).toBe(409);
  expect(seen.text).toContain("signed out");
});
