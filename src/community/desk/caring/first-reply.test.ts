import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { addShift, doAs, writePost } from "../../../../tests/write-post.ts";
import { seal } from "../../../platform/db/index.ts";
import type { Care } from "../care.ts";
import { findCare } from "../store/care-store.ts";

let house: House;
let space: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  house.clock.forward({ days: 1 });
  // what an earlier test left behind has gone on by now
  await house.work("mind-desk");
  await house.post();
  house.letters.length = 0;
  space = await openSpace(house, { programme: "befriending" });
});
afterAll(() => house.close());

const careOf = async (postId: string): Promise<Care> => {
  const care = await doAs(house, "system", (as) => findCare(as, postId));
  if (!care) throw new Error("The post has no case.");
  return care;
};
const minutesFromNow = (date: Date | null): number | null =>
  date ? Math.round((date.getTime() - house.clock.now.getTime()) / 60_000) : null;
const sentTo = (address: string): number => house.letters.filter(({ to }) => to.includes(address)).length;

test("a post while somebody is there is promised an answer, and a supporter's meets it", async () => {
  await addShift(house, space, "amina");
  const { postId, threadId } = await writePost(house, space, "chloe", "Hello, I am new.");
  expect(await careOf(postId)).toMatchObject({ tier: "none", outOfHours: false, rung: 0, settledAt: null });
  expect(minutesFromNow((await careOf(postId)).promisedAt)).toBe(60);
  await writePost(house, space, "amina", "Hello, how good that you are here.", { threadId });
  expect(await careOf(postId)).toMatchObject({ settledHow: "replied", dueAt: null });
});

test("out of hours it counts from the next shift, and nobody is told before it is overdue", async () => {
  await addShift(house, space, "amina", { fromMinutes: 300, begun: false });
  const { postId } = await writePost(house, space, "chloe", "Anybody awake?");
  expect(minutesFromNow((await careOf(postId)).dueAt)).toBe(360);
  await house.work("mind-desk");
  expect((await careOf(postId)).rung).toBe(0);
});

test("a red while somebody is there alerts everybody on shift, then whoever is on call when nobody opens it", async () => {
  await addShift(house, space, "amina");
  await addShift(house, space, "grace");
  const { postId } = await writePost(house, space, "chloe", "R: I cannot go on", { nameHidden: true });
  await house.post();
  expect([sentTo("amina@"), sentTo("grace@"), sentTo("kim@")]).toEqual([1, 1, 0]);
  expect((await careOf(postId)).calledAt).toBeNull();
  house.clock.forward({ minutes: 6 });
  await house.work("mind-desk");
  await house.work("mind-desk");
  await house.post();
  expect(sentTo("kim@")).toBeGreaterThan(0);
  expect(await careOf(postId)).toMatchObject({ rung: 3, dueAt: null });
  const told = sentTo("kim@");
  await house.work("mind-desk");
  await house.post();
  expect(sentTo("kim@")).toBe(told);
});

test("a red out of hours waits for a person, and whoever is on call hears of it at once", async () => {
  const { postId, threadId } = await writePost(house, space, "chloe", "S: He checks my phone");
  await house.post();
  expect(sentTo("kim@")).toBeGreaterThan(0);
  const post = await doAs(house, "system", ({ db }) =>
    db.selectFrom("post").select(["held_why"]).where("id", "=", postId).executeTakeFirstOrThrow(),
  );
  expect(post.held_why).toBe("out of hours");
  expect((await careOf(postId)).boardAt).not.toBeNull();
  // somebody who looks after the space answers it: a person has opened it, and it stays open until it is seen to
  await writePost(house, space, "grace", "I am here now.", { threadId });
  expect(await careOf(postId)).toMatchObject({ openedBy: house.people["grace"], settledAt: null });
});

test("an amber nobody answers goes to the others, then the next on the rota, then the coordinators", async () => {
  await addShift(house, space, "amina", { minutes: 240 });
  await addShift(house, space, "grace", { fromMinutes: 400, begun: false });
  const { postId } = await writePost(house, space, "chloe", "A: I cry all day");
  house.clock.forward({ minutes: 61 });
  await house.work("mind-desk");
  expect(await careOf(postId)).toMatchObject({ rung: 1, fallbackId: house.people["amina"] });
  house.clock.forward({ minutes: 31 });
  await house.work("mind-desk");
  expect(await careOf(postId)).toMatchObject({ rung: 2, fallbackId: house.people["grace"] });
  house.clock.forward({ minutes: 31 });
  await house.work("mind-desk");
  await house.post();
  expect(await careOf(postId)).toMatchObject({ rung: 3, dueAt: null });
  expect((await careOf(postId)).boardAt).not.toBeNull();
  expect(sentTo("ruth@")).toBe(1);
});

