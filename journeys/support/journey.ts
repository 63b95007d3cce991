import { test as base, expect, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { barriersOn } from "./barriers-on.ts";
import { townOf } from "./towns.ts";

/** One person at her own browser. */
export type Person = {
  name: string;
  page: Page;
  open(path: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  follow(name: string | RegExp): Promise<void>;
  types(label: string, text: string): Promise<void>;
  /** Taps a chip, a radio or a box by its words. */
  taps(words: string | RegExp): Promise<void>;
  sees(words: string | RegExp): Promise<void>;
  doesNotSee(words: string | RegExp): Promise<void>;
};

type Fixtures = {
  /** Signs somebody of the demo town in, in a browser of her own. */
  as: (name: string, role: string) => Promise<Person>;
  /** Somebody who is not signed in. */
  stranger: () => Promise<Person>;
};

/** Every journey ends with axe on each page that is still open, and no page may scroll sideways. */
export const journey = base.extend<Fixtures>({
  as: async ({ browser, contextOptions, javaScriptEnabled, viewport }, use, info) => {
    const opened: Person[] = [];
    await use(async (name, role) => {
      const context = await browser.newContext({
        ...contextOptions,
        javaScriptEnabled: javaScriptEnabled ?? true,
        viewport,
        baseURL: townOf(info),
      });
      const person = personAt(name, await context.newPage());
      opened.push(person);
      await person.open("/personas");
      const section = person.page.locator("section", {
        has: person.page.getByRole("heading", { name: role, exact: true }),
      });
      await section.getByRole("listitem").filter({ hasText: name }).first().getByRole("button").click();
      await person.page.waitForURL((url) => !url.pathname.startsWith("/personas"));
      return person;
    });
    if (info.status === info.expectedStatus) for (const person of opened) await leaveWell(browser, person);
    for (const person of opened) await person.page.context().close();
  },
  stranger: async ({ browser, contextOptions, javaScriptEnabled, viewport }, use, info) => {
    const opened: Person[] = [];
    await use(async () => {
      const context = await browser.newContext({
        ...contextOptions,
        javaScriptEnabled: javaScriptEnabled ?? true,
        viewport,
        baseURL: townOf(info),
      });
      const person = personAt("a stranger", await context.newPage());
      opened.push(person);
      return person;
    });
    if (info.status === info.expectedStatus) for (const person of opened) await leaveWell(browser, person);
    for (const person of opened) await person.page.context().close();
  },
});

function personAt(name: string, page: Page): Person {
  return {
    name,
    page,
    open: async (path) => {
      // what was pressed before is on its way: leaving now would take it back
      await answered(page);
      const answer = await page.goto(path);
      expect(answer?.status(), `${name} opens ${path}`).toBeLessThan(400);
    },
    // whoever comes next in the story may count on it: with scripts a click is over before its answer is there
    press: async (button) => {
      await page.getByRole("button", { name: button }).first().click();
      await answered(page);
    },
    follow: (link) => page.getByRole("link", { name: link }).first().click(),
    types: (label, text) => page.getByLabel(label, { exact: true }).first().fill(text),
    taps: (words) => page.getByLabel(words, { exact: true }).first().check({ force: true }),
    sees: (words) => expect(page.locator("main").getByText(words).first()).toBeVisible(),
    doesNotSee: (words) => expect(page.locator("main").getByText(words)).toHaveCount(0),
  };
}

const answered = (page: Page): Promise<void> => expect(page.locator("[aria-busy=true]")).toHaveCount(0);

async function leaveWell(browser: Browser, person: Person): Promise<void> {
  const width = await person.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(width, `${person.name}'s page scrolls sideways at ${person.page.url()}`).toBeLessThanOrEqual(0);
  const problems = await axe(browser, person.page.context(), person.page.url());
  expect(problems, `${person.name} at ${person.page.url()}`).toEqual([]);
}

// axe needs scripts: the same page is opened once more, with her cookies, in a browser that has them
async function axe(browser: Browser, from: BrowserContext, url: string): Promise<string[]> {
  const context = await browser.newContext({
    storageState: await from.storageState(),
    javaScriptEnabled: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(url);
  const found = await barriersOn(page);
  await context.close();
  return found;
}

export { expect };
