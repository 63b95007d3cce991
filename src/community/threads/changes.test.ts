import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../platform/db/index.ts";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { onServer } from "../../../tests/on-server.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { begin, drawnPost, reply } from "../../../tests/talk.ts";

let house: House;
let space: OpenedSpace;
let chloe: Browser;
let priya: Browser;
let amina: Browser;
let ruth: Browser;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  chloe = await house.as("chloe", "parent");
  priya = await house.as("priya", "parent");
  amina = await house.as("amina", "supporter");
  ruth = await house.as("ruth", "coordinator");
});
afterAll(() => house.close());

const open = (who: Browser, path: string) => who.get(`${path}?open=yes`);

describe("her own words", () => {
  test("can be changed; others read “edited”, those who look after the space what it said before", async () => {
    const { path, post } = await begin(house, chloe, space.id, "Sleep");
    const form = await chloe.get(`/posts/${post}/wording`);
    expect(form.html).toContain("Sleep, in more words.</textarea>");
    await chloe.post(`/posts/${post}/wording`, { words: "Sleep, in other words." });
    const seen = await open(priya, path);
    expect(seen.text).toContain("Sleep, in other words.");
    expect(seen.text).toContain("edited");
    expect(seen.html).not.toContain("in more words");
    expect((await priya.get(`/posts/${post}/earlier`)).status).toBe(403);
    expect((await amina.get(`/posts/${post}/earlier`)).text).toContain("Sleep, in more words.");
    expect((await ruth.get(`/posts/${post}/earlier`)).text).toContain("Sleep, in more words.");
  });

  test("keep what was typed where the change cannot be kept", async () => {
    const { post } = await begin(house, chloe, space.id, "Long");
    const long = "So tired. ".repeat(600);
    const answer = await chloe.post(`/posts/${post}/wording`, { words: long });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(long.trimEnd());
    for (let count = 0; count < 20; count++)
      expect((await chloe.post(`/posts/${post}/wording`, { words: `Change ${count}` })).status).toBe(303);
    const many = await chloe.post(`/posts/${post}/wording`, { words: "One more change" });
    expect(many.status).toBe(422);
    expect(many.text).toContain("changed this post many times");
    expect(many.html).toContain("One more change</textarea>");
  });

  test("are hers alone to change, remove or put her name under", async () => {
    const { path, post } = await begin(house, chloe, space.id, "Hers");
    for (const who of [priya, amina])
      for (const noun of ["wording", "removal", "hidden-name"]) {
        expect((await who.get(`/posts/${post}/${noun}`)).status, noun).toBe(403);
        expect((await who.post(`/posts/${post}/${noun}`, { words: "Not hers" })).status, noun).toBe(403);
      }
    expect((await open(priya, path)).text).toContain("Hers, in more words.");
    expect((await open(priya, path)).text).toContain("Chloe in the sun");
  });
});

describe("a removed post", () => {
  test("is gone for every reader, her too, and stays for those who look after the space", async () => {
    const { path } = await begin(house, amina, space.id, "Taken back");
    const post = await reply(house, chloe, path, "I should not have said that.");
    expect((await open(priya, path)).text).toContain("I should not have said that.");
    expect((await chloe.get(`/posts/${post}/removal`)).text).toContain("Remove this post?");
    await chloe.post(`/posts/${post}/removal`);
    for (const who of [chloe, priya]) {
      expect((await open(who, path)).text).not.toContain("I should not have said that.");
      expect((await who.get(`/posts/${post}`)).status).toBe(404);
    }
    const tended = await open(amina, path);
    expect(drawnPost(tended.html, post)).toContain("Removed by its author");
    expect((await priya.get(`/spaces/${space.id}`)).text).toContain("No reply yet");
  });

  test("that began a thread takes its title along; the answers stay", async () => {
    const { path, post } = await begin(house, chloe, space.id, "Xylophone worries");
    await reply(house, priya, path, "Me as well, every night.");
    await chloe.post(`/posts/${post}/removal`);
    for (const who of [chloe, priya, amina]) {
      const page = await open(who, path);
      expect(page.text).toContain("Removed by whoever wrote it");
      expect(page.text).toContain("Me as well, every night.");
      if (who !== amina) expect(page.html).not.toContain("Xylophone");
      expect((await who.get(`/spaces/${space.id}`)).html).not.toContain("Xylophone");
    }
    expect((await amina.get(`/posts/${post}/earlier`)).text).toContain("Title: Xylophone worries");
  });

  test("that was the only one leaves no conversation behind", async () => {
    const { path, post } = await begin(house, chloe, space.id, "Quagga");
    expect((await priya.get(`/spaces/${space.id}`)).text).toContain("Quagga");
    const gone = await chloe.post(`/posts/${post}/removal`);
    expect(gone.location).toBe(`/spaces/${space.id}?just=removed`);
    expect((await chloe.get(gone.location ?? "")).text).toContain("Your post is removed.");
    expect((await priya.get(`/spaces/${space.id}`)).text).not.toContain("Quagga");
    expect((await priya.get(path)).status).toBe(404);
    // a second tap is the same as the first
    expect((await chloe.post(`/posts/${post}/removal`)).status).toBe(404);
  });
});

