import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Browser } from "../../../db/town/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { addShift, doAs, writePost } from "../../../tests/write-post.ts";
import { newId } from "../../platform/db/index.ts";
import { findCare } from "./store/care-store.ts";

let house: House;
let space: OpenedSpace;
let amina: Browser;
let grace: Browser;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  await addShift(house, space, "amina");
  await addShift(house, space, "grace");
  amina = await house.as("amina", "supporter");
  grace = await house.as("grace", "supporter");
});
afterAll(() => house.close());

const care = (postId: string) => doAs(house, "system", (as) => findCare(as, postId));
const desk = (): string => `/spaces/${space.id}/desk`;

test("a desk says what waits, gravest first, why, until when and who has it", async () => {
  await writePost(house, space, "jade", "Which pram do you like?");
  const { postId } = await writePost(house, space, "chloe", "A: I cry every day", { nameHidden: true });
  const seen = await amina.get(desk());
  expect(seen.status).toBe(200);
  expect(seen.text).toContain("You are here until 11am.");
  expect(seen.text).toContain("Nobody has seen these yet");
  expect(seen.text).toContain("Which pram do you like?");
  expect(seen.text).toMatch(
    /Amber: this shift.*Somebody who hid her name.*It says so itself\. Her words: “I cry every day”/,
  );
  expect(seen.text).toContain("Answer by 10am");
  expect(seen.html).toContain(`/posts/${postId}/care/claim`);
  expect(seen.html).not.toContain(space.members["chloe"]?.personId);
  expect(seen.html).not.toContain(space.members["chloe"]?.memberId);
});

test("what somebody has read is no longer unseen", async () => {
  const { postId } = await writePost(house, space, "priya", "Hello from the bus.");
  expect((await amina.get(desk())).text).toMatch(/Nobody has seen these yet.*Hello from the bus/);
  await amina.post(`${desk()}/seen`, { post: [postId] });
  const after = (await amina.get(desk())).text;
  expect(after).not.toMatch(/Nobody has seen these yet.*Hello from the bus.*Red: now/);
  expect(after).toMatch(/Green: waiting for an answer.*Hello from the bus/);
  const { threadId } = (await care(postId)) ?? { threadId: "" };
  const within = await writePost(house, space, "jade", "Enjoy the ride.", { threadId });
  await amina.post(`${desk()}/seen`, { post: [within.postId] });
  expect(await care(within.postId)).toMatchObject({ settledHow: "seen to" });
});

