import { brotliCompressSync, constants } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../platform/db/index.ts";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";

let house: House;
let space: OpenedSpace;
let chloe: Browser;
let priya: Browser;
let amina: Browser;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  chloe = await house.as("chloe", "parent");
  priya = await house.as("priya", "parent");
  amina = await house.as("amina", "supporter");
});
afterAll(() => house.close());

/** Begins a thread and answers with its address. */
async function begin(who: Browser, title: string, more: Record<string, string> = {}): Promise<string> {
  house.clock.forward({ minutes: 2 });
  const answer = await who.post(`/spaces/${space.id}/threads`, {
    id: newId(),
    thread: newId(),
    title,
    words: `${title}, in more words.`,
    ...more,
  });
  expect(answer.status).toBe(303);
  return (answer.location ?? "").split("?")[0] ?? "";
}

const write = (who: Browser, thread: string, words: string, more: Record<string, string> = {}) =>
  who.post(`${thread}/posts`, { id: newId(), words, ...more });

test("what she begins stands on everybody's front, unread by the others and read by her", async () => {
  const thread = await begin(chloe, "Is anybody awake?");
  expect((await chloe.get(`/spaces/${space.id}`)).text).not.toContain("Is anybody awake? New to you");
  const front = await priya.get(`/spaces/${space.id}`);
  expect(front.text).toContain("Is anybody awake?");
  expect(front.text).toContain("Chloe in the sun");
  expect(front.text).toContain("New to you");
  const page = await priya.get(thread);
  expect(page.text).toContain("Is anybody awake?, in more words.");
  expect((await priya.get(`/spaces/${space.id}`)).text).not.toContain("New to you");
});

