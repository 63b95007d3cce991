import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { sendReferral } from "../../../tests/send-referral.ts";
import { sampleCsv } from "../../../db/town/samples/sample-csv.ts";
import { newId, system } from "../../platform/db/index.ts";
import { asDay } from "../../words/day.ts";

let house: House;
let ruth: Browser;
beforeAll(async () => {
  house = await openHouse();
  ruth = await house.as("ruth", "coordinator");
});
afterAll(() => house.close());

const inside = <T>(work: Parameters<typeof house.app.database.as<T>>[1]): Promise<T> =>
  house.app.database.as(system(house.organisationId), work);
const referralsOf = (list: string) =>
  inside((db) =>
    db.selectFrom("referral").selectAll().where("import_id", "=", list).orderBy("name").execute(),
  );
const rowsOf = (list: string) =>
  inside((db) =>
    db.selectFrom("import_row").selectAll().where("import_id", "=", list).orderBy("row").execute(),
  );

async function bring(text: string, name = "list.csv"): Promise<string> {
  const sent = await ruth.upload(
    "/referrals/import",
    { field: "list", name, bytes: Buffer.from(text) },
    { id: newId() },
  );
  const id = /\/referrals\/import\/([^/?]+)$/.exec(sent.location ?? "")?.[1];
  if (!id) throw new Error(`It was not taken: ${sent.status} ${sent.text}`);
  return id;
}

/** The columns as the page guessed them, sent back as they are. */
async function agree(id: string, change: Record<string, string> = {}): Promise<string | null> {
  const list = await inside((db) =>
    db.selectFrom("import").select("mapping").where("id", "=", id).executeTakeFirstOrThrow(),
  );
  const mapping = list.mapping as (string | null)[];
  const said = Object.fromEntries(mapping.map((field, column) => [`column-${column}`, field ?? ""]));
  return (await ruth.post(`/referrals/import/${id}`, { ...said, ...change })).location;
}

const plain = `Name,Due date,Mobile,Postcode,Referred by,Notes
Lily Marsh,20/10/2026,07700 900401,DE23 6AA,Juno Team,Quiet
Anya Petrov,1 November 2026,07700 900402,DE1,Juno Team,
Joy and Hope Bello,12/12/2026,07700 900403,DE22,Juno Team,
Sara Khan,40/10/2026,07700 900404,DE22,Juno Team,
`;

test("a list is taken as it is: columns guessed, each problem in words, the good rows in, the others to put right", async () => {
  const id = await bring(plain);
  const columns = await ruth.get(`/referrals/import/${id}`);
  expect(columns.text).toContain("What the columns mean");
  expect(columns.text).toContain("Lily Marsh · Anya Petrov");
  expect(await agree(id)).toBe(`/referrals/import/${id}/preview`);
  const preview = await ruth.get(`/referrals/import/${id}/preview`);
  expect(preview.text).toContain("2 are ready");
  expect(preview.text).toContain("2 need a look");
  expect(preview.text).toContain("Line 4");
  expect(await referralsOf(id)).toHaveLength(0);
  const done = await ruth.postAndFollow(`/referrals/import/${id}/rows`);
  expect(done.text).toContain("2 referrals in, 2 rows to put right, 0 left out");
  expect((await ruth.post(`/referrals/import/${id}/rows`)).status).toBe(303);
  const made = await referralsOf(id);
  expect(made.map(({ name, state, source, phone }) => [name, state, source, phone])).toEqual([
    ["Anya Petrov", "sent", "import", "+447700900402"],
    ["Lily Marsh", "sent", "import", "+447700900401"],
  ]);
  expect((await ruth.get("/referrals")).text).toContain("Lily M");
  const facts = await inside((db) =>
    db
      .selectFrom("fact")
      .select("kind")
      .where("subject_id", "in", [id, made[0]?.id ?? ""])
      .orderBy("id")
      .execute(),
  );
  expect(facts.map(({ kind }) => kind)).toEqual(["ReferralImported", "ReferralsImported"]);
});

