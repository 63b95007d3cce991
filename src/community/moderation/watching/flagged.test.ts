import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { writePost } from "../../../../tests/write-post.ts";
import { newId } from "../../../platform/db/index.ts";

let house: House;
let space: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, {
    programme: "befriending",
    members: ["chloe", "priya", "jade", "tess", "uma"],
  });
});
afterAll(() => house.close());

const flag = async (short: string, postId: string): Promise<void> => {
  const seen = await (
    await house.as(short, "parent")
  ).post(`/posts/${postId}/flag`, { id: newId(), why: "hurtful" });
  expect(seen.status).toBe(200);
};
const watch = async (who = "ruth"): Promise<string> =>
  (await (await house.as(who, who === "ruth" ? "coordinator" : "supporter")).get(`/spaces/${space.id}/watch`))
    .text;
const warning = "members flagged posts of it within";

test("three different members flagging posts of one conversation within the hour is a pattern; who, nobody is told (C18)", async () => {
  const first = await writePost(house, space, "chloe", "Bottles are fine.");
  const second = await writePost(house, space, "uma", "Are they?", { threadId: first.threadId });
  await flag("priya", first.postId);
  await flag("priya", second.postId);
  await flag("jade", second.postId);
  // two people, three flags
  expect(await watch()).not.toContain(warning);
  house.clock.forward({ minutes: 40 });
  await flag("tess", first.postId);
  for (const who of ["ruth", "amina"]) expect(await watch(who)).toContain(`3 ${warning} 1 hour`);
  const thread = await (await house.as("amina", "supporter")).get(`/threads/${first.threadId}`);
  expect(thread.text).toContain("This may be turning into an argument.");
  expect(thread.text).toContain(`3 ${warning}`);
  for (const short of ["priya", "jade", "tess"])
    expect(thread.html).not.toMatch(new RegExp(`${house.people[short]}`));
  expect((await (await house.as("chloe", "parent")).get(`/threads/${first.threadId}`)).text).not.toContain(
    "flagged",
  );
  // the first two are more than an hour ago
  house.clock.forward({ minutes: 30 });
  expect(await watch()).not.toContain(warning);
});

test("an administrator says how long flags count together; the clocks of reports stay what they are", async () => {
  const sue = await house.as("sue", "administrator");
  const page = await sue.get("/reports/clocks");
  expect(page.html).toMatch(/name="minutes-argument-flags"[^>]*value="60"/);
  const fields = Object.fromEntries(
    [...page.html.matchAll(/name="(minutes-[^"]+)"[^>]*value="(\d+)"/g)].map(([, name, value]) => [
      name ?? "",
      value ?? "",
    ]),
  );
  const wrong = await sue.post("/reports/clocks", { ...fields, "minutes-argument-flags": "1" });
  expect([wrong.status, wrong.text.includes("Flags: enter whole minutes from 15 to 1440")]).toEqual([
    422,
    true,
  ]);
  const set = await sue.postAndFollow("/reports/clocks", { ...fields, "minutes-argument-flags": "120" });
  expect(set.html).toMatch(/name="minutes-argument-flags"[^>]*value="120"/);
  expect(set.html).toMatch(/name="minutes-worried"[^>]*value="60"/);
  expect(await watch()).toContain(`3 ${warning} 2 hours`);
});
