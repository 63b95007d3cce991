import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { addShift, writePost } from "../../../../tests/write-post.ts";

let house: House;
let space: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  house.clock.forward({ days: 1 });
  space = await openSpace(house, { programme: "befriending" });
});
afterAll(() => house.close());

const read = async (short: string, role: "parent" | "supporter", threadId: string) =>
  (await house.as(short, role)).get(`/threads/${threadId}?open=yes`);

test("she who wrote a red out of hours reads her fixed card and that somebody on call is told; nobody else reads the post", async () => {
  const { threadId } = await writePost(house, space, "chloe", "U: My baby is moving less", {
    nameHidden: true,
  });
  const hers = await read("chloe", "parent", threadId);
  expect(hers.text).toContain("We have told someone who is on call.");
  expect(hers.text).toContain("Call your maternity unit now, day or night, if:");
  expect((await read("jade", "parent", threadId)).status).toBe(404);
});

test("while somebody is there others read it, and learn no more than that a supporter is here", async () => {
  await addShift(house, space, "amina");
  const { postId, threadId } = await writePost(house, space, "chloe", "U: My baby is moving less");
  expect((await read("chloe", "parent", threadId)).text).toContain("Those who are here have been told.");
  const before = await read("jade", "parent", threadId);
  expect(before.text).toContain("My baby is moving less");
  expect(before.text).not.toMatch(/Amina is here|Call your maternity unit|It says so itself|Red|needs/);
  await (await house.as("amina", "supporter")).post(`/posts/${postId}/care/claim`);
  expect((await read("jade", "parent", threadId)).text).toContain("Amina is here.");
  expect((await read("chloe", "parent", threadId)).text).toContain("Amina is here, and has read this.");
});

test("she is told honestly until when somebody answers", async () => {
  await addShift(house, space, "amina", { fromMinutes: 600, begun: false });
  const { threadId } = await writePost(house, space, "chloe", "Anybody awake?");
  expect((await read("chloe", "parent", threadId)).text).toContain(
    "Nobody is here just now. Somebody answers by 8pm.",
  );
  expect((await read("jade", "parent", threadId)).text).not.toContain("Somebody answers by");
});

test("whoever is on shift reads on every page that a post needs her, until a person has opened it", async () => {
  await addShift(house, space, "amina");
  const { postId, threadId } = await writePost(house, space, "chloe", "R: I cannot go on");
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/supporting")).text).toContain("A post needs you now");
  expect((await read("amina", "supporter", threadId)).text).toContain("Red: now");
  const grace = await house.as("grace", "supporter");
  expect((await grace.get("/supporting")).text).not.toContain("A post needs you");
  await amina.post(`/posts/${postId}/care/claim`);
  expect((await amina.get("/supporting")).text).not.toContain("A post needs you");
});
