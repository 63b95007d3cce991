import { join } from "node:path";
import fastify from "fastify";
import { openApp, type App } from "../src/app.ts";
import { keysInMemory } from "../src/platform/db/index.ts";
import { outboxPost } from "../src/platform/mail/index.ts";
import { sessionCookie } from "../src/platform/web/index.ts";
import { browserOf } from "../tests/browser.ts";
import { idOf } from "../tests/world/id-of.ts";
import { openBarePage } from "./bare-page.ts";
import { figure, type Effort, type Figure } from "./figure.ts";
import { load, perSecond, sum, type Load } from "./load.ts";
import { onWorld } from "./on-world.ts";

const now = new Date("2026-08-04T09:00:00+01:00");
const watched = [
  { name: "sign-in page", path: "/sign-in", who: null },
  { name: "coordinator's board", path: "/board", who: "cora" },
  { name: "parent's today", path: "/today", who: "ann" },
] as const;

/** Pages a second of the whole application, between rounds of its two controls. */
export const pages = (effort: Effort): Promise<Figure[]> =>
  onWorld(async ({ ownerUrl, appUrl }) => {
    const hello = fastify();
    hello.get("/", () => "hello");
    const helloUrl = await hello.listen({ port: 0, host: "127.0.0.1" });
    const app = await openApp({ ...still, keys: keysInMemory(), databaseUrl: appUrl });
    const url = await app.web.listen({ port: 0, host: "127.0.0.1" });
    const figures: Figure[] = [];
    try {
      for (const page of watched)
        figures.push(...(await measure(app, url, ownerUrl, helloUrl, page, effort)));
      return figures;
    } finally {
      await hello.close();
      await app.close();
    }
  });

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

async function measure(
  app: App,
  url: string,
  ownerUrl: string,
  helloUrl: string,
  page: (typeof watched)[number],
  effort: Effort,
): Promise<Figure[]> {
  const browser = browserOf(app.web);
  if (page.who) await browser.post(`/personas/${idOf(page.who, "role")}`);
  const bare = await openBarePage(app, ownerUrl, page.path, browser.cookies.get(sessionCookie), now);
  try {
    const bareUrl = await bare.web.listen({ port: 0, host: "127.0.0.1" });
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    await sameWords(`${url}${page.path}`, `${bareUrl}${page.path}`, cookie);
    const rounds = { hello: [] as Load[], bare: [] as Load[], whole: [] as Load[] };
    // the first stretch of each only warms it
    for (let round = 0; round <= effort.rounds; round++) {
      const taken = {
        hello: await load(helloUrl, effort),
        bare: await load(`${bareUrl}${page.path}`, effort),
        whole: await load(`${url}${page.path}`, effort, cookie),
      };
      if (round > 0) for (const name of ["hello", "bare", "whole"] as const) rounds[name].push(taken[name]);
    }
    const n = sum(rounds.whole.map((each) => each.requests));
    const rate = perSecond(rounds.whole);
    return [
      figure(page.name, rate, "pages/s", "bare Fastify hello", perSecond(rounds.hello), n),
      figure(page.name, rate, "pages/s", "same SQL and drawing alone", perSecond(rounds.bare), n),
    ];
  } finally {
    await bare.close();
  }
}

/** A control that drew another page would measure nothing. */
async function sameWords(whole: string, bare: string, cookie: string): Promise<void> {
  const [one, other] = await Promise.all(
    [whole, bare].map(async (url) => wordsOf(await (await fetch(url, { headers: { cookie } })).text())),
  );
  if (one !== other) throw new Error(`${bare} draws another page than ${whole}:\n${other}\n${one}`);
}

const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
