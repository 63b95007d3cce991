import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { addShift, doAs, writePost } from "../../../../tests/write-post.ts";
import { newId } from "../../../platform/db/index.ts";

let house: House;
let space: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  house.clock.forward({ days: 1 });
  house.letters.length = 0;
  space = await openSpace(house, {
    programme: "befriending",
    members: ["chloe", "priya", "jade", "tess", "uma"],
  });
});
afterAll(() => house.close());

const flags = async (short: string, postId: string, why = "hurtful"): Promise<number> =>
  (await (await house.as(short, "parent")).post(`/posts/${postId}/flag`, { id: newId(), why })).status;
const hiddenWhy = async (postId: string): Promise<string | null> =>
  (
    await doAs(house, "system", ({ db }) =>
      db.selectFrom("post").select("hidden_why").where("id", "=", postId).executeTakeFirstOrThrow(),
    )
  ).hidden_why;

test("outside shifts the third of three different members puts a post aside, and a person lets it stand again", async () => {
  const { postId, threadId } = await writePost(house, space, "chloe", "Some people here are useless.");
  const priya = await house.as("priya", "parent");
  expect((await priya.get(`/threads/${threadId}`)).text).toContain(
    "Should this wait until somebody has looked?",
  );
  expect((await priya.get(`/posts/${postId}/flag`)).text).toContain("Some people here are useless.");
  expect(await flags("priya", postId)).toBe(200);
  expect(await flags("priya", postId)).toBe(200);
  await flags("jade", postId);
  expect(await hiddenWhy(postId)).toBeNull();
  await flags("tess", postId);
  expect(await hiddenWhy(postId)).toBe("flags");
  expect((await priya.get(`/posts/${postId}`)).status).toBe(404);
  const chloe = await house.as("chloe", "parent");
  const hers = await chloe.get(`/threads/${threadId}`);
  expect(hers.text).toContain("put aside until one of those who look after this space has looked");
  expect(hers.text).not.toMatch(/Priya|Jade|Tess/);

  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/board")).text).toContain("Members have put it aside, and nobody has looked yet.");
  await addShift(house, space, "amina");
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(`/spaces/${space.id}/desk`)).text).toMatch(
    /Put aside by members.*useless.*3 members have flagged it/,
  );
  const opened = await amina.get(`/posts/${postId}/care`);
  expect(opened.text).toContain("3 members: It is hurtful to somebody.");
  for (const short of ["priya", "jade", "tess"])
    expect(opened.html).not.toContain(space.members[short]?.personId);
  await amina.post(`/posts/${postId}/care/reading`);
  expect((await ruth.get("/board")).text).not.toContain("Members have put it aside");
  expect(await hiddenWhy(postId)).toBeNull();
  expect((await priya.get(`/posts/${postId}`)).status).not.toBe(404);
});

test("the same three putting the same author aside again hide nothing, and a coordinator is told", async () => {
  const one = await writePost(house, space, "uma", "I do not agree.");
  for (const short of ["priya", "jade", "tess"]) await flags(short, one.postId);
  expect(await hiddenWhy(one.postId)).toBe("flags");
  house.clock.forward({ days: 1 });
  await house.post();
  house.letters.length = 0;
  const two = await writePost(house, space, "uma", "I still do not agree.");
  for (const short of ["tess", "priya", "jade"]) await flags(short, two.postId);
  expect(await hiddenWhy(two.postId)).toBeNull();
  await house.post();
  expect(house.letters.filter(({ to }) => to.includes("ruth@"))).toHaveLength(1);
  const board = (await (await house.as("ruth", "coordinator")).get("/board")).text;
  expect(board).toContain("See whether somebody is being singled out.");
});

test("during a shift flags go to the desk, and numbers hide nothing", async () => {
  await addShift(house, space, "amina");
  const { postId } = await writePost(house, space, "chloe", "Buy my pram");
  await house.post();
  house.letters.length = 0;
  for (const short of ["priya", "jade", "tess"]) await flags(short, postId, "selling");
  expect(await hiddenWhy(postId)).toBeNull();
  await house.post();
  expect(house.letters.filter(({ to }) => to.includes("amina@"))).toHaveLength(1);
});

test("what a supporter wrote becomes a report, and is never put aside by numbers", async () => {
  const { threadId } = await writePost(house, space, "chloe", "Hello");
  const answer = await writePost(house, space, "amina", "Just pull yourself together.", { threadId });
  const jade = await house.as("jade", "parent");
  const led = await jade.post(`/posts/${answer.postId}/flag`, { id: newId(), why: "hurtful" });
  expect(led.location).toBe(`/report/post/${answer.postId}`);
});

test("her own post, a sixth in a day, and a reason that was never offered are refused with a sentence", async () => {
  const { postId } = await writePost(house, space, "chloe", "Mine");
  const chloe = await house.as("chloe", "parent");
  const own = await chloe.post(`/posts/${postId}/flag`, { id: newId(), why: "other" });
  expect([own.status, own.text]).toEqual([403, expect.stringContaining("This is your own post")]);
  const odd = await (
    await house.as("jade", "parent")
  ).post(`/posts/${postId}/flag`, { id: newId(), why: "x" });
  expect([odd.status, odd.text]).toEqual([422, expect.stringContaining("Choose what is wrong with it")]);
  for (let n = 0; n < 5; n += 1) {
    const more = await writePost(house, space, "chloe", `Post ${n}`);
    expect(await flags("jade", more.postId)).toBe(200);
  }
  const sixth = await (
    await house.as("jade", "parent")
  ).post(`/posts/${postId}/flag`, { id: newId(), why: "other" });
  expect([sixth.status, sixth.text]).toEqual([403, expect.stringContaining("press “I’m worried”")]);
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(`/posts/${postId}/flag`)).status).toBe(403);
});