test("of two who claim at once one has it, and the other is told so", async () => {
  const { postId } = await writePost(house, space, "chloe", "A: It is all too much");
  const answers = await Promise.all([
    amina.post(`/posts/${postId}/care/claim`),
    grace.post(`/posts/${postId}/care/claim`),
  ]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  const second = answers.find(({ status }) => status === 409);
  expect(second?.text).toContain("Somebody took this on a moment ago");
  const winner = answers[0]?.status === 303 ? amina : grace;
  const other = winner === amina ? grace : amina;
  expect((await winner.get(`/posts/${postId}/care`)).text).toContain("You have it");
  expect((await other.get(`/posts/${postId}/care`)).text).toMatch(/(Amina|Grace) has it/);
  expect((await winner.post(`/posts/${postId}/care/claim`)).status).toBe(303);
  expect((await other.post(`/posts/${postId}/care/release`)).status).toBe(409);
  expect((await winner.post(`/posts/${postId}/care/release`)).status).toBe(303);
  expect(await care(postId)).toMatchObject({ ownerId: null });
});

test("a person opens a red; it is over only when she says how it was seen to", async () => {
  const { postId } = await writePost(house, space, "chloe", "R: I cannot go on");
  const early = await amina.post(`/posts/${postId}/care/settling`, { id: newId(), how: "All well" });
  expect([early.status, early.text]).toEqual([422, expect.stringContaining("Open it first")]);
  await amina.post(`/posts/${postId}/care/claim`);
  expect(await care(postId)).toMatchObject({
    openedBy: house.people["amina"],
    ownerId: house.people["amina"],
  });
  const bare = await amina.post(`/posts/${postId}/care/settling`, { id: newId(), how: " " });
  expect([bare.status, bare.text]).toEqual([422, expect.stringContaining("Say how it was seen to")]);
  await amina.post(`/posts/${postId}/care/settling`, { id: newId(), how: "She is with her sister." });
  expect(await care(postId)).toMatchObject({ settledHow: "seen to" });
  expect((await grace.get(`/posts/${postId}/care`)).text).toContain("She is with her sister.");
  expect((await amina.get(desk())).text).toContain("1 heavy post today");
  expect((await grace.get(desk())).text).toContain("No heavy posts");
});

test("she sees it otherwise, with her reason, and the rules' word stays beside it", async () => {
  const { postId } = await writePost(house, space, "jade", "S: years ago he hit me");
  const bare = await grace.post(`/posts/${postId}/care/tier`, { tier: "A", why: "" });
  expect([bare.status, bare.text]).toEqual([422, expect.stringContaining("Say why you see it otherwise")]);
  await grace.post(`/posts/${postId}/care/tier`, { tier: "A", why: "She writes about long ago." });
  expect(await care(postId)).toMatchObject({ tier: "A", openedBy: house.people["grace"] });
  const page = (await amina.get(`/posts/${postId}/care`)).text;
  expect(page).toMatch(/Grace.*She writes about long ago\./);
  expect(page).toMatch(/The rules.*It says so itself\./);
});

test("notes and the list of whom to keep an eye on are read by those who look after the space", async () => {
  const { postId } = await writePost(house, space, "priya", "A: I sleep badly");
  const id = newId();
  for (let twice = 0; twice < 2; twice += 1)
    await amina.post(`/posts/${postId}/care/note`, { id, note: "She likes to be asked about her dog." });
  await amina.post(`/posts/${postId}/watching`, { id: newId(), reason: "A hard week for her.", until: "7" });
  const page = (await grace.get(`/posts/${postId}/care`)).text;
  expect(page.match(/asked about her dog/g)).toHaveLength(1);
  expect(page).toContain("Priya in the sun is on the list until");
  expect((await grace.get(desk())).text).toContain("A hard week for her.");
  expect((await grace.post(`/posts/${postId}/watching`, { reason: "", until: "900" })).status).toBe(422);
});

test("words to begin with open the box to write in", async () => {
  const { postId, threadId } = await writePost(house, space, "chloe", "A: nobody understands");
  const used = await amina.postAndFollow(`/posts/${postId}/care/words`, { key: "not-alone" });
  expect(used.status).toBe(200);
  expect(used.html).toContain("Many of us here have felt something like this");
  expect((await amina.post(`/posts/${postId}/care/words`, { key: "nothing" })).status).toBe(409);
  await writePost(house, space, "amina", "Many of us have felt like this.", { threadId });
  expect(await care(postId)).toMatchObject({ settledHow: "replied" });
});

test("members, and those of other spaces, have no desk", async () => {
  const { postId } = await writePost(house, space, "chloe", "A: hello?");
  const chloe = await house.as("chloe", "parent");
  const leanne = await house.as("leanne", "supporter");
  for (const path of [desk(), `/posts/${postId}/care`, `/spaces/${space.id}/handovers`]) {
    expect((await amina.get(path)).status).toBe(200);
    expect([403, 404]).toContain((await chloe.get(path)).status);
    expect((await leanne.get(path)).status).toBe(404);
  }
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get(desk())).status).toBe(200);
  expect((await ruth.post(`/posts/${postId}/care/claim`)).status).toBe(303);
  const kim = await house.as("kim", "safeguarding-lead");
  expect((await kim.get(`/posts/${postId}/care`)).text).toContain("Ruth has it");
});

test("a desk asks as many questions of the database however much lies on it", async () => {
  const statements = async (): Promise<number> => {
    const sent = vi.spyOn(pg.Client.prototype, "query");
    try {
      expect((await amina.get(desk())).status).toBe(200);
      return sent.mock.calls.length;
    } finally {
      sent.mockRestore();
    }
  };
  const few = await statements();
  for (let n = 0; n < 12; n += 1)
    await writePost(house, space, "priya", n % 2 ? `A: hard ${n}` : `Hello ${n}`);
  expect(await statements()).toBe(few);
});
