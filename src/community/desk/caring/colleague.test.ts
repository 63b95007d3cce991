import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Browser } from "../../../../tests/browser.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { addShift, doAs, writePost } from "../../../../tests/write-post.ts";
import { findCare } from "../store/care-store.ts";

let house: House;
let space: OpenedSpace;
let shiftId: string;
let amina: Browser;
let grace: Browser;
let ruth: Browser;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  house.clock.forward({ days: 1 });
  await house.post();
  house.letters.length = 0;
  space = await openSpace(house, { programme: "befriending" });
  shiftId = await addShift(house, space, "amina");
  [amina, grace] = [await house.as("amina", "supporter"), await house.as("grace", "supporter")];
  ruth = await house.as("ruth", "coordinator");
});
afterAll(() => house.close());

const care = (postId: string) => doAs(house, "system", (as) => findCare(as, postId));
const desk = (): string => `/spaces/${space.id}/desk`;
const tolds = async (who: string): Promise<number> => {
  await house.post();
  return house.letters.filter(({ to }) => to.includes(`${who}@`)).length;
};

test("what a supporter wrote and sounds grave goes to her colleague, who is told kindly what it may be; she decides nothing about it", async () => {
  await addShift(house, space, "grace");
  const { postId, threadId } = await writePost(house, space, "amina", "R: I cannot go on either");
  expect(await tolds("amina")).toBe(0);
  expect(await tolds("grace")).toBeGreaterThan(0);
  expect(await tolds("kim")).toBe(0);
  const page = await grace.get(`/posts/${postId}/care`);
  expect(page.text).toContain("A supporter wrote this. It may be advice to somebody else");
  expect(page.text).not.toContain("Answer her");
  expect((await grace.get(desk())).text).toMatch(/Red: now.*Amina/);
  // what she sees herself: that somebody reads it, and no alarm
  const hers = await amina.get(desk());
  expect(hers.text).toContain("A colleague reads something you wrote");
  expect(hers.html).not.toContain(postId);
  expect((await amina.get(`/threads/${threadId}`)).text).toContain("may ask how you are");
  expect((await amina.get("/me")).text).not.toContain("Nobody has opened it");
  expect((await grace.get("/me")).text).toContain("Nobody has opened it");
  for (const act of ["claim", "settling", "tier", "aside"])
    expect(
      (await amina.post(`/posts/${postId}/care/${act}`, { how: "Well", tier: "none", why: "x" })).status,
    ).toBe(403);
  // the others in the space read it as before, and nothing says why
  const chloe = await house.as("chloe", "parent");
  expect((await chloe.get(`/threads/${threadId}`)).text).toContain("I cannot go on either");
  await grace.post(`/posts/${postId}/care/claim`);
  expect((await chloe.get(`/threads/${threadId}`)).text).not.toContain("Grace is here");
  await grace.post(`/posts/${postId}/care/settling`, { how: "We talked on the phone." });
  expect(await care(postId)).toMatchObject({ settledHow: "seen to" });
  expect((await amina.get(desk())).text).not.toContain("A colleague reads something");
});

test("alone on shift, her coordinators are told at once, and whoever is on call when nobody has opened it", async () => {
  const { postId } = await writePost(house, space, "amina", "U: she moves less");
  expect(await care(postId)).toMatchObject({ calledAt: null, ownerId: null });
  expect((await ruth.get("/board")).text).toContain("A supporter wrote this.");
  expect(await tolds("ruth")).toBeGreaterThan(0);
  expect(await tolds("kim")).toBe(0);
  house.clock.forward({ minutes: 9 });
  await house.work("mind-desk");
  expect((await care(postId))?.calledAt).toBeNull();
  house.clock.forward({ minutes: 2 });
  await house.work("mind-desk");
  expect((await care(postId))?.calledAt).not.toBeNull();
  expect(await tolds("kim")).toBeGreaterThan(0);
  expect(await tolds("amina")).toBe(0);
});

test("an answer that says again what a member wrote is read by a colleague, and alarms nobody", async () => {
  const { postId, threadId } = await writePost(house, space, "chloe", "U: he moves less");
  await amina.post(`/posts/${postId}/care/claim`);
  const ruths = await tolds("ruth");
  const answer = await writePost(house, space, "amina", "U: if he moves less ring them now", { threadId });
  expect(await care(answer.postId)).toMatchObject({ tier: "none", boardAt: null });
  expect(await tolds("ruth")).toBe(ruths);
  expect((await grace.get(desk())).text).toContain("ring them now");
  // the gravest is never taken for an echo, and what no member wrote of neither
  const other = await writePost(house, space, "amina", "S: he hits me too", { threadId });
  expect(await care(other.postId)).toMatchObject({ tier: "S" });
  const { threadId: red } = await writePost(house, space, "jade", "R: I cannot go on");
  const gravest = await writePost(house, space, "amina", "R: nor can I", { threadId: red });
  expect(await care(gravest.postId)).toMatchObject({ tier: "R" });
});

test("a colleague sees that it was advice: it is over, and nobody waits for an answer", async () => {
  await addShift(house, space, "grace");
  const { postId } = await writePost(house, space, "amina", "S: ring the helpline for violence");
  await grace.post(`/posts/${postId}/care/tier`, { tier: "none", why: "It is advice." });
  expect(await care(postId)).toMatchObject({
    tier: "none",
    settledHow: "seen to",
    openedBy: house.people["grace"],
  });
});

test("her shift closes without her saying who has it: the coordinators do, and the alarm runs on", async () => {
  await addShift(house, space, "grace");
  const { postId } = await writePost(house, space, "amina", "R: it is too much");
  expect(await care(postId)).toMatchObject({ boardAt: null });
  const page = await amina.get(`/shifts/${shiftId}/closing`);
  expect(page.html).not.toContain(postId);
  expect((await amina.post(`/shifts/${shiftId}/closing`, { words: "" })).location).toBe(
    "/shifts?just=closed",
  );
  const left = await care(postId);
  expect([left?.boardAt === null, left?.dueAt === null, left?.ownerId]).toEqual([false, false, null]);
});

test("what is neither grave nor a member's has no case", async () => {
  const { postId } = await writePost(house, space, "amina", "A: it was hard for me too");
  expect(await care(postId)).toBeNull();
});

test("a pause is over when she says so, and what comes then comes to her", async () => {
  await addShift(house, space, "grace");
  await amina.post(`${desk()}/pause`);
  expect((await amina.get(desk())).text).toContain("You are taking a pause");
  await writePost(house, space, "chloe", "R: I cannot go on");
  expect(await tolds("amina")).toBe(0);
  expect(await tolds("grace")).toBeGreaterThan(0);
  house.clock.forward({ minutes: 2 });
  const back = await amina.postAndFollow(`${desk()}/pause/ending`);
  expect(back.text).toContain("Good to have you back");
  expect(back.text).not.toContain("You are taking a pause");
  expect(back.text).toContain("Take 15 minutes");
  await writePost(house, space, "jade", "R: nor can I");
  expect(await tolds("amina")).toBeGreaterThan(0);
  // pressed once more nothing happens, and nobody else's pause is hers to end
  await grace.post(`${desk()}/pause`);
  expect((await amina.postAndFollow(`${desk()}/pause/ending`)).status).toBe(200);
  expect((await grace.get(desk())).text).toContain("You are taking a pause");
});