test("no message says what it is about, and none names her", async () => {
  await addShift(house, space, "amina");
  await writePost(house, space, "chloe", "R: a word nobody else wrote", { nameHidden: true });
  await house.post();
  expect(house.letters.length).toBeGreaterThan(0);
  expect(JSON.stringify(house.letters)).not.toMatch(/a word nobody else wrote|Chloe|Harbrook mums/);
});

const tell = (kind: "PostChanged" | "PostRemoved", postId: string) =>
  doAs(house, "system", (as) =>
    as.happened({
      kind,
      unsigned: true,
      subjectKind: "post",
      subjectId: postId,
      programmeId: space.programmeId,
    }),
  );
const rewrite = (postId: string, words: string) =>
  doAs(house, "system", ({ db }) =>
    db
      .updateTable("post")
      .set({ words: seal(db, words) })
      .where("id", "=", postId)
      .execute(),
  );

test("words that become graver are alerted about as if just written, and never become lighter by being changed", async () => {
  await addShift(house, space, "amina");
  const { postId } = await writePost(house, space, "chloe", "Fine today.");
  await rewrite(postId, "R: I cannot go on");
  await tell("PostChanged", postId);
  await house.post();
  expect(await careOf(postId)).toMatchObject({ tier: "R", openedAt: null });
  expect(sentTo("amina@")).toBe(1);
  await rewrite(postId, "It was nothing.");
  await tell("PostChanged", postId);
  expect(await careOf(postId)).toMatchObject({ tier: "R" });
});

test("nobody waits for an answer to what is gone, but a red stays until a person has seen to it", async () => {
  await addShift(house, space, "amina");
  const green = await writePost(house, space, "chloe", "Hello");
  const red = await writePost(house, space, "chloe", "R: I cannot go on");
  for (const { postId } of [green, red]) {
    await doAs(house, "system", ({ db }) =>
      db
        .updateTable("post")
        .set({ removed_at: house.clock.now, removed_how: "author" })
        .where("id", "=", postId)
        .execute(),
    );
    await tell("PostRemoved", postId);
  }
  expect(await careOf(green.postId)).toMatchObject({ settledHow: "removed" });
  expect(await careOf(red.postId)).toMatchObject({ settledAt: null });
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(`/spaces/${space.id}/desk`)).text).toContain("She has removed it since.");
});

test("two processes that look at the same minute pass on once", async () => {
  await addShift(house, space, "amina");
  await addShift(house, space, "grace");
  const { postId } = await writePost(house, space, "chloe", "A: I cry all day");
  house.clock.forward({ minutes: 61 });
  await Promise.all([house.work("mind-desk"), house.work("mind-desk"), house.work("mind-desk")]);
  expect(await careOf(postId)).toMatchObject({ rung: 1 });
  await house.post();
  expect([sentTo("amina@"), sentTo("grace@")]).toEqual([1, 1]);
});

test("three hard posts in a fortnight want a reply whatever the next one says, and a veil leads to no other", async () => {
  await addShift(house, space, "amina");
  for (const day of ["one", "two", "three"]) await writePost(house, space, "chloe", `A: a hard day ${day}`);
  const veiled = await writePost(house, space, "chloe", "Has anybody a spare cot?", { nameHidden: true });
  expect(await careOf(veiled.postId)).toMatchObject({ tier: "none" });
  const fourth = await writePost(house, space, "chloe", "Never mind.");
  expect(await careOf(fourth.postId)).toMatchObject({ tier: "A" });
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(`/posts/${fourth.postId}/care`)).text).toContain("3 hard posts in 14 days.");
});

test("an administrator who is told reads no words, and learns whom to ring", async () => {
  const { postId } = await writePost(house, space, "chloe", "R: words nobody else wrote");
  const sue = await house.as("sue", "administrator");
  const called = await sue.get(`/posts/${postId}/care`);
  expect(called.text).toMatch(/Nobody who may read it has opened it yet\..*Kim/);
  expect(called.text).not.toMatch(/words nobody else wrote|Chloe/);
  await (await house.as("kim", "safeguarding-lead")).post(`/posts/${postId}/care/claim`);
  expect((await sue.get(`/posts/${postId}/care`)).text).toContain("Somebody who may read it has opened it.");
});
