import { afterAll, beforeAll, expect, test } from "vitest";
import { writeAs } from "../../../../tests/around.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { onServer } from "../../../../tests/on-server.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { newId } from "../../../platform/db/index.ts";
import { AROUND_REFUSALS } from "../refusals.ts";

let house: House;
let mums: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
  mums = await openSpace(house);
});
afterAll(() => house.close());

const mine = (): string => `/spaces/${mums.id}/mine`;
/** What a search finds, which folds as every list does. */
const found = async (person: string, words: string): Promise<string> => {
  const browser = await house.as(person, person === "amina" ? "supporter" : "parent");
  return (await browser.postAndFollow(`/spaces/${mums.id}/search`, { words })).text;
};

test("what she would rather not see folds to one line for her alone, opens when she likes, and comes back by itself", async () => {
  await writeAs(house, mums, "jade", "My scan is on Friday, so nervous", { title: "Nervous" });
  expect(await found("chloe", "nervous")).toContain("so nervous");
  const chloe = await house.as("chloe", "parent");
  const saved = await chloe.postAndFollow(`/spaces/${mums.id}/not-today`, { topics: "scan", time: "week" });
  expect(saved.text).toContain("Folded until 11 August 2026");
  const folded = await found("chloe", "nervous");
  expect(folded).not.toContain("so nervous");
  expect(folded).toContain("1 post about scans is folded until 11 August 2026.");
  expect(await found("priya", "nervous")).toContain("so nervous");
  const shown = await chloe.get(`/spaces/${mums.id}/search?show=all`);
  expect(shown.text).toContain("so nervous");
  house.clock.forward({ days: 8 });
  expect(await found("chloe", "nervous")).toContain("so nervous");
  house.clock.forward({ days: -8 });
});

test("asked twice it is there once, and she shows it again with one press", async () => {
  const priya = await house.as("priya", "parent");
  for (const _ of [1, 2])
    await priya.post(`/spaces/${mums.id}/not-today`, {
      topics: ["birth", "sleep"],
      month: "10",
      time: "open",
    });
  const rows = async () =>
    onServer(house.ownerUrl, (client) =>
      client.query<{ id: string; topic: string }>(
        "select id, topic from not_today where person_id = $1 and ended_at is null order by topic",
        [house.people["priya"]],
      ),
    );
  const kept = await rows();
  expect(kept.rows.map(({ topic }) => topic)).toEqual(["birth", "sleep", null]);
  expect((await priya.get(mine())).text).toContain("Babies due in October");
  await priya.post(`/spaces/${mums.id}/not-today/${kept.rows[0]?.id}/ending`);
  expect((await rows()).rows.map(({ topic }) => topic)).toEqual(["sleep", null]);
});

test("somebody else cannot end what she chose", async () => {
  const kept = await onServer(house.ownerUrl, (client) =>
    client.query<{ id: string }>(
      "select id from not_today where person_id = $1 and ended_at is null limit 1",
      [house.people["priya"]],
    ),
  );
  const jade = await house.as("jade", "parent");
  await jade.post(`/spaces/${mums.id}/not-today/${kept.rows[0]?.id}/ending`);
  const after = await onServer(house.ownerUrl, (client) =>
    client.query("select 1 from not_today where id = $1 and ended_at is null", [kept.rows[0]?.id]),
  );
  expect(after.rowCount).toBe(1);
});

test.each([
  [{ time: "week" }, AROUND_REFUSALS.nothingChosen],
  [{ topics: "politics", time: "week" }, AROUND_REFUSALS.nothingChosen],
  [{ month: "13", time: "week" }, AROUND_REFUSALS.nothingChosen],
  [{ topics: "scan", time: "for ever" }, AROUND_REFUSALS.howLong],
])(
  "%j is not yet right, and what was chosen stays chosen",
  async (typed: Record<string, string>, sentence) => {
    const seen = await (await house.as("jade", "parent")).post(`/spaces/${mums.id}/not-today`, typed);
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(sentence);
    if (typed["topics"] === "scan")
      expect(seen.html).toMatch(/value="scan"[^>]*checked|checked[^>]*value="scan"/);
  },
);

test("muting somebody by her handle folds what she writes under it, and not what she writes with a hidden name (A12)", async () => {
  const { threadId, postId } = await writeAs(house, mums, "jade", "Pineapple under my name");
  const veiled = await writeAs(house, mums, "jade", "Pineapple with a hidden name", {
    threadId,
    nameHidden: true,
  });
  const chloe = await house.as("chloe", "parent");
  const asking = await chloe.get(`/posts/${postId}/mute`);
  expect(asking.text).toContain("Fold what Jade in the sun writes");
  const unseen = await chloe.get(`/posts/${veiled.postId}/mute`);
  expect(unseen.text).toContain("a hidden name");
  expect(unseen.html).not.toContain("Jade");
  await chloe.post(`/posts/${postId}/mute`);
  const folded = await found("chloe", "pineapple");
  expect(folded).toContain("1 post by somebody you muted is folded.");
  expect(folded).toContain("with a hidden name");
  expect(folded).not.toContain("under my name");
  expect(await found("priya", "pineapple")).toContain("under my name");
  expect((await (await house.as("jade", "parent")).get(mine())).html).not.toContain("Chloe");
});