describe("a post that waits for a person", () => {
  test("is read by its author and by those who look after the space, title and all; by nobody else", async () => {
    const { path, post } = await begin(house, chloe, space.id, "Zanzibar");
    await onServer(house.ownerUrl, (client) =>
      client.query("update post set held_at = now(), held_why = 'out of hours' where id = $1", [post]),
    );
    expect((await open(chloe, path)).text).toContain("A person reads it first");
    expect((await open(amina, path)).text).toContain("Held until a person has read it");
    expect((await priya.get(path)).status).toBe(404);
    expect((await priya.get(`/spaces/${space.id}`)).html).not.toContain("Zanzibar");
    await reply(house, amina, path, "I am here with you.");
    const seen = await open(priya, path);
    expect(seen.text).toContain("I am here with you.");
    expect(seen.html).not.toContain("Zanzibar");
  });
});

describe("those who look after a space", () => {
  test("pin, fold, slow and close a conversation", async () => {
    const { path } = await begin(house, chloe, space.id, "Welcome");
    await amina.post(`/spaces/${space.id}/folders`, { name: "Birth" });
    const again = await amina.post(`/spaces/${space.id}/folders`, { name: "birth" });
    expect(again.status).toBe(422);
    const form = await ruth.get(`${path}/tending`);
    const folder = /<option value="([0-9a-f-]{36})"[^>]*>Birth</.exec(form.html)?.[1] ?? "";
    const tended = { pinned: "yes", notes: "birth", folder, slow: "300", closed: "no" };
    expect((await amina.post(`${path}/tending`, tended)).status).toBe(303);
    const front = (await priya.get(`/spaces/${space.id}`)).text;
    expect(front).toContain("Pinned");
    expect(front).toContain("This mentions births.");
    expect((await priya.get(`/spaces/${space.id}/threads?folder=${folder}`)).text).toContain("Welcome");
    await reply(house, priya, path, "Thank you");
    const slow = await priya.post(`${path}/posts`, { id: newId(), words: "And another thing" });
    expect(slow.status).toBe(429);
    expect(slow.html).toContain("And another thing</textarea>");
    await amina.post(`${path}/tending`, { ...tended, closed: "yes" });
    const closed = await priya.post(`${path}/posts`, { id: newId(), words: "Too late?" });
    expect(closed.status).toBe(422);
    expect(closed.text).toContain("has been closed");
    await amina.post(`/spaces/${space.id}/folders`, { end: folder });
    expect((await priya.get(`/spaces/${space.id}/threads?folder=${folder}`)).text).toContain("Conversations");
  });

  test("are nobody else: members cannot", async () => {
    const { path } = await begin(house, chloe, space.id, "Mine to pin?");
    expect((await chloe.get(`${path}/tending`)).status).toBe(403);
    expect((await chloe.post(`${path}/tending`, { pinned: "yes" })).status).toBe(403);
    expect((await chloe.post(`/spaces/${space.id}/folders`, { name: "Mine" })).status).toBe(403);
  });

  test("keep a shelf: what is on it has a title, an address and why; members read it", async () => {
    const { path } = await begin(house, amina, space.id, "Good places to look", { kind: "shelf" });
    const missing = await amina.post(`${path}/posts`, {
      id: newId(),
      title: "NHS",
      link: "nhs",
      words: "Why",
    });
    expect(missing.status).toBe(422);
    expect(missing.text).toContain("Enter the whole address of the page");
    await reply(house, amina, path, "Plain and short.", {
      title: "Help with sleep",
      link: "https://www.nhs.uk/baby/sleep/",
    });
    const seen = await open(priya, path);
    expect(seen.html).toContain(
      '<a href="https://www.nhs.uk/baby/sleep/" rel="noopener noreferrer nofollow ugc">Help with sleep</a>',
    );
    expect(seen.text).toContain("(goes to www.nhs.uk)");
    expect(seen.text).toContain("Plain and short.");
    expect(seen.html).not.toContain("<textarea");
  });
});

test("a space that only reads says so, and keeps what was typed", async () => {
  const { path } = await begin(house, chloe, space.id, "Last words");
  const set = (to: string | null) =>
    onServer(house.ownerUrl, (client) =>
      client.query("update space set read_only_from_on = $2 where id = $1", [space.id, to]),
    );
  await set("2026-08-01");
  const page = await open(chloe, path);
  expect(page.text).toContain("saying goodbye");
  expect(page.html).not.toContain("<textarea");
  const answer = await chloe.post(`${path}/posts`, { id: newId(), words: "Wait for me" });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain("saying goodbye");
  expect(answer.html).toContain("Wait for me</textarea>");
  const begun = await chloe.post(`/spaces/${space.id}/threads`, {
    id: newId(),
    title: "T",
    words: "Wait for me",
  });
  expect(begun.status).toBe(422);
  expect(begun.html).toContain("Wait for me</textarea>");
  await set(null);
});
