import { expect, test, type Page } from "@playwright/test";
import { folderNames } from "../src/gallery/folders.ts";
import { barriersOn } from "./support/barriers-on.ts";
import { faultsOfHtml } from "./support/faults-of-html.ts";
import { townOf } from "./support/towns.ts";

const narrowest = { width: 320, height: 640 };

/** Every state of every part and page, on the narrowest screen: valid, accessible, nothing off the side. */
for (const folder of folderNames)
  test(`Every story of ${folder} is valid, accessible and fits 320 px`, async ({ browser }, info) => {
    test.setTimeout(600_000);
    const context = await browser.newContext({
      viewport: narrowest,
      baseURL: townOf(info),
      javaScriptEnabled: true,
    });
    const page = await context.newPage();
    // pages as they are before any script of ours: quicker, and what an old phone has
    await page.route("**/*.js", (route) => route.abort());
    await page.goto("/gallery");
    const addresses = await page
      .locator(`section[aria-labelledby="${folder}"] a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) await look(page, address);
    await context.close();
  });

async function look(page: Page, address: string): Promise<void> {
  await page.setViewportSize(narrowest);
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(200);
  expect.soft(faultsOfHtml((await answer?.text()) ?? ""), `${address} is valid`).toEqual([]);
  const offTheSide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const wide = [...document.querySelectorAll("main *, header *, nav *, footer *")].filter(
      (part) => part.getBoundingClientRect().right > room + 1,
    );
    return wide.slice(0, 3).map((part) => part.outerHTML.slice(0, 160));
  });
  expect.soft(offTheSide, `${address} scrolls sideways at 320 px`).toEqual([]);
  expect.soft(await barriersOn(page), `${address} is accessible`).toEqual([]);
}
