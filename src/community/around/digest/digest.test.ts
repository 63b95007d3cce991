import { afterEach, beforeEach, expect, test } from "vitest";
import { writeAs } from "../../../../tests/around.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { onServer } from "../../../../tests/on-server.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { newId } from "../../../platform/db/index.ts";
import { AROUND_REFUSALS } from "../refusals.ts";

let house: House;
let mums: OpenedSpace;
beforeEach(async () => {
  house = await openHouse();
  mums = await openSpace(house);
});
afterEach(() => house.close());

const wants = async (short: string, typed: Record<string, string>): Promise<void> => {
  const browser = await house.as(short, short === "amina" ? "supporter" : "parent");
  const seen = await browser.post(`/spaces/${mums.id}/news`, typed);
  expect(seen.status).toBe(303);
};
const daily = { digest: "daily", hour: "18" };
/** The letters that say there is something new, by whom they reach. */
async function lettersTo(): Promise<string[]> {
  await house.work("community-digest");
  await house.post();
  return house.letters
    .splice(0)
    .filter(({ subject }) => subject === "Something to read")
    .map(({ to }) => to.split("@")[0] ?? "");
}

test("a letter comes at her hour, once, only when there is something new, and the same to everybody", async () => {
  await wants("chloe", daily);
  await wants("amina", daily);
  await wants("jade", { digest: "never" });
  await writeAs(house, mums, "priya", "My secret words", { title: "A secret title", nameHidden: true });
  expect(await lettersTo()).toEqual([]);
  house.clock.forward({ hours: 10 });
  await house.work("community-digest");
  await house.post();
  const letters = house.letters.splice(0).filter(({ subject }) => subject === "Something to read");
  expect(letters.map(({ to }) => to.split("@")[0]).toSorted()).toHaveLength(2);
  expect(new Set(letters.map(({ text }) => text)).size).toBe(1);
  expect(letters.map(({ subject, text, from }) => [subject, text, from]).join()).not.toMatch(
    /secret|priya|chloe in the sun|mums|communit|harbrook|post/i,
  );
  // asked again and again it is sent once; and nothing new, nothing sent
  expect(await lettersTo()).toEqual([]);
  house.clock.forward({ days: 1 });
  expect(await lettersTo()).toEqual([]);
  await writeAs(house, mums, "priya", "Another");
  house.clock.forward({ days: 1 });
  expect(await lettersTo()).toHaveLength(2);
});

test("her own words, what waits, what she has read and whom she folded are nothing new", async () => {
  await wants("chloe", daily);
  const after = async (): Promise<string[]> => {
    house.clock.forward({ days: 1 });
    return lettersTo();
  };
  await writeAs(house, mums, "chloe", "Mine");
  await writeAs(house, mums, "priya", "Later", { held: "out of hours" });
  expect(await after()).toEqual([]);
  const { threadId } = await writeAs(house, mums, "priya", "Read me");
  expect((await (await house.as("chloe", "parent")).get(`/threads/${threadId}`)).status).toBe(200);
  expect(await after()).toEqual([]);
  const { postId } = await writeAs(house, mums, "jade", "Muted");
  await (await house.as("chloe", "parent")).post(`/posts/${postId}/mute`);
  expect(await after()).toEqual([]);
  await writeAs(house, mums, "priya", "At last");
  expect(await after()).toEqual(["chloe"]);
});

test("on a break, after leaving, while she may only read, or while it is quiet for her, nothing is sent", async () => {
  for (const who of ["chloe", "priya", "jade", "amina"]) await wants(who, daily);
  await (await house.as("chloe", "parent")).post(`/spaces/${mums.id}/break`, { away: "week" });
  await onServer(house.ownerUrl, (client) =>
    client.query("update space_place set ended_at = offered_at where person_id = $1", [
      house.people["priya"],
    ]),
  );
  const caseId = newId();
  await onServer(house.ownerUrl, async (client) => {
    await client.query(
      `insert into report_case (id, organisation_id, space_id, thing_kind, thing_id, goes_to, reason, frozen, opened_at, due_at)
       values ($1, $2, $3, 'post', $1, 'lead', 'hurtful', '{}', now(), now())`,
      [caseId, house.organisationId, mums.id],
    );
    await client.query(
      `insert into strike (id, organisation_id, space_id, case_id, person_id, member_id, kind, from_at, until_at)
       values ($1, $2, $3, $1, $4, $5, 'read only', '2026-08-01', '2026-09-01')`,
      [caseId, house.organisationId, mums.id, house.people["amina"], mums.members["amina"]?.memberId],
    );
  });
  const jade = await house.as("jade", "parent");
  const quiet = { id: newId(), kind: "pregnancy loss", told: "herself" };
  expect((await jade.post(`/quiet/for/${house.people["jade"]}`, quiet)).status).toBe(303);
  await writeAs(house, mums, "grace", "Hello everybody");
  house.clock.forward({ days: 1 });
  expect(await lettersTo()).toEqual([]);
  // nor is anything kept to be sent once it is no longer quiet
  const kept = await onServer(house.ownerUrl, (client) =>
    client.query("select 1 from message where template = 'community-digest'"),
  );
  expect(kept.rowCount).toBe(0);
  await (await house.as("chloe", "parent")).post(`/spaces/${mums.id}/break/ending`);
  house.clock.forward({ days: 1 });
  expect(await lettersTo()).toEqual(["chloe"]);
});

test("days on which nothing ran are made good by one letter", async () => {
  await wants("chloe", daily);
  await writeAs(house, mums, "priya", "Hello");
  house.clock.forward({ days: 5 });
  expect(await lettersTo()).toEqual(["chloe"]);
  expect(await lettersTo()).toEqual([]);
});

test("what is not yet right comes back with the sentence", async () => {
  const chloe = await house.as("chloe", "parent");
  const wrong: [Record<string, string>, string][] = [
    [{}, AROUND_REFUSALS.rhythm],
    [{ digest: "hourly", hour: "9" }, AROUND_REFUSALS.rhythm],
    [{ digest: "daily" }, AROUND_REFUSALS.hour],
    [{ digest: "daily", hour: "25" }, AROUND_REFUSALS.hour],
    [{ digest: "weekly", hour: "9" }, AROUND_REFUSALS.weekday],
    [{ digest: "daily", hour: "3" }, AROUND_REFUSALS.notSafeThen],
  ];
  for (const [typed, sentence] of wrong) {
    const seen = await chloe.post(`/spaces/${mums.id}/news`, typed);
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(sentence);
  }
  // whoever asked us not to write takes that back first
  await chloe.post("/me/stop", { id: newId(), ways: ["text", "email"] });
  const seen = await chloe.post(`/spaces/${mums.id}/news`, daily);
  expect(seen.text).toContain(AROUND_REFUSALS.noSafeWay);
});