test("the rows that wait are put right one by one: a date, two people in one cell, one left out", async () => {
  const id = await bring(plain.replaceAll("9004", "9005"));
  await agree(id);
  await ruth.post(`/referrals/import/${id}/rows`);
  const rows = await rowsOf(id);
  const two = rows.find(({ cells }) => JSON.stringify(cells).includes("Joy and Hope"))?.row;
  const bad = rows.find(({ cells }) => JSON.stringify(cells).includes("Sara Khan"))?.row;
  const form = await ruth.get(`/referrals/import/${id}/rows/${two}`);
  expect(form.text).toContain("Make 2 referrals of it");
  expect((await ruth.post(`/referrals/import/${id}/rows/${two}`, { do: "split" })).status).toBe(303);
  expect((await referralsOf(id)).map(({ name }) => name)).toEqual(["Hope Bello", "Joy Bello"]);
  const wrong = await ruth.post(`/referrals/import/${id}/rows/${bad}`, { "cell-1": "the twelfth of never" });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain("the twelfth of never");
  expect((await ruth.post(`/referrals/import/${id}/rows/${bad}`, { "cell-1": "14/10/2026" })).status).toBe(
    303,
  );
  const sara = (await referralsOf(id)).find(({ name }) => name === "Sara Khan");
  expect(sara?.due_on).toBe("2026-10-14");
  expect((await ruth.post(`/referrals/import/${id}/rows/${bad}`, { "cell-1": "14/10/2026" })).status).toBe(
    303,
  );
  expect((await referralsOf(id)).filter(({ name }) => name === "Sara Khan")).toHaveLength(1);
  for (const { row, state } of await rowsOf(id))
    if (state === "to fix") await ruth.post(`/referrals/import/${id}/rows/${row}/leaving-out`);
  expect((await rowsOf(id)).some(({ state }) => state === "to fix")).toBe(false);
});

test("whom we have already stays out unless somebody says otherwise", async () => {
  const dela = await house.as("juno", "referrer");
  await sendReferral(dela, { name: "Mei Chen", phone: "07700 900601" });
  await sendReferral(dela, { name: "Ama Boateng", phone: "07700 900602" });
  const id = await bring(
    "Name,Due date,Mobile\nMei Chen,20/10/2026,07700900601\nAma Boateng,20/10/2026,07700900602\nNew Person,20/11/2026,07700900603\n",
  );
  await agree(id);
  const preview = await ruth.get(`/referrals/import/${id}/preview`);
  expect(preview.text).toContain("2 seem to be here already");
  expect(preview.text).toContain("the same phone number");
  await ruth.post(`/referrals/import/${id}/rows`, { "also-2": "yes" });
  expect((await referralsOf(id)).map(({ name }) => name)).toEqual(["Ama Boateng", "New Person"]);
  expect((await ruth.get(`/referrals/import/${id}/rows`)).text).toContain("1 left out");
});

test("a list is taken back with a reason; what somebody has worked on stays, and the page says so", async () => {
  const id = await bring(
    "Name,Due date,Mobile\nUna Vance,20/10/2026,07700900701\nIda Lund,21/12/2026,07700900702\n",
  );
  await agree(id);
  await ruth.post(`/referrals/import/${id}/rows`);
  const [ida] = await referralsOf(id);
  await ruth.post(`/referrals/${ida?.id}/acknowledgement`);
  expect((await ruth.post(`/referrals/import/${id}/undoing`)).text).toContain("Write why it is taken back");
  const seen = await ruth.postAndFollow(`/referrals/import/${id}/undoing`, {
    why: "It was last year’s list",
  });
  expect(seen.text).toContain("1 referral taken back");
  expect(seen.text).toContain("1 referral could not be taken back, because somebody has worked on it since");
  expect((await referralsOf(id)).map(({ name, state }) => [name, state])).toEqual([
    ["Ida Lund", "acknowledged"],
    ["Una Vance", "withdrawn"],
  ]);
  expect((await ruth.post(`/referrals/import/${id}/undoing`, { why: "Again" })).status).toBe(303);
  const again = await bring("Name,Due date,Mobile\nUna Vance,20/10/2026,07700900701\n");
  await agree(again);
  expect((await ruth.get(`/referrals/import/${again}/preview`)).text).toContain("1 is ready");
});

