import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { doAround, writeAs } from "../../../../tests/around.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { onServer } from "../../../../tests/on-server.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import type { Browser } from "../../../../db/town/browser.ts";
import { blindKey, seal } from "../../../platform/db/index.ts";
import { indexAnew, indexPost } from "./index-post.ts";
import { findPosts } from "./purpose.ts";
import { tokenOf } from "./tokens.ts";

let house: House;
let mums: OpenedSpace;
let dads: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
  mums = await openSpace(house, { programme: "befriending" });
  dads = await openSpace(house, { kind: "dads", name: "Harbrook dads", members: ["sam"], supporters: [] });
});
afterAll(() => house.close());

async function find(browser: Browser, words: string, space = mums): Promise<string> {
  const seen = await browser.postAndFollow(`/spaces/${space.id}/search`, { words });
  expect(seen.status).toBe(200);
  return seen.html;
}

test("words are found by their stems, the best first, then the newest, in bold; and no address says what was looked for", async () => {
  await writeAs(house, mums, "priya", "She was feeding all night and I am so tired", {
    title: "Cluster feeds",
  });
  house.clock.forward({ minutes: 5 });
  await writeAs(house, mums, "jade", "Does anybody know a good café for feeds?", { title: "Going out" });
  house.clock.forward({ minutes: 5 });
  await writeAs(house, mums, "jade", "The bus was late", { title: "Buses" });
  const chloe = await house.as("chloe", "parent");
  const answer = await chloe.post(`/spaces/${mums.id}/search`, { words: "tired of feeding" });
  expect(answer.location).toBe(`/spaces/${mums.id}/search`);
  const html = await find(chloe, "tired of feeding");
  expect(html).toContain("<strong>feeding</strong>");
  expect(html).toContain("<strong>tired</strong>");
  expect(html.indexOf("so <")).toBeLessThan(html.indexOf("Going out"));
  expect(html).not.toContain("The bus was late");
  expect(await find(chloe, "CAFE")).toContain("<strong>café</strong>");
  // again, by reload
  expect((await chloe.get(`/spaces/${mums.id}/search`)).text).toContain("café");
  await chloe.post(`/spaces/${mums.id}/search/forgetting`);
  expect((await chloe.get(`/spaces/${mums.id}/search`)).text).not.toContain("café");
});

test("a title is found, and what waits, is put aside or is gone is not, by its own writer neither", async () => {
  const { postId } = await writeAs(house, mums, "priya", "Has anybody tried swimming?", {
    title: "Aquanatal",
  });
  const held = await writeAs(house, mums, "priya", "The secret word is marmalade", { held: "out of hours" });
  const [priya, amina] = [await house.as("priya", "parent"), await house.as("amina", "supporter")];
  expect(await find(priya, "aquanatal")).toContain("tried swimming");
  for (const browser of [priya, amina])
    expect(await find(browser, "marmalade")).not.toContain("secret word is");
  await house.app.database.as(
    { person: null, organisation: house.organisationId, role: "system", programme: null },
    (db) =>
      db.updateTable("post").set({ held_at: null, held_why: null }).where("id", "=", held.postId).execute(),
  );
  expect(await find(priya, "marmalade")).toContain("secret word is");
  for (const column of ["hidden", "removed"]) {
    await onServer(house.ownerUrl, (client) =>
      client.query(
        column === "hidden"
          ? "update post set hidden_at = now(), hidden_why = 'report' where id = $1"
          : "update post set hidden_at = null, hidden_why = null, removed_at = now(), removed_how = 'author' where id = $1",
        [postId],
      ),
    );
    for (const browser of [priya, amina])
      expect(await find(browser, "swimming")).not.toContain("Has anybody tried");
  }
  await doAround(house, null, (as) => indexPost(as, postId));
  const left = await onServer(house.ownerUrl, (client) =>
    client.query("select 1 from post_index where post_id = $1", [postId]),
  );
  expect(left.rowCount).toBe(0);
});

test("what was written anew is found by its new words alone", async () => {
  const { postId } = await writeAs(house, mums, "jade", "I bought a rocking chair");
  const chloe = await house.as("chloe", "parent");
  expect(await find(chloe, "rocking")).toContain("chair");
  await doAround(house, null, async (as) => {
    await as.db
      .updateTable("post")
      .set({ words: seal(as.db, "I bought a hammock") })
      .where("id", "=", postId)
      .execute();
    await indexPost(as, postId);
  });
  expect(await find(chloe, "rocking")).not.toContain("hammock");
  expect(await find(chloe, "hammocks")).toContain("hammock");
});

