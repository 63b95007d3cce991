import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../../tests/browser.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { doAs, writePost } from "../../../../tests/write-post.ts";
import { newId } from "../../../platform/db/index.ts";

let house: House;
let space: OpenedSpace;
let priya: Browser;
let kim: Browser;
let ruth: Browser;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  priya = await house.as("priya", "parent");
  kim = await house.as("kim", "safeguarding-lead");
  ruth = await house.as("ruth", "coordinator");
});
afterAll(() => house.close());

const isWorried = async (who: Browser, postId: string, more: Record<string, string> = {}): Promise<void> => {
  const form = { id: newId(), "words-id": newId(), words: "It is not like her.", soon: "today", ...more };
  expect((await who.post("/worried", { ...form, from: "post", "from-id": postId })).status).toBe(303);
};
const reports = async (who: Browser, postId: string, reason = "worried"): Promise<void> => {
  const sent = await who.post(`/report/post/${postId}`, { id: newId(), reason, words: "" });
  expect(sent.status).toBe(303);
};
const timesIn = async (who: Browser, postId: string): Promise<number> =>
  (await who.get("/triage/misses")).html.split(`id="miss-${postId}"`).length - 1;
const tierOf = async (postId: string): Promise<string> =>
  (
    await doAs(house, "system", ({ db }) =>
      db.selectFrom("post_assessment").select("tier").where("post_id", "=", postId).executeTakeFirst(),
    )
  )?.tier ?? "none";

test("a post the rules had nothing about, reported as a worry, is a miss: once, for leads and coordinators, with the report", async () => {
  const { postId } = await writePost(house, space, "chloe", "It is all a bit orange today");
  expect(await tierOf(postId)).toBe("none");
  expect([await timesIn(kim, postId), await timesIn(ruth, postId)]).toEqual([0, 0]);
  await reports(priya, postId);
  await reports(await house.as("jade", "parent"), postId);
  for (const who of [kim, ruth]) {
    expect(await timesIn(who, postId)).toBe(1);
    const seen = await who.get("/triage/misses");
    expect(seen.text).toContain("Somebody told us: “I’m worried about them”.");
    const to = /href="(\/reports\/[0-9a-f-]{36})"/.exec(seen.html)?.[1] ?? "";
    expect((await who.get(to)).text).toContain("orange today");
    expect(seen.html).not.toMatch(new RegExp(`${house.people["priya"]}|${house.people["chloe"]}`));
  }
  const review = { does: "nothing", because: "A word only she uses" };
  const looked = await kim.postAndFollow(`/triage/misses/${postId}`, review);
  expect(looked.text).toContain("A word only she uses");
  expect(await timesIn(kim, postId)).toBe(0);
  expect((await ruth.get("/triage/misses")).text).toContain("A word only she uses");
});

test("another reason, or a post the rules had seen, is no miss", async () => {
  const calm = await writePost(house, space, "jade", "Which pram do you have?");
  await reports(priya, calm.postId, "selling");
  const red = await writePost(house, space, "jade", "R: I want to kill myself tonight");
  expect(await tierOf(red.postId)).toBe("R");
  // nobody is on shift: it waits, and those who look after the space read it
  const amina = await house.as("amina", "supporter");
  await reports(amina, red.postId);
  await isWorried(amina, red.postId);
  for (const { postId } of [calm, red])
    expect([await timesIn(kim, postId), await timesIn(ruth, postId)]).toEqual([0, 0]);
});

test("a concern raised from it: a miss for the lead alone; nobody else learns that there is one, looked at or not", async () => {
  const { postId } = await writePost(house, space, "chloe", "The washing machine sings to me");
  await isWorried(priya, postId);
  await isWorried(await house.as("amina", "supporter"), postId);
  expect(await timesIn(kim, postId)).toBe(1);
  const seen = await kim.get("/triage/misses");
  expect(seen.text).toContain("A concern was raised from it.");
  const to = /href="(\/concerns\/[0-9a-f-]{36})"/.exec(seen.html)?.[1] ?? "";
  expect((await kim.get(to)).status).toBe(200);
  const before = await ruth.get("/triage/misses");
  expect(before.html).not.toContain(postId);
  // a coordinator who raised one herself knows of it, and it is no more a miss for her
  await isWorried(ruth, postId);
  const figures = (await ruth.get("/triage/figures?month=2026-08")).text;
  const looked = await kim.postAndFollow(`/triage/misses/${postId}`, {
    rule: "psychosis",
    does: "nothing",
    because: "Said of a machine, meant of herself",
  });
  expect(looked.text).toContain("Said of a machine, meant of herself");
  const after = await ruth.get("/triage/misses");
  expect(after.html).not.toContain(postId);
  expect(after.text).not.toContain("Said of a machine");
  expect((await ruth.get("/triage/figures?month=2026-08")).text).toBe(figures);
  // nor by her rows
  const read = (short: string, role: "coordinator" | "safeguarding-lead") =>
    house.app.database.as(
      {
        person: house.people[short] ?? "",
        organisation: house.organisationId,
        role,
        programme: space.programmeId,
      },
      (db) => db.selectFrom("triage_review").select("post_id").where("post_id", "=", postId).execute(),
    );
  expect(await read("kim", "safeguarding-lead")).toHaveLength(1);
  expect(await read("ruth", "coordinator")).toEqual([]);
  for (const who of ["priya", "amina"])
    expect(
      (await (await house.as(who, who === "amina" ? "supporter" : "parent")).get("/triage/misses")).status,
    ).toBe(403);
});

test("a lead a concern is kept from sees no miss of it either", async () => {
  const { postId } = await writePost(house, space, "chloe", "She came by with her clipboard");
  await isWorried(priya, postId, { "about-name": "Kim Osborne", about: "else" });
  const kept = await doAs(house, "system", ({ db }) =>
    db.selectFrom("concern").select("kept_from").where("from_id", "=", postId).executeTakeFirstOrThrow(),
  );
  expect(kept.kept_from).toContain(house.people["kim"]);
  expect(await timesIn(kim, postId)).toBe(0);
});
