import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Browser } from "../../../../tests/browser.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { onServer } from "../../../../tests/on-server.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { begin } from "../../../../tests/talk.ts";
import { addShift, doAs } from "../../../../tests/write-post.ts";
import { newId } from "../../../platform/db/index.ts";

let house: House;
let space: OpenedSpace;
let photo: Buffer;
let chloe: Browser;
let priya: Browser;
let amina: Browser;
let grace: Browser;
beforeAll(async () => {
  house = await openHouse();
  photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#c9a" } })
    .jpeg()
    .toBuffer();
});
beforeEach(async () => {
  house.clock.now = new Date(house.clock.now.getTime() + 86_400_000);
  house.clock.now.setUTCHours(8, 0, 0, 0);
  await house.post();
  house.letters.length = 0;
  space = await openSpace(house, { programme: "befriending" });
  await onServer(house.ownerUrl, (client) =>
    client.query("update space set pictures_allowed = true where id = $1", [space.id]),
  );
  [chloe, priya] = [await house.as("chloe", "parent"), await house.as("priya", "parent")];
  [amina, grace] = [await house.as("amina", "supporter"), await house.as("grace", "supporter")];
});
afterAll(() => house.close());

const desk = (): string => `/spaces/${space.id}/desk`;
const sweep = () => house.work("mind-desk");
const waitOf = (postId: string) =>
  doAs(house, "system", ({ db }) =>
    db.selectFrom("picture_wait").selectAll().where("post_id", "=", postId).executeTakeFirstOrThrow(),
  );

async function send(who: Browser, shows = "A path between trees"): Promise<string> {
  const { path } = await begin(house, priya, space.id, "Walks");
  const id = newId();
  const sent = await who.upload(
    `${path}/posts`,
    { field: "picture", name: "a.jpg", bytes: photo },
    { id, words: "Our walk today.", shows },
  );
  expect(sent.status).toBe(303);
  return id;
}

test("a picture lies on the desk with its clock and who may look, and on no member's page", async () => {
  await addShift(house, space, "amina");
  const post = await send(chloe);
  const seen = (await amina.get(desk())).text;
  expect(seen).toMatch(
    /Pictures to look at.*Look by 10:02am.*Chloe in the sun, in “Walks”.*A path between trees.*Anybody on shift may look/,
  );
  expect((await amina.get(`/spaces/${space.id}`)).status).toBe(200);
  expect((await chloe.get(desk())).status).not.toBe(200);
  await amina.post(`/posts/${post}/picture-check`, { do: "show" });
  expect((await amina.get(desk())).text).not.toContain("Pictures to look at");
  expect((await waitOf(post)).over_at).not.toBeNull();
});

test("taken away by whoever sent it, nobody needs to look any more", async () => {
  await addShift(house, space, "amina");
  const post = await send(chloe);
  expect((await amina.get(desk())).text).toContain("Pictures to look at");
  await chloe.post(`/posts/${post}/removal`);
  expect((await amina.get(desk())).text).not.toContain("Pictures to look at");
});

test("nobody has looked in time: those here are told once, then the coordinators have it on their board", async () => {
  await addShift(house, space, "amina", { minutes: 240 });
  const post = await send(chloe);
  const desks = async (): Promise<number> => {
    await house.post();
    return house.letters.filter(({ to }) => to.includes("amina@")).length;
  };
  house.clock.forward({ minutes: 61 });
  const before = await desks();
  await sweep();
  await sweep();
  expect((await desks()) - before).toBeGreaterThan(0);
  const told = await waitOf(post);
  expect([told.told_at !== null, told.board_at]).toEqual([true, null]);
  expect((await amina.get(desk())).text).toMatch(/Pictures to look at.*past the promise/);
  const board = async (): Promise<string> =>
    (await (await house.as("ruth", "coordinator")).get("/board")).text;
  expect(await board()).not.toContain("A picture in Harbrook mums");
  house.clock.forward({ minutes: 31 });
  await sweep();
  expect(await board()).toContain("A picture in Harbrook mums waits to be looked at");
  await house.post();
  expect(house.letters.filter(({ to }) => to.includes("ruth@")).length).toBeGreaterThan(0);
  const ruth = await house.as("ruth", "coordinator");
  await ruth.post(`/posts/${post}/picture-check`, { do: "without" });
  expect(await board()).not.toContain("A picture in Harbrook mums");
  priya = await house.as("priya", "parent");
  expect((await priya.get(`/threads/${(await waitOf(post)).thread_id}`)).text).toContain("Our walk today.");
});

test("where nobody is there and nobody planned, the coordinators have it at once", async () => {
  const post = await send(chloe);
  const wait = await waitOf(post);
  expect([wait.due_at, wait.board_at !== null]).toEqual([null, true]);
});

test("a shift can't close over one beyond its clock: somebody takes it, and the handover says so", async () => {
  const shift = await addShift(house, space, "amina", { minutes: 180 });
  const post = await send(chloe);
  const early = (await amina.get(`/shifts/${shift}/closing`)).text;
  expect(early).not.toContain("A picture to look at");
  expect(early).toMatch(/Pictures to look at.*Chloe in the sun/);
  await addShift(house, space, "grace", { fromMinutes: 240, begun: false });
  house.clock.forward({ minutes: 70 });
  const field = `looker-${post}`;
  expect((await amina.get(`/shifts/${shift}/closing`)).text).toMatch(
    /A picture to look at.*Grace, who comes/,
  );
  const bare = await amina.post(`/shifts/${shift}/closing`, { words: "A calm morning." });
  expect([bare.status, bare.text]).toEqual([422, expect.stringContaining("Say who has each of these now")]);
  expect(bare.html).toContain("A calm morning.");
  const done = await amina.post(`/shifts/${shift}/closing`, {
    words: "",
    [field]: house.people["grace"] ?? "",
    [`owner-${post}`]: house.people["grace"] ?? "",
  });
  expect(done.location).toBe("/shifts?just=closed");
  const wait = await waitOf(post);
  expect(wait.owner_id).toBe(house.people["grace"]);
  expect(wait.due_at?.getTime()).toBeGreaterThan(house.clock.now.getTime() + 120 * 60_000);
  const handover = /\/handovers\/([0-9a-f-]{36})/.exec((await grace.get(desk())).html)?.[1];
  expect((await grace.get(`/handovers/${handover}`)).text).toMatch(/Pictures to look at.*Grace has it/);
  expect((await grace.get(desk())).text).toContain("It was handed to you");
});

test("nobody looks at her own; a colleague does", async () => {
  await addShift(house, space, "amina");
  await addShift(house, space, "grace");
  const post = await send(amina, "Our group’s table");
  const hers = (await amina.get(desk())).text;
  expect(hers).toMatch(/Our group’s table.*You sent it, so somebody else looks\./);
  for (const seen of [
    await amina.get(`/posts/${post}/picture-check`),
    await amina.post(`/posts/${post}/picture-check`, { do: "show" }),
  ])
    expect([seen.status, seen.text]).toEqual([403, expect.stringContaining("somebody else looks at it")]);
  expect((await grace.post(`/posts/${post}/picture-check`, { do: "show" })).status).toBe(303);
});
