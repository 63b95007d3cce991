import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../platform/db/index.ts";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { onServer } from "../../../tests/on-server.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { begin } from "../../../tests/talk.ts";
import { takeInPicture } from "./take-in-picture.ts";

let house: House;
let space: OpenedSpace;
let chloe: Browser;
let priya: Browser;
let amina: Browser;
let photo: Buffer;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  chloe = await house.as("chloe", "parent");
  priya = await house.as("priya", "parent");
  amina = await house.as("amina", "supporter");
  // as a phone takes it: lying on its side, and knowing where it was
  photo = await sharp({ create: { width: 1600, height: 900, channels: 3, background: "#c9a" } })
    .withExif({ IFD0: { Make: "Phone" }, IFD3: { GPSLatitude: "52/1 55/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
});
afterAll(() => house.close());

const allow = (allowed: boolean): Promise<unknown> =>
  onServer(house.ownerUrl, (client) =>
    client.query("update space set pictures_allowed = $2 where id = $1", [space.id, allowed]),
  );
const send = (who: Browser, thread: string, bytes: Buffer, fields: Record<string, string> = {}) => {
  house.clock.forward({ minutes: 2 });
  return who.upload(
    `${thread}/posts`,
    { field: "picture", name: "a.jpg", bytes },
    { id: newId(), words: "Our walk today.", shows: "A path between trees", ...fields },
  );
};
const idIn = (location: string | null): string => /post=([0-9a-f-]+)/.exec(location ?? "")?.[1] ?? "";

test("a picture is drawn anew: small enough, the right way up, and without what the phone wrote into it", async () => {
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const taken = await takeInPicture(photo);
  expect(taken).toMatchObject({ width: 675, height: 1200 });
  const drawn = await sharp(taken?.bytes).metadata();
  expect(drawn.format).toBe("webp");
  expect([drawn.exif, drawn.icc, drawn.xmp, drawn.iptc]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(taken?.bytes.includes("Phone")).toBe(false);
});

test.each([
  ["a program", Buffer.from("MZ\x90\x00 not a picture")],
  [
    "a drawing that can act",
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  ],
  ["half a picture", "half"],
  ["the beginning of one and nothing else", Buffer.from("\xff\xd8\xff\xe0", "latin1")],
])("is refused, and nothing falls over: %s", async (_, sent) => {
  expect(
    await takeInPicture(typeof sent === "string" ? photo.subarray(0, photo.length / 2) : sent),
  ).toBeNull();
});

test("waits until a person has looked; then the others see it, by a route that asks who they are", async () => {
  await allow(true);
  const { path } = await begin(house, amina, space.id, "Walks");
  expect((await chloe.get(path)).html).toContain('encType="multipart/form-data"');
  const post = idIn((await send(chloe, path, photo, { hide: "yes" })).location);
  expect((await chloe.get(path)).text).toContain("Somebody will look at your picture first");
  expect((await priya.get(path)).text).not.toContain("Our walk today.");
  expect((await priya.get(`/posts/${post}/picture`)).status).toBe(404);
  expect((await priya.get(`/posts/${post}/picture-check`)).status).toBe(403);
  expect((await amina.get(`/posts/${post}/picture-check`)).html).toContain("A path between trees");
  expect((await amina.get(`/posts/${post}/picture`)).headers["content-type"]).toBe("image/webp");
  await amina.post(`/posts/${post}/picture-check`, { do: "show" });
  const seen = await priya.get(path);
  expect(seen.html).toContain(`src="/posts/${post}/picture" alt="A path between trees"`);
  const file = await priya.get(`/posts/${post}/picture`);
  expect(file.status).toBe(200);
  expect(file.headers["cache-control"]).toBe("no-store");
  expect((await (await house.as("holly", "supporter")).get(`/posts/${post}/picture`)).status).toBe(404);
  expect((await amina.post(`/posts/${post}/picture-check`, { do: "show" })).status).toBe(409);
});

test("that should not be seen is taken off, and the words are posted", async () => {
  await allow(true);
  const { path } = await begin(house, amina, space.id, "Names on a letter");
  const post = idIn((await send(chloe, path, photo)).location);
  await amina.post(`/posts/${post}/picture-check`, { do: "without" });
  expect((await priya.get(path)).text).toContain("Our walk today.");
  expect((await priya.get(path)).html).not.toContain("<img");
  expect((await amina.get(`/posts/${post}/picture`)).status).toBe(404);
});

test("is refused with every word kept where it cannot be read, says nothing, or is not used here", async () => {
  await allow(true);
  const { path } = await begin(house, amina, space.id, "Refused");
  const unread = await send(chloe, path, Buffer.from("not a picture"));
  expect(unread.status).toBe(422);
  expect(unread.text).toContain("We could not read that picture");
  expect(unread.html).toContain("Our walk today.</textarea>");
  expect((await send(chloe, path, photo, { shows: "" })).text).toContain(
    "Say in a few words what the picture shows",
  );
  await allow(false);
  const not = await send(chloe, path, photo);
  expect(not.status).toBe(422);
  expect(not.text).toContain("Pictures are not used in this space");
  expect((await chloe.get(path)).html).not.toContain('type="file"');
});
