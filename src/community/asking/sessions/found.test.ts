import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../../db/town/browser.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { newId } from "../../../platform/db/index.ts";
import { made } from "./session.sample.ts";

let house: House;
let space: OpenedSpace;
let amina: Browser;
let imogen: Browser;
const id = newId();
const at = `/sessions/${id}`;

beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { coordinator: "bridget" });
  const bridget = await house.as("bridget", "coordinator");
  await bridget.post(`/spaces/${space.id}/sessions`, { ...made, id, guest: house.people["imogen"] ?? "" });
  const beside = { id: newId(), person: house.people["amina"] ?? "", when: "both" };
  await bridget.post(`${at}/supporters`, beside);
  await bridget.post(`${at}/publication`);
  house.clock.now = new Date("2026-08-05T19:00:00+01:00");
  amina = await house.as("amina", "supporter");
  imogen = await house.as("imogen", "professional");
  await amina.post(`${at}/here`);
  await amina.post(`${at}/opening`);
  await amina.post(`${at}/closing`);
});
afterAll(() => house.close());

const find = async (browser: Browser, words: string): Promise<string> =>
  (await browser.postAndFollow(`/spaces/${space.id}/search`, { words })).html;

async function written(words: string): Promise<void> {
  const prompts = "I will save the number of my unit.";
  expect((await amina.post(`${at}/digest`, { do: "send", words, prompts })).location).toBe(`${at}?just=sent`);
}
async function signed(): Promise<void> {
  const digest = /name="digest" value="([^"]+)"/.exec((await imogen.get(at)).html)?.[1] ?? "";
  expect((await imogen.post(`${at}/signing`, { digest })).location).toBe(`${at}?just=signed`);
}

test("what was said is found once its guest has signed it, by its topic and its words, and as it was signed last", async () => {
  const jade = await house.as("jade", "parent");
  await written("Call when the tightenings come often.");
  expect(await find(jade, "tightenings")).not.toContain(at);
  await signed();
  const bridget = await house.as("bridget", "coordinator");
  for (const who of [jade, amina, bridget]) {
    const html = await find(who, "tightenings unit");
    expect(html).toContain(`href="${at}#digest"`);
    expect(html).toContain("Guest session with Imogen, midwife, 5 August 2026");
    expect(html).toContain("<strong>tightenings</strong>");
    expect(await find(who, made.topic)).toContain(at);
  }
  await written("Call when the contractions come often.");
  expect(await find(jade, "contractions")).not.toContain(at);
  await signed();
  expect(await find(jade, "contractions")).toContain(at);
  expect(await find(jade, "tightenings")).not.toContain(at);
});
