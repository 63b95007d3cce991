import { join } from "node:path";
import pg from "pg";
import { openApp, type App } from "../src/app.ts";
import { outboxPost } from "../src/platform/mail/index.ts";
import { sessionCookie } from "../src/platform/web/index.ts";
import { browserOf, type Browser } from "../tests/browser.ts";
import { idOf } from "../tests/world/id-of.ts";
import { openBarePage } from "./bare-page.ts";
import { idAt, postsIn, type Size } from "./community-rows.ts";
import { onCommunity, type Community } from "./community-town.ts";
import { figure, type Effort, type Figure } from "./figure.ts";
import { load, perSecond, sum, type Load } from "./load.ts";

/** A million posts in two thousand spaces of fifty members, and a hundredth of it. */
const large: Size = { spaces: 2_000 };
const small: Size = { spaces: 20 };
const now = new Date("2026-08-04T09:00:00+01:00");

type Page = {
  name: string;
  pattern: string;
  path: string;
  who: string;
  /** What is sent first, so that the page has something to show. */
  first?: Record<string, string>;
};
const space = idAt("space", 0);
const pages: readonly Page[] = [
  {
    name: "thread of 50 posts",
    pattern: "/threads/:id",
    path: `/threads/${idAt("thread", 3)}`,
    who: idAt("role", 7),
  },
  { name: "front of a space", pattern: "/spaces/:id", path: `/spaces/${space}`, who: idAt("role", 7) },
  {
    name: "search in a space",
    pattern: "/spaces/:id/search",
    path: `/spaces/${space}/search`,
    who: idAt("role", 8),
    first: { words: "library Thursdays" },
  },
  {
    name: "shift desk",
    pattern: "/spaces/:id/desk",
    path: `/spaces/${space}/desk`,
    who: idOf("tess", "role"),
  },
];

/** The community's pages among a million posts, each beside the same SQL and drawing alone and beside a hundredth of the posts. */
export async function community(effort: Effort): Promise<Figure[]> {
  const few = await onCommunity(small, (there) => inEach(there, (open, page) => fewOf(open, page, effort)));
  return onCommunity(large, async (there) =>
    (await inEach(there, async (open, page, place) => manyOf(open, page, effort, few[place]))).flat(),
  );
}

type Open = { app: App; url: string; there: Community; browser: Browser; cookie: string };
type Few = { load: Load; statements: number };

async function inEach<T>(
  there: Community,
  work: (open: Open, page: Page, place: number) => Promise<T>,
): Promise<T[]> {
  const app = await openApp({ ...still, keys: there.keys, databaseUrl: there.appUrl });
  const url = await app.web.listen({ port: 0, host: "127.0.0.1" });
  const found: T[] = [];
  try {
    for (const [place, page] of pages.entries()) {
      const browser = browserOf(app.web);
      const answer = await browser.post(`/personas/${page.who}`);
      if (answer.status !== 303) throw new Error(`${page.name}: nobody signed in, ${answer.status}.`);
      if (page.first) await browser.postAndFollow(page.path, page.first);
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      found.push(await work({ app, url, there, browser, cookie }, page, place));
    }
    return found;
  } finally {
    await app.close();
  }
}

async function fewOf({ url, browser, cookie }: Open, page: Page, effort: Effort): Promise<Few> {
  await load(`${url}${page.path}`, effort, cookie);
  const statements = await statementsOf(browser, page.path);
  return {
    load: await load(`${url}${page.path}`, { ...effort, seconds: effort.seconds * effort.rounds }, cookie),
    statements,
  };
}

async function manyOf(open: Open, page: Page, effort: Effort, few: Few | undefined): Promise<Figure[]> {
  const { app, url, there, browser, cookie } = open;
  const bare = await openBarePage(
    app,
    there.ownerUrl,
    page.path,
    browser.cookies.get(sessionCookie),
    now,
    page.pattern,
    there.keys,
  );
  try {
    const bareUrl = await bare.web.listen({ port: 0, host: "127.0.0.1" });
    const rounds = { bare: [] as Load[], whole: [] as Load[] };
    // the first stretch of each only warms it
    for (let round = 0; round <= effort.rounds; round++) {
      const taken = {
        bare: await load(`${bareUrl}${page.path}`, effort),
        whole: await load(`${url}${page.path}`, effort, cookie),
      };
      if (round > 0) for (const name of ["bare", "whole"] as const) rounds[name].push(taken[name]);
    }
    const n = sum(rounds.whole.map((each) => each.requests));
    const typical = (of: readonly Load[], part: "p50Ms" | "p99Ms"): number =>
      sum(of.map((each) => each[part])) / of.length;
    const rate = perSecond(rounds.whole);
    const alone = "same SQL and drawing alone";
    const posts = postsIn(large).toLocaleString("en-GB");
    return [
      figure(page.name, rate, "pages/s", alone, perSecond(rounds.bare), n),
      ...(["p50Ms", "p99Ms"] as const).map((part) =>
        figure(
          `${page.name}, ${part.slice(0, 3)}`,
          typical(rounds.whole, part),
          "ms",
          alone,
          typical(rounds.bare, part),
          n,
        ),
      ),
      ...(few
        ? [
            figure(
              `${page.name}, of ${posts}`,
              rate,
              "pages/s",
              `of ${postsIn(small).toLocaleString("en-GB")}`,
              perSecond([few.load]),
              n,
            ),
            figure(
              `${page.name}, statements`,
              await statementsOf(browser, page.path),
              "each",
              `of ${postsIn(small).toLocaleString("en-GB")}`,
              few.statements,
              1,
            ),
          ]
        : []),
    ];
  } finally {
    await bare.close();
  }
}

/** How many statements a page sends to PostgreSQL, sign-in and all; the fewest of five, for what load left behind is still answered. */
async function statementsOf(browser: Browser, path: string): Promise<number> {
  const counts: number[] = [];
  for (let look = 0; look < 5; look++) counts.push(await statementsIn(browser, path));
  return Math.min(...counts);
}

async function statementsIn(browser: Browser, path: string): Promise<number> {
  const prototype: { query: (...words: unknown[]) => unknown } = pg.Client.prototype;
  const before = Object.getOwnPropertyDescriptor(prototype, "query");
  let many = 0;
  Object.defineProperty(prototype, "query", {
    configurable: true,
    value: function (this: pg.Client, ...words: unknown[]): unknown {
      many++;
      return Reflect.apply(before?.value as () => unknown, this, words);
    },
  });
  try {
    const answer = await browser.get(path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
    return many;
  } finally {
    if (before) Object.defineProperty(prototype, "query", before);
  }
}

const still = {
  stage: "demo" as const,
  url: "http://127.0.0.1:3000",
  post: outboxPost(),
  clock: () => now,
  assets: {},
  publicFolder: join(import.meta.dirname, "../client"),
  secret: "a benchmark has no secrets, so this one may be known",
  logLevel: "silent",
  works: false,
};