test("columns that cannot be are refused beside the column, with what was chosen", async () => {
  const id = await bring("Name,Due date,Mobile\nEve Sand,20/10/2026,07700900801\n");
  const twice = await ruth.post(`/referrals/import/${id}`, {
    "column-0": "name",
    "column-1": "name",
    "column-2": "phone",
  });
  expect(twice.status).toBe(422);
  expect(twice.text).toContain("Another column is “Name” already");
  const nobody = await ruth.post(`/referrals/import/${id}`, {
    "column-0": "",
    "column-1": "dueOn",
    "column-2": "nonsense",
  });
  expect(nobody.text).toContain("Say which column holds the name");
});

test("the sample is offered as CSV and as a workbook, and both can be brought in", async () => {
  const csv = await ruth.get("/referrals/import/sample.csv");
  expect(csv.bytes.toString()).toBe(sampleCsv(asDay("2026-08-04")));
  const workbook = await ruth.get("/referrals/import/sample.xlsx");
  const sent = await ruth.upload(
    "/referrals/import",
    { field: "list", name: "sample.xlsx", bytes: workbook.bytes },
    { id: newId() },
  );
  const id = /\/referrals\/import\/([^/?]+)$/.exec(sent.location ?? "")?.[1] ?? "";
  expect(await agree(id)).toBe(`/referrals/import/${id}/preview`);
  const preview = await ruth.get(`/referrals/import/${id}/preview`);
  expect(preview.text).toMatch(/\d+ are ready/);
  await ruth.post(`/referrals/import/${id}/rows`);
  expect((await referralsOf(id)).length).toBeGreaterThan(15);
  expect((await ruth.get("/referrals")).status).toBe(200);
});

test.each([
  ["nothing", Buffer.alloc(0), "list.csv"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), "list.xlsx"],
  ["a damaged workbook", Buffer.from("PK\u0003\u0004 nothing of the kind"), "list.xlsx"],
  ["only headings", Buffer.from("Name,Phone\n"), "list.csv"],
  ["prose", Buffer.from("Dear Ruth, here is the list I promised."), "letter.txt"],
])("%s is refused with a sentence beside the file", async (_, bytes, name) => {
  const seen = await ruth.upload("/referrals/import", { field: "list", name, bytes }, { id: newId() });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain("One thing to put right");
});

test("hostile cells are kept as words or wait to be put right, never a failure", async () => {
  const id = await bring(
    `Name,Due date,Mobile,Notes\n"<script>alert(1)</script>",20/10/2026,07700900901,x\n"'; drop table referral; --",99/99/9999,abc,"${"y".repeat(4_000)}"\n"\u202Eyelrac",20/10/2026,07700900902,\u0001\n`,
  );
  await agree(id);
  const preview = await ruth.get(`/referrals/import/${id}/preview`);
  expect(preview.status).toBe(200);
  expect(preview.html).not.toContain("<script>alert(1)");
  expect((await ruth.postAndFollow(`/referrals/import/${id}/rows`)).status).toBe(200);
  expect((await ruth.get(`/referrals/import/${id}/rows/999`)).status).toBe(404);
  expect((await ruth.get(`/referrals/import/${id}/rows/x'y`)).status).toBe(404);
});

test("a list is nobody else's: referrers and other programmes' coordinators do not know it is there", async () => {
  const id = await bring("Name,Mobile\nKay Long,07700900951\n");
  const dela = await house.as("juno", "referrer");
  expect((await dela.get("/referrals/import")).status).toBe(403);
  expect((await dela.get(`/referrals/import/${id}`)).status).toBe(403);
  const seen = await house.app.database.as(
    {
      person: house.people["ruth"] ?? null,
      organisation: house.organisationId,
      role: "coordinator",
      programme: house.programmes["birth"] ?? null,
    },
    (db) => db.selectFrom("import").select("id").where("id", "=", id).execute(),
  );
  expect(seen).toEqual([]);
});
