import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../db/town/browser.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../tests/space.ts";
import { writePost } from "../../tests/write-post.ts";
import { newId } from "../platform/db/index.ts";
import { made } from "./asking/sessions/session.sample.ts";

let house: House;
let space: OpenedSpace;
let links: string[];
const words = ["Eleven names for a girl", "May I swim?", "Labour and all that"];

beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { coordinator: "bridget" });
  const [bridget, imogen] = [await house.as("bridget", "coordinator"), house.people["imogen"] ?? ""];
  const { threadId } = await writePost(house, space, "jade", words[0] ?? "");
  const [question, session] = [newId(), newId()];
  await bridget.post("/professionals", {
    id: newId(),
    programme: space.programmeId,
    person: imogen,
    title: "Midwife",
    known: "Imogen",
  });
  const asks = { id: question, words: words[1] ?? "", allows: ["share"] };
  await (await house.as("priya", "parent")).post(`/spaces/${space.id}/questions`, asks);
  const answers = { id: newId(), words: "Yes." };
  await (await house.as("imogen", "professional")).post(`/questions/${question}/answer`, answers);
  const session_ = { ...made, id: session, topic: words[2] ?? "", guest: imogen };
  await bridget.post(`/spaces/${space.id}/sessions`, session_);
  const beside = { id: newId(), person: house.people["amina"] ?? "", when: "both" };
  await bridget.post(`/sessions/${session}/supporters`, beside);
  await bridget.post(`/sessions/${session}/publication`);
  links = [
    `/spaces/${space.id}`,
    `/spaces/${space.id}/threads`,
    `/spaces/${space.id}/threads/new`,
    `/threads/${threadId}`,
    `/spaces/${space.id}/questions`,
    `/spaces/${space.id}/questions/new`,
    `/questions/${question}`,
    `/spaces/${space.id}/sessions`,
    `/sessions/${session}`,
    `/sessions/${session}/lane`,
    `/spaces/${space.id}/search`,
  ];
});
afterAll(() => house.close());

/** What she says herself, on her own page. */
async function losesIt(her: Browser, short: string): Promise<void> {
  const set = { id: newId(), kind: "pregnancy loss", told: "herself" };
  expect((await her.post(`/quiet/for/${house.people[short]}`, set)).status).toBe(303);
}
const follow = async (her: Browser, path: string) => {
  const seen = await her.get(path);
  return seen.location ? her.get(seen.location) : seen;
};

test("an old link to a conversation, a question or a session leads a parent after a loss to the other door", async () => {
  const chloe = await house.as("chloe", "parent");
  const read: string[] = [];
  for (const path of [...links, "/myths"]) {
    const seen = await chloe.get(path);
    expect(seen.status, path).toBe(200);
    read.push(seen.text);
  }
  for (const each of words) expect(read.join(" ")).toContain(each);
  await losesIt(chloe, "chloe");
  for (const path of [...links, "/myths"]) {
    const seen = await chloe.get(path);
    expect([seen.status, seen.location], path).toEqual([303, "/community"]);
    const door = await follow(chloe, path);
    expect(door.text).toContain("People to turn to, who know what this is like");
    for (const each of words) expect(door.text).not.toContain(each);
  }
});

test("she may go in from there, and then meets the door no more today; tomorrow it stands there again", async () => {
  const chloe = await house.as("chloe", "parent");
  const [front = "", , , thread = ""] = links;
  expect((await chloe.get(thread)).location).toBe("/community");
  const within = /href="(\/spaces\/[^"]+from=door)"/.exec((await chloe.get("/community")).html)?.[1] ?? "";
  expect(within).toBe(`${front}?from=door`);
  expect((await chloe.get(within)).status).toBe(200);
  for (const path of links) expect((await chloe.get(path)).status, path).toBe(200);
  // another browser, or this one when it has forgotten
  expect((await (await house.as("chloe", "parent")).get(thread)).location).toBe("/community");
});

test("what is on the phone of one is no way in for another", async () => {
  const [chloe, jade] = [await house.as("chloe", "parent"), await house.as("jade", "parent")];
  await losesIt(jade, "jade");
  await chloe.get(`${links[0]}?from=door`);
  jade.cookies.set("al-way", chloe.cookies.get("al-way") ?? "");
  expect((await jade.get(links[3] ?? "")).location).toBe("/community");
});

test("to those who had no loss, and to supporters, nothing is in the way; outside it is not there at all", async () => {
  for (const who of [await house.as("priya", "parent"), await house.as("amina", "supporter")])
    expect((await who.get(links[3] ?? "")).status).toBe(200);
  const dads = await openSpace(house, {
    kind: "dads",
    name: "Harbrook dads",
    members: ["sam"],
    supporters: [],
  });
  const sam = await house.as("sam", "parent");
  expect((await sam.get(`/spaces/${dads.id}/threads`)).status).toBe(200);
  await losesIt(sam, "sam");
  for (const path of links) expect((await sam.get(path)).status, path).toBe(404);
});
