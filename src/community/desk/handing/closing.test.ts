import { afterAll, beforeEach, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../../db/town/browser.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { addShift, doAs, writePost } from "../../../../tests/write-post.ts";
import { newId } from "../../../platform/db/index.ts";
import { findCare } from "../store/care-store.ts";

let house: House;
let space: OpenedSpace;
let amina: Browser;
let grace: Browser;
let shiftId: string;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  house.clock.forward({ days: 1 });
  house.letters.length = 0;
  space = await openSpace(house, { programme: "befriending" });
  shiftId = await addShift(house, space, "amina");
  amina = await house.as("amina", "supporter");
  grace = await house.as("grace", "supporter");
});
afterAll(() => house.close());

const care = (postId: string) => doAs(house, "system", (as) => findCare(as, postId));
const shiftOf = (id: string) =>
  doAs(house, "system", ({ db }) =>
    db.selectFrom("shift").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
  );
const handoverOf = (seen: { html: string }): string =>
  /\/handovers\/([0-9a-f-]{36})/.exec(seen.html)?.[1] ?? "";

test("a shift can't close until every open red and amber has somebody who is there after her", async () => {
  await addShift(house, space, "grace", { fromMinutes: 600, begun: false });
  const { postId } = await writePost(house, space, "chloe", "A: I cry every day");
  const green = await writePost(house, space, "jade", "Which pram?");
  const asked = await amina.get(`/shifts/${shiftId}/closing`);
  expect(asked.text).toMatch(/Who has these now\?.*Chloe in the sun.*Grace, who comes.*The coordinators/);
  expect(asked.text).toMatch(/Waiting for an answer.*Which pram\?/);
  const bare = await amina.post(`/shifts/${shiftId}/closing`, { words: "A calm morning." });
  expect(bare.status).toBe(422);
  expect(bare.text).toContain("Say who has each of these now");
  expect(bare.html).toContain("A calm morning.");
  const herself = { words: "", [`owner-${postId}`]: house.people["amina"] ?? "" };
  expect((await amina.post(`/shifts/${shiftId}/closing`, herself)).status).toBe(422);
  expect((await shiftOf(shiftId)).closed_at).toBeNull();
  const done = await amina.post(`/shifts/${shiftId}/closing`, {
    words: "A calm morning.",
    [`owner-${postId}`]: house.people["grace"] ?? "",
  });
  expect([done.status, done.location]).toEqual([303, "/shifts?just=closed"]);
  expect((await shiftOf(shiftId)).closed_at).not.toBeNull();
  expect(await care(postId)).toMatchObject({ ownerId: house.people["grace"] });
  expect(await care(green.postId)).toMatchObject({ settledAt: null });
});

test("the handover wrote itself, says the same however things go on, and whoever comes next signs for it", async () => {
  const { postId } = await writePost(house, space, "chloe", "R: I cannot go on");
  await amina.post(`/posts/${postId}/care/claim`);
  await amina.post(`/posts/${postId}/watching`, { id: newId(), reason: "A hard week.", until: "7" });
  const answer = await writePost(house, space, "amina", "I look for the address.", {
    threadId: (await care(postId))?.threadId ?? "",
  });
  await amina.post(`/posts/${answer.postId}/promise`, {
    id: newId(),
    promise: "The address of the group",
    days: "2",
  });
  await amina.post(`/shifts/${shiftId}/closing`, { words: "Ring me.", [`owner-${postId}`]: "coordinators" });
  await house.post();
  expect(house.letters.some(({ to }) => to.includes("ruth@"))).toBe(true);

  const id = handoverOf(await grace.get(`/spaces/${space.id}/desk`));
  const read = await grace.get(`/handovers/${id}`);
  expect(read.text).toMatch(/Ring me\..*Red, and open.*Chloe in the sun.*The coordinators have it/);
  expect(read.text).toMatch(/Promised.*The address of the group.*Amina promised it/);
  expect(read.text).toMatch(/Keep an eye on.*Chloe in the sun.*A hard week\./);
  await grace.post(`/posts/${postId}/care/claim`);
  await grace.post(`/posts/${postId}/care/settling`, { id: newId(), how: "She is well." });
  expect((await grace.get(`/handovers/${id}`)).text).toContain("Red, and open");

  expect((await amina.post(`/handovers/${id}/signing`)).text).toContain("Whoever comes next signs for it");
  const signed = await Promise.all([
    grace.post(`/handovers/${id}/signing`),
    grace.post(`/handovers/${id}/signing`),
  ]);
  expect(signed.map(({ status }) => status)).toEqual([303, 303]);
  expect((await amina.get(`/handovers/${id}`)).text).toContain("Grace signed for it");
  expect((await grace.get(`/spaces/${space.id}/desk`)).text).not.toContain("A handover waits for you");
});

test("what she had taken on goes back when she has gone without closing, and the handover writes itself", async () => {
  const { postId } = await writePost(house, space, "chloe", "A: I cry every day");
  await amina.post(`/posts/${postId}/care/claim`);
  house.clock.forward({ minutes: 121 });
  await house.work("mind-desk");
  expect(await care(postId)).toMatchObject({ ownerId: null });
  expect((await care(postId))?.boardAt).not.toBeNull();
  expect((await shiftOf(shiftId)).closed_at).toBeNull();
  house.clock.forward({ minutes: 40 });
  await house.work("mind-desk");
  await house.work("mind-desk");
  expect((await shiftOf(shiftId)).closed_at).not.toBeNull();
  const id = handoverOf(await grace.get(`/spaces/${space.id}/desk`));
  expect((await grace.get(`/handovers/${id}`)).text).toMatch(/The shift was never closed.*Amber, and open/);
});

test("a handover nobody has signed when the next shift has begun is the coordinators'", async () => {
  await amina.post(`/shifts/${shiftId}/closing`, { words: "" });
  house.clock.forward({ minutes: 60 });
  await house.work("mind-desk");
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/board")).text).not.toContain("has not been signed for");
  await house.post();
  house.letters.length = 0;
  await addShift(house, space, "grace");
  house.clock.forward({ minutes: 16 });
  await house.work("mind-desk");
  await house.work("mind-desk");
  await house.post();
  expect(house.letters.filter(({ to }) => to.includes("ruth@"))).toHaveLength(1);
  expect((await ruth.get("/board")).text).toContain("has not been signed for");
});

test("sent twice a shift closes once, and leaves one handover", async () => {
  const answers = await Promise.all([
    amina.post(`/shifts/${shiftId}/closing`, { words: "Bye." }),
    amina.post(`/shifts/${shiftId}/closing`, { words: "Bye." }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const count = await doAs(house, "system", ({ db }) =>
    db.selectFrom("handover").select("id").where("shift_id", "=", shiftId).execute(),
  );
  expect(count).toHaveLength(1);
});
