import { afterAll, beforeAll, expect, test } from "vitest";
import { writeAs } from "../../../../tests/around.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import type { Browser } from "../../../../db/town/browser.ts";

let house: House;
let mums: OpenedSpace;
let chloe: Browser;
beforeAll(async () => {
  house = await openHouse();
  mums = await openSpace(house);
  chloe = await house.as("chloe", "parent");
});
afterAll(() => house.close());

const front = async (browser = chloe, more = ""): Promise<string> =>
  (await browser.get(`/spaces/${mums.id}${more}`)).text;

test("conversations fold on the front and in the list, by note, by title or by what opens them, and open again", async () => {
  await writeAs(house, mums, "priya", "It is on Friday", { title: "Wish me luck", notes: ["scan"] });
  await writeAs(house, mums, "priya", "The sonographer was kind", { title: "A kind person" });
  await writeAs(house, mums, "priya", "Who is coming?", { title: "Coffee on Tuesday" });
  expect(await front()).toContain("A kind person");
  await chloe.post(`/spaces/${mums.id}/not-today`, { topics: "scan", time: "today" });
  const folded = await front();
  expect(folded).toContain("2 conversations about scans are folded for today.");
  expect(folded).toContain("Coffee on Tuesday");
  expect(folded).not.toMatch(/Wish me luck|A kind person/);
  expect(await front(chloe, "/threads")).toContain("2 conversations about scans are folded for today.");
  for (const open of ["?show=all", "/threads?show=all"])
    expect(await front(chloe, open)).toContain("A kind person");
  const others = await front(await house.as("jade", "parent"));
  expect(others).toContain("A kind person");
  expect(others).not.toContain("are folded");
});

test("inside a conversation a post folds to a line that opens without scripts; what she opened knowingly does not", async () => {
  const { threadId } = await writeAs(house, mums, "priya", "How are you all?", { title: "Hello everybody" });
  await writeAs(house, mums, "jade", "My scan went well", { threadId });
  await writeAs(house, mums, "jade", "And the sun is out", { threadId });
  const page = await chloe.get(`/threads/${threadId}`);
  expect(page.html).toMatch(
    /<summary>1 post about scans is folded for today\.[^]*?My scan went well[^]*?<\/details>/,
  );
  expect(page.text).toContain("And the sun is out");
  const about = await writeAs(house, mums, "priya", "My scan is on Monday", { title: "Scan day" });
  expect((await chloe.get(`/threads/${about.threadId}`)).text).not.toContain("is folded");
});

test("from a post of hers a member folds what somebody writes, and the page says it is folded", async () => {
  const { threadId, postId } = await writeAs(house, mums, "jade", "Here I am", { title: "New here" });
  await writeAs(house, mums, "priya", "Welcome", { threadId });
  const priya = await house.as("priya", "parent");
  const page = await priya.get(`/threads/${threadId}`);
  expect(page.html).toContain(`/posts/${postId}/mute`);
  await priya.post(`/posts/${postId}/mute`);
  expect((await priya.get(`/threads/${threadId}`)).text).toContain("1 post by somebody you muted is folded.");
  expect(await front(priya)).toMatch(/by somebody you muted (is|are) folded/);
  expect((await (await house.as("amina", "supporter")).get(`/threads/${threadId}`)).html).not.toContain(
    "/mute",
  );
});
