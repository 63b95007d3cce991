import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../tests/browser.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openSpace } from "../../tests/space.ts";
import { navigation } from "../navigation.ts";
import type { Role } from "../words/roles.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await openSpace(house, { coordinator: "bridget" });
});
afterAll(() => house.close());

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)[^"]*"/g)].map(([, to]) => to ?? "");

/** How many taps a page is from whoever signs in; 3 stands for more than two. */
async function tapsTo(who: Browser, wanted: string): Promise<number> {
  const first = (await who.get("/")).location ?? "";
  const links = [...new Set(linksOf((await who.get(first)).html))];
  if (links.includes(wanted)) return 1;
  for (const link of links.filter((each) => !/sign-out|leave|personas|outbox|me$/.test(each)))
    if (linksOf((await who.get(link)).html).includes(wanted)) return 2;
  return 3;
}

test.each<[string, Role, string]>([
  ["kim", "safeguarding-lead", "/reports"],
  ["kim", "safeguarding-lead", "/triage"],
  ["kim", "safeguarding-lead", "/triage/misses"],
  ["kim", "safeguarding-lead", "/seals"],
  ["sue", "administrator", "/triage"],
  ["sue", "administrator", "/reports"],
  ["sue", "administrator", "/online-safety"],
  ["imogen", "professional", "/myths"],
  ["bridget", "coordinator", "/reports"],
])("%s, as %s, comes to %s in two taps from her first screen, and it opens", async (short, role, wanted) => {
  const who = await house.as(short, role);
  expect(await tapsTo(who, wanted)).toBeLessThanOrEqual(2);
  expect((await who.get(wanted)).status).toBe(200);
});

test.each<[string, Role]>([
  ["kim", "safeguarding-lead"],
  ["sue", "administrator"],
  ["imogen", "professional"],
  ["amina", "supporter"],
  ["chloe", "parent"],
  ["bridget", "coordinator"],
])("the bar of %s, as %s, has at most five entries", async (short, role) => {
  const who = await house.as(short, role);
  const { html } = await who.get((await who.get("/")).location ?? "");
  const [, bar = ""] = /<nav class="al-nav"(.*?)<\/nav>/s.exec(html) ?? [];
  const entries = bar.split("<li").length - 1;
  expect(entries).toBeGreaterThan(2);
  expect(entries).toBeLessThanOrEqual(5);
  expect(navigation(role).length).toBeLessThanOrEqual(6);
});