test("muting a hidden name folds it in that thread alone, and never shows whose it is", async () => {
  const one = await writeAs(house, mums, "priya", "Walnut one", { nameHidden: true });
  await writeAs(house, mums, "priya", "Walnut two", { nameHidden: true });
  await writeAs(house, mums, "priya", "Walnut three");
  const jade = await house.as("jade", "parent");
  await jade.post(`/posts/${one.postId}/mute`);
  const folded = await found("jade", "walnut");
  expect(folded).not.toContain("Walnut one");
  expect(folded).toContain("Walnut two");
  expect(folded).toContain("Walnut three");
  const page = await jade.get(mine());
  expect(page.text).toContain("Somebody whose name is hidden, in “Hello”");
  expect(page.html).not.toMatch(/Priya/);
  const { rows } = await onServer(house.ownerUrl, (client) =>
    client.query("select * from member_mute where veil_id is not null"),
  );
  expect(JSON.stringify(rows)).not.toContain(mums.members["priya"]?.memberId);
  expect(JSON.stringify(rows)).not.toContain(house.people["priya"]);
});

test("nobody mutes herself, a supporter, or what she cannot read; and a supporter mutes nobody", async () => {
  const chloe = await house.as("chloe", "parent");
  const own = await writeAs(house, mums, "chloe", "Mine");
  const supporters = await writeAs(house, mums, "amina", "Hello from Amina");
  const held = await writeAs(house, mums, "jade", "Later", { held: "out of hours" });
  expect((await chloe.post(`/posts/${own.postId}/mute`)).text).toContain(AROUND_REFUSALS.ownPost);
  expect((await chloe.post(`/posts/${supporters.postId}/mute`)).text).toContain("Supporters cannot be muted");
  expect((await chloe.post(`/posts/${held.postId}/mute`)).status).toBe(404);
  const amina = await house.as("amina", "supporter");
  expect((await amina.post(`/posts/${own.postId}/mute`)).status).toBe(403);
});

test("a break keeps her place, and she is met softly when she is back", async () => {
  const front = `/spaces/${mums.id}`;
  const jade = await house.as("jade", "parent");
  const frontNow = async () => (await (await house.as("jade", "parent")).get(front)).text;
  expect((await jade.post(`/spaces/${mums.id}/break`)).text).toContain(AROUND_REFUSALS.breakHowLong);
  await jade.post(`/spaces/${mums.id}/break`, { away: "fortnight" });
  expect((await jade.get(front)).text).toContain("You are on a break until 18 August.");
  expect((await (await house.as("priya", "parent")).get(front)).text).not.toContain("on a break");
  house.clock.forward({ days: 15 });
  expect(await frontNow()).toContain("Welcome back.");
  house.clock.forward({ days: 4 });
  expect(await frontNow()).not.toContain("Welcome back.");
  house.clock.forward({ days: -19 });
  expect((await jade.postAndFollow(`/spaces/${mums.id}/break/ending`)).text).toContain("Welcome back.");
});

test("while it is quiet for her, births, scans and good news fold by themselves until she asks to see them", async () => {
  await writeAs(house, mums, "priya", "She is here, over the moon! Tangerine", { notes: ["good-news"] });
  expect(await found("chloe", "tangerine")).toContain("over the moon");
  const chloe = await house.as("chloe", "parent");
  expect((await chloe.get(mine())).text).not.toContain("without your doing anything");
  const on = await chloe.post(`/quiet/for/${house.people["chloe"]}`, {
    id: newId(),
    kind: "neonatal stay",
    told: "herself",
  });
  expect(on.status).toBe(303);
  // another door stands before the community now, and she goes in from there
  await chloe.get(`/spaces/${mums.id}?from=door`);
  const finds = async (): Promise<string> =>
    (await chloe.postAndFollow(`/spaces/${mums.id}/search`, { words: "tangerine" })).text;
  expect(await finds()).toContain("1 post about good news is folded.");
  expect((await chloe.get(mine())).text).toContain("without your doing anything");
  await chloe.post(`/spaces/${mums.id}/showing`, { show: "yes" });
  expect(await finds()).toContain("over the moon");
});

test("what she chose stands among what is held about her", async () => {
  const seen = await (await house.as("priya", "parent")).get("/me/held");
  expect(seen.text).toContain("How your community is for you");
  expect(seen.text).toContain("Babies due in October");
});