test("nobody searches a space she is not inside of, and a father finds nothing of the mothers", async () => {
  await writeAs(house, mums, "jade", "Lanolin saved me");
  expect(await find(await house.as("chloe", "parent"), "lanolin")).toContain("saved me");
  const sam = await house.as("sam", "parent");
  expect(await find(sam, "lanolin", dads)).not.toContain("saved me");
  for (const path of [`/spaces/${mums.id}/search`, `/spaces/${mums.id}/mine`])
    expect((await sam.get(path)).status).toBe(404);
  expect((await sam.post(`/spaces/${mums.id}/search`, { words: "lanolin" })).status).toBe(404);
  const seen = await house.app.database.as(
    {
      person: house.people["sam"] ?? "",
      organisation: house.organisationId,
      role: "parent",
      programme: dads.programmeId,
    },
    async (db) => {
      const key = blindKey(db, findPosts);
      const tokens = [mums, dads].map(({ id }) => (key ? tokenOf(key, id, "lanolin") : ""));
      return sql`select * from app.posts_with(${mums.id}, ${`{${tokens.join(",")}}`}::bigint[], 1)`.execute(
        db,
      );
    },
  );
  expect(seen.rows).toEqual([]);
});

test("the index holds no word, shares no token between two spaces, and nobody reads it", async () => {
  await writeAs(house, mums, "jade", "pomegranate");
  await writeAs(house, dads, "sam", "pomegranate");
  const { rows } = await onServer(house.ownerUrl, (client) =>
    client.query<{ space_id: string; word: string }>(
      "select space_id, unnest(words)::text word from post_index where words <> '{}'",
    ),
  );
  const of = (space: OpenedSpace): Set<string> =>
    new Set(rows.filter(({ space_id }) => space_id === space.id).map(({ word }) => word));
  expect(of(mums).size).toBeGreaterThan(0);
  expect(of(dads).size).toBeGreaterThan(0);
  expect([...of(dads)].filter((word) => of(mums).has(word))).toEqual([]);
  const chloe = {
    person: house.people["chloe"] ?? "",
    organisation: house.organisationId,
    role: "parent",
    programme: mums.programmeId,
  };
  expect(
    await house.app.database.as(chloe, (db) => db.selectFrom("post_index").selectAll().execute()),
  ).toEqual([]);
});

test("after the organisation's key was changed everything is still found, and the index is made anew with the newest", async () => {
  await writeAs(house, mums, "jade", "Raspberry leaf tea");
  const older = await onServer(house.ownerUrl, (client) =>
    client.query<{ key_id: string }>("select distinct key_id from post_index"),
  );
  const made = { id: "00000000000000ff", bytes: Buffer.alloc(32, 7) };
  const kept = { ...house.keys };
  const findKey = (id: string) => kept.find(id);
  house.keys.newest = () => made;
  house.keys.find = (id) => (id === made.id ? made : findKey(id));
  try {
    const chloe = await house.as("chloe", "parent");
    expect(await find(chloe, "raspberries")).toContain("leaf tea");
    // erased before the index was made anew: nothing finds them any more
    house.keys.find = (id) => (id === made.id ? made : null);
    expect(await find(chloe, "raspberries")).toContain("Nothing with those words yet");
    house.keys.find = (id) => (id === made.id ? made : findKey(id));
    await doAround(house, null, indexAnew);
    const now = await onServer(house.ownerUrl, (client) =>
      client.query<{ key_id: string }>("select distinct key_id from post_index where organisation_id = $1", [
        house.organisationId,
      ]),
    );
    expect(older.rows.map(({ key_id }) => key_id)).not.toContain(made.id);
    expect(now.rows).toEqual([{ key_id: made.id }]);
    expect(await find(chloe, "raspberries")).toContain("leaf tea");
  } finally {
    Object.assign(house.keys, kept);
  }
});

test.each([
  ["", "Enter a word to look for"],
  ["the and of", "nearly everything"],
  ["x".repeat(300), "200 characters"],
])("%j is not looked for, and stays in the box", async (words, sentence) => {
  const seen = await (await house.as("chloe", "parent")).post(`/spaces/${mums.id}/search`, { words });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
  if (words) expect(seen.html).toContain(`value="${words}"`);
});

test("twenty a page, and what was put before them stands only on the first", async () => {
  for (let n = 0; n < 25; n += 1) {
    house.clock.forward({ minutes: 1 });
    await writeAs(house, mums, "jade", `Nappies number ${n}`, { title: `Nappies ${n}` });
  }
  const chloe = await house.as("chloe", "parent");
  const first = await find(chloe, "nappy");
  expect(first.match(/<li>/g)?.length).toBeGreaterThanOrEqual(20);
  expect(first).toContain("number 24");
  expect(first).not.toContain("number 4<");
  const second = await chloe.get(`/spaces/${mums.id}/search?page=2`);
  expect(second.text).toContain("number 4");
  expect(second.text).not.toContain("number 24");
  for (const page of ["-1", "x", "1e9", "99"])
    expect((await chloe.get(`/spaces/${mums.id}/search?page=${page}`)).status).toBe(200);
});