test("a reply is there for everybody, counted as new for those who had read", async () => {
  const thread = await begin(chloe, "First scan tomorrow");
  await priya.get(thread);
  house.clock.forward({ minutes: 5 });
  const answer = await write(amina, thread, "I was terrified before mine.");
  expect(answer.location).toMatch(/#post-[0-9a-f-]{36}$/);
  expect((await priya.get(`/spaces/${space.id}`)).text).toContain("1 new");
  const page = await priya.get(`${thread}?at=unread`);
  expect(page.text).toContain("New since you were here");
  expect(page.html).toContain('id="unread"');
  expect(page.text).toContain("Amina Supporter");
  expect((await priya.get(`${thread}?at=unread`)).text).not.toContain("New since you were here");
});

test("a double click is one post", async () => {
  const thread = await begin(chloe, "Twice");
  const id = newId();
  const once = await chloe.post(`${thread}/posts`, { id, words: "Only once, please." });
  const again = await chloe.post(`${thread}/posts`, { id, words: "Only once, please." });
  expect(once.status).toBe(303);
  expect(again.status).toBe(303);
  expect((await chloe.get(thread)).text.split("Only once, please.").length).toBe(2);
});

test("100 kB, nothing at all and too many at once are refused kindly, and every word is kept", async () => {
  const thread = await begin(priya, "Limits");
  const long = "It is a long night. ".repeat(5_000);
  const tooLong = await write(priya, thread, long);
  expect(tooLong.status).toBe(422);
  expect(tooLong.text).toContain("at most 5,000 characters");
  expect(tooLong.html).toContain(long.trimEnd());
  const nothing = await write(priya, thread, "  ");
  expect(nothing.status).toBe(422);
  expect(nothing.text).toContain("Write something first");
  for (let count = 0; count < 5; count++)
    expect((await write(priya, thread, `Number ${count}`)).status).toBe(303);
  const flood = await write(priya, thread, "One more thing");
  expect(flood.status).toBe(429);
  expect(flood.text).toContain("Wait a minute");
  expect(flood.html).toContain("One more thing</textarea>");
  // others are not slowed by her
  expect((await write(chloe, thread, "I am here")).status).toBe(303);
  house.clock.forward({ minutes: 2 });
  expect((await write(priya, thread, "One more thing")).status).toBe(303);
});

test("what she keeps for later is hers alone, and there when she comes back", async () => {
  const thread = await begin(amina, "For later");
  const kept = await write(chloe, thread, "Half a thought", { do: "keep", hide: "yes" });
  expect(kept.location).toContain("just=kept");
  const back = await chloe.get(thread);
  expect(back.html).toContain("Half a thought</textarea>");
  expect(back.text).toContain("You began to write this before");
  expect((await priya.get(thread)).html).not.toContain("Half a thought");
  await write(chloe, thread, "Half a thought, finished");
  expect((await chloe.get(thread)).text).not.toContain("You began to write this before");
});

test("how it will look is shown before anybody else sees it, by her name and without", async () => {
  const thread = await begin(amina, "Look first");
  const named = await write(chloe, thread, "Hello all", { do: "preview" });
  expect(named.status).toBe(200);
  expect(named.text).toContain("This is how others will see it");
  expect(named.text).toContain("Chloe in the sun");
  expect(named.html).toContain("Hello all</textarea>");
  const hidden = await write(chloe, thread, "Hello all", { do: "preview", hide: "yes" });
  expect(hidden.text).toContain("A mum in this space");
  expect(hidden.html).not.toContain("Chloe in the sun</h2>");
  expect((await priya.get(thread)).text).not.toContain("Hello all");
});

test("who hid her name here goes on hidden unless she says otherwise, and her own words are never new to her", async () => {
  const thread = await begin(amina, "Two of us");
  const ticked = /name="hide"[^>]*checked/;
  expect((await chloe.get(thread)).html).not.toMatch(ticked);
  await write(chloe, thread, "It is me, and nobody knows", { hide: "yes" });
  house.clock.forward({ minutes: 1 });
  const back = await chloe.get(thread);
  expect(back.html).toMatch(ticked);
  expect(back.text).not.toContain("New since you were here");
  expect((await priya.get(thread)).html).not.toMatch(ticked);
  await write(priya, thread, "I am with you");
  house.clock.forward({ minutes: 1 });
  expect((await chloe.get(thread)).text).toContain("New since you were here");
  // said otherwise: what she typed is what counts
  const named = await write(chloe, thread, "", {});
  expect(named.html).not.toMatch(ticked);
});

test("two empty boxes are both named at once", async () => {
  const nothing = await chloe.post(`/spaces/${space.id}/threads`, { id: newId(), thread: newId() });
  expect(nothing.status).toBe(422);
  expect(nothing.text).toContain("2 things to put right");
  expect(nothing.text).toContain("Write something first");
});

test("scripts, disguised addresses and markup are words like any other", async () => {
  const thread = await begin(chloe, "<script>alert(1)</script>");
  await write(chloe, thread, "<img src=x onerror=alert(1)>\nhttps://nh\u0455.uk/ and javascript:alert(1)");
  const page = await priya.get(thread);
  expect(page.html).not.toContain("<script>alert");
  expect(page.html).not.toContain("<img");
  expect(page.html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(page.html).toContain("xn--nh-");
  expect(page.html).not.toContain("nh\u0455.uk");
  expect(page.text).toContain("written to look like another");
  expect(page.html).not.toContain('href="javascript');
  expect(page.html).toContain('rel="noopener noreferrer nofollow ugc"');
});

test("a word of warmth is counted and never says whose; pressed again it is taken back", async () => {
  const thread = await begin(chloe, "Warmth");
  const post = /id="post-([0-9a-f-]+)"/.exec((await chloe.get(thread)).html)?.[1] ?? "";
  const press = (who: Browser) => who.post(`/posts/${post}/reactions`, { kind: "with you" });
  await press(priya);
  await press(amina);
  expect((await chloe.get(thread)).text).toContain("With you 2");
  const hers = (await priya.get(thread)).html;
  expect(hers).toContain('value="with you" aria-pressed="true"');
  // her own words are for others to answer
  expect((await chloe.get(thread)).html).not.toContain('value="with you"');
  await press(priya);
  expect((await chloe.get(thread)).text).toContain("With you 1");
});

test("what a thread mentions is said first, and nothing of it is on the page before it is opened", async () => {
  const thread = await begin(chloe, "After we lost her", { notes: "loss" });
  expect((await priya.get(`/spaces/${space.id}`)).html).toMatch(
    /<summary>This mentions loss\. Open it if you want to\.<\/summary>/,
  );
  const folded = await priya.get(thread);
  expect(folded.text).toContain("This mentions loss.");
  expect(folded.html).not.toContain("After we lost her");
  expect((await priya.get(`${thread}?open=yes`)).text).toContain("After we lost her");
  // she has opened it once; it need not be folded for her again
  expect((await priya.get(thread)).text).toContain("After we lost her");
});

test("outside the space a thread and a post are not there", async () => {
  const thread = await begin(chloe, "Ours");
  const post = /id="post-([0-9a-f-]+)"/.exec((await chloe.get(thread)).html)?.[1] ?? "";
  const holly = await house.as("holly", "supporter");
  for (const path of [thread, `/posts/${post}`, `/spaces/${space.id}/threads/new`])
    expect((await holly.get(path)).status, path).toBe(404);
  expect((await holly.post(`${thread}/posts`, { id: newId(), words: "Hello" })).status).toBe(404);
  expect((await holly.post(`/posts/${post}/reactions`, { kind: "me too" })).status).toBe(404);
  expect((await chloe.get(thread)).text).not.toContain("Me too 1");
});

test("a long thread has pages that stay what they were, and opens where she stopped reading", async () => {
  const thread = await begin(amina, "A long one");
  for (let count = 1; count <= 55; count++) {
    house.clock.forward({ minutes: 2 });
    expect((await write(amina, thread, `Post number ${count} of many`)).status).toBe(303);
  }
  const first = await priya.get(thread);
  expect(first.text).toContain("Post number 49 of many");
  expect(first.text).not.toContain("Post number 50 of many");
  // what a phone with one bar of signal is sent for fifty posts (design, budgets)
  expect(
    brotliCompressSync(first.html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length,
  ).toBeLessThan(15_000);
  const second = await priya.get(`${thread}?at=unread`);
  expect(second.text).toContain("Page 2");
  expect(second.text).toContain("New since you were here");
  expect(second.text).toContain("Post number 50 of many");
  expect(second.text).not.toContain("Post number 49 of many");
  house.clock.forward({ minutes: 2 });
  const post = /post=([0-9a-f-]+)/.exec((await write(amina, thread, "The newest")).location ?? "")?.[1];
  expect((await chloe.get(`${thread}?post=${post}`)).text).toContain("The newest");
});
