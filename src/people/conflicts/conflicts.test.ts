import { afterAll, beforeAll, expect, test } from "vitest";
import { supportersChapter } from "../../../db/town/supporters-chapter.ts";
import { addWaitingParent } from "../../../tests/add-waiting-parent.ts";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openPair } from "../../../tests/pair.ts";
import { newId, system } from "../../platform/db/index.ts";
import { readConflict } from "./read-conflict.ts";

let house: House;
let pair: { id: string; parentId: string; supporterId: string; matchId: string };
let chloe: Browser;
let ruth: Browser;
let sue: Browser;
beforeAll(async () => {
  house = await openHouse();
  pair = await openPair(house);
  house.people["chloe"] = pair.parentId;
  [chloe, ruth, sue] = [
    await house.as("chloe", "parent"),
    await house.as("ruth", "coordinator"),
    await house.as("sue", "administrator"),
  ];
});
afterAll(() => house.close());

const form = (changes: Record<string, string> = {}) => ({
  id: newId(),
  who: house.people["ruth"] ?? "",
  kind: "neighbour",
  why: "They share a front gate.",
  ...changes,
});
const entriesNow = () =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("conflict").selectAll().where("ended_at", "is", null).execute(),
  );
/** Pages on which whoever coordinates finds Chloe. */
const hers = () => [
  `/people/${pair.parentId}`,
  `/people/${pair.parentId}/safe-contact`,
  `/people/${pair.parentId}/conflict`,
  `/relationships/${pair.id}`,
];
const lists = ["/people?words=Chloe", "/board", "/referrals?show=all", "/matches", "/people"];

test("before anything is said, a coordinator finds her; afterwards nothing of her, anywhere, and is not told why", async () => {
  for (const path of hers()) {
    const seen = await ruth.get(path);
    expect([path, seen.status]).toEqual([path, 200]);
    expect(seen.text, path).toContain("Chloe");
  }
  const found = (await Promise.all(lists.map(async (path) => (await ruth.get(path)).text))).filter((text) =>
    text.includes("Chloe Marsh"),
  );
  expect(found.length).toBeGreaterThan(1);

  expect((await sue.post(`/people/${pair.parentId}/conflict`, form())).location).toContain("done=conflict");

  for (const path of hers()) expect([path, (await ruth.get(path)).status]).toEqual([path, 404]);
  for (const path of lists) expect((await ruth.get(path)).text, path).not.toContain("Chloe");
  expect((await sue.get(`/people/${pair.parentId}`)).status).toBe(200);
  expect((await (await house.as("amina", "supporter")).get(`/relationships/${pair.id}`)).status).toBe(200);
});

test("the entry is restricted: leads and administrators read it, the person it keeps out does not", async () => {
  const kim = await house.as("kim", "safeguarding-lead");
  for (const keeper of [sue, kim]) {
    const seen = await keeper.get("/conflicts");
    expect(seen.text).toContain("Ruth Adeyemi does not see Chloe Marsh");
    expect(seen.text).toContain("They share a front gate.");
  }
  expect((await ruth.get("/conflicts")).status).toBe(403);
  await house.post();
  expect(house.letters.filter(({ text }) => text.includes("/conflicts")).length).toBeGreaterThan(0);
  expect(JSON.stringify(house.letters)).not.toMatch(/Chloe|Ruth Adeyemi|gate/);
});

test("somebody else is told in her stead, and she is not", async () => {
  house.letters.length = 0;
  const consent = await chloe.get("/me/consents");
  expect(consent.status).toBe(200);
  const programme = house.programmes["befriending"] ?? "";
  await house.app.database.as(system(house.organisationId), (db) =>
    db
      .insertInto("consent")
      .values({
        organisation_id: house.organisationId,
        person_id: pair.parentId,
        programme_id: programme,
        purpose: "support",
        began_at: house.clock.now,
        began_by: pair.parentId,
        how: "on her own page",
        ended_at: null,
        ended_by: null,
      })
      .execute(),
  );
  const answer = await chloe.post("/me/consents", {
    purpose: "support",
    programme,
    act: "withdraw",
    sure: "yes",
  });
  expect(answer.location).toContain("done=withdrawn");
  await house.post();
  const told = house.letters.map(({ to }) => to);
  expect(told).toContain("sue@harbrook.example");
  expect(told).not.toContain("ruth@harbrook.example");
});

test("it is taken back by an administrator with a reason, and she finds her again", async () => {
  const [entry] = await entriesNow();
  expect((await ruth.get(`/conflicts/${entry?.id}/ending`)).status).toBe(403);
  const empty = await sue.post(`/conflicts/${entry?.id}/ending`, { why: " " });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Write why this is over");
  expect((await sue.post(`/conflicts/${entry?.id}/ending`, { why: "Ruth has moved." })).location).toContain(
    "ended",
  );
  expect((await ruth.get(`/people/${pair.parentId}`)).status).toBe(200);
  expect((await sue.post(`/conflicts/${entry?.id}/ending`, { why: "Again." })).status).toBe(404);
});

test("a supporter says it for herself, and only for herself; it is out of her sight at once", async () => {
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(`/people/${pair.parentId}/conflict`)).text).toContain("Me. I know her");
  expect((await amina.get(`/people/${pair.parentId}/conflict`)).text).not.toContain("Ruth");
  expect((await amina.post(`/people/${pair.parentId}/conflict`, form())).status).toBe(422);
  const own = form({ who: pair.supporterId, kind: "friend" });
  for (const _ of [1, 2])
    expect((await amina.post(`/people/${pair.parentId}/conflict`, own)).status).toBeOneOf([303, 404]);
  expect((await entriesNow()).length).toBe(1);
  expect((await amina.get(`/relationships/${pair.id}`)).status).toBe(404);
  expect((await amina.get("/supporting")).text).not.toContain("Chloe");
  await sue.post(`/conflicts/${(await entriesNow())[0]?.id}/ending`, { why: "It was another Chloe." });
  expect((await amina.get(`/relationships/${pair.id}`)).status).toBe(200);
});

test("she herself says who should not see her record, by who has looked or in words, and takes it back", async () => {
  const seen = await chloe.get("/me/conflicts");
  expect(seen.text).toContain("Ruth, coordinator");
  expect((await chloe.post("/me/conflicts", form({ why: "" }))).location).toContain("done=kept");
  expect((await ruth.get(`/people/${pair.parentId}`)).status).toBe(404);
  const [entry] = await entriesNow();
  expect((await ruth.post(`/me/conflicts/${entry?.id}/ending`)).status).toBe(404);
  expect((await chloe.post(`/me/conflicts/${entry?.id}/ending`)).location).toContain("done=back");
  expect((await ruth.get(`/people/${pair.parentId}`)).status).toBe(200);

  expect((await chloe.post("/me/conflicts", form({ who: "other" }))).text).toContain("Write who it is");
  const named = form({ who: "other", named: "The man with the beard at the library" });
  expect((await chloe.post("/me/conflicts", named)).location).toContain("done=named");
  const list = await sue.get("/conflicts");
  expect(list.text).toContain("Chloe Marsh named somebody");
  const waiting = (await entriesNow())[0]?.id;
  expect((await sue.post(`/conflicts/${waiting}/person`, { who: "" })).status).toBe(422);
  expect(
    (await sue.post(`/conflicts/${waiting}/person`, { who: house.people["ruth"] ?? "" })).location,
  ).toContain("named");
  expect((await ruth.get(`/people/${pair.parentId}`)).status).toBe(404);
  expect((await chloe.post(`/me/conflicts/${waiting}/ending`)).status).toBe(303);
});

test("matching never suggests somebody who must not see her, and cannot be made to", async () => {
  await supportersChapter(house);
  const path = `/matches/for/${await addWaitingParent(house, "ellie", { name: "Ellie Barrow" })}`;
  const amina = house.people["amina"] ?? "";
  const before = await ruth.get(path);
  expect(before.text).toContain("Ask Amina Yusuf");
  expect((await ruth.get(`${path}/propose?with=${amina}`)).status).toBe(200);
  await ruth.post(`/people/${house.people["ellie"]}/conflict`, form({ who: amina }));
  const after = await ruth.get(path);
  expect(after.status).toBe(200);
  expect(after.text).toContain("Ask Grace Whitlock");
  expect(after.text).not.toContain("Amina");
  expect((await ruth.get(`${path}/propose?with=${amina}`)).status).toBe(404);
});

test("the same surname is asked about before anybody is proposed, and the answer is written down as found so", async () => {
  const path = `/matches/for/${await addWaitingParent(house, "tara", { name: "Tara Whitlock" })}`;
  const seen = await ruth.get(path);
  expect(seen.text).toContain("The same surname. Ask Grace Whitlock first whether they know each other.");
  const to = /\/people\/[^"]*found=closeness[^"]*/.exec(seen.html)?.[0].replaceAll("&amp;", "&") ?? "";
  expect((await ruth.get(to)).status).toBe(200);
  await ruth.post(to, form({ who: house.people["grace"] ?? "", kind: "relative" }));
  expect((await entriesNow()).map(({ found }) => found)).toContain("closeness");
  expect((await ruth.get(path)).text).not.toContain("Grace");
});

test("a concern about her is not hers to learn of: neither one raised now, nor one told to her before", async () => {
  const amina = await house.as("amina", "supporter");
  const kim = await house.as("kim", "safeguarding-lead");
  await sue.post(`/people/${pair.parentId}/conflict`, form());
  const raise = async () => {
    const id = newId();
    const said = await amina.post("/worried", {
      id,
      "words-id": newId(),
      about: pair.parentId,
      words: "She looked frightened.",
      soon: "now",
    });
    expect(said.location).toContain("/concerns/");
    return said.location?.split("/")[2]?.split("?")[0] ?? id;
  };
  const concern = await raise();
  const row = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("concern")
      .select(["kept_from", "told_ids"])
      .where("id", "=", concern)
      .executeTakeFirstOrThrow(),
  );
  expect(row.kept_from).toContain(house.people["ruth"]);
  expect(row.told_ids).not.toContain(house.people["ruth"]);
  expect((await kim.get(`/concerns/${concern}`)).status).toBe(200);
  await sue.post(`/people/${pair.parentId}/conflict`, form({ who: house.people["kim"] ?? "" }));
  expect((await kim.get(`/concerns/${concern}`)).status).toBe(404);
  expect((await kim.get("/concerns")).text).not.toContain("Chloe");
  const hers = (await entriesNow()).find(({ person_id }) => person_id === house.people["kim"]);
  await sue.post(`/conflicts/${hers?.id}/ending`, { why: "It was another Kim." });
});

test.each([
  [{ who: "" }, "who"],
  [{ who: "nobody-here" }, "who"],
  [{ kind: "enemy" }, "kind"],
  [{ why: "" }, "why"],
  [{ why: "x".repeat(1_001) }, "why"],
])("%j is refused with its remedy", (typed, field) => {
  const read = readConflict(
    { who: "me", kind: "friend", why: "We were at school together.", ...typed },
    { known: ["me"], mayName: false, whyNeeded: true },
  );
  expect(read).toMatchObject({ ok: false, problems: { [field]: expect.stringMatching(/\w/) } });
});
