import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routesOf } from "../src/routes.ts";
import { newId } from "../src/platform/db/index.ts";
import { mayCome, type Route } from "../src/platform/web/route.ts";
import type { Browser, Fields, Seen } from "./browser.ts";
import { roleOf } from "./crawl/forms.ts";
import { linksOnly } from "./crawl/look-at.ts";
import { walk } from "./crawl/walk.ts";
import { onServer } from "./on-server.ts";
import { cast, stories } from "./world/cast.ts";
import { idOf } from "./world/id-of.ts";
import { openWorld, type World } from "./world/open-world.ts";

/**
 * Tries to learn of a concern as everybody who may not: every page, list, count, file and error is drawn before and after
 * there is one, and nothing may differ (practice: safeguarding ladder 8; product principle 1).
 */
// the demo's own pages show everything to everybody, and are never mounted live
const ofTheDemo = /^\/(personas|outbox|gallery)\b/;
const routes = routesOf("demo").filter(({ path }) => !ofTheDemo.test(path));
const walkers = ["visitor", "ann", "dot", "tess", "ria", "cora", "lena", "ada", "cy"] as const;
type Walker = (typeof walkers)[number];

let world: World;
const browsers = new Map<string, Browser>();
beforeAll(async () => {
  world = await openWorld();
  for (const key of walkers) browsers.set(key, key === "visitor" ? world.visitor() : await world.as(key));
  await readQuietPages();
  // she has had a loss, and another door stands before her community: she has gone in from there, and sees all of it
  await as("ann").get(`/spaces/${idOf("Ann", "space")}?from=door`);
});
afterAll(() => world.close());

const as = (key: Walker): Browser => {
  const browser = browsers.get(key);
  if (!browser) throw new Error(`Nobody is called ${key}.`);
  return browser;
};

/** The page of a loss tells those on it who has read it by now: everybody has, before anything is compared. */
async function readQuietPages(): Promise<void> {
  for (const key of walkers) for (const { who } of stories) await as(key).get(`/quiet/${idOf(who, "loss")}`);
  const page = await as("ria").get(`/quiet/${idOf("Eve", "loss")}`);
  if (!page.text.includes("Read it")) throw new Error("Nobody has read the page of the loss.");
}

// ids of the world stay as they are; ids made for a form, its token, and the reference that whoever sends it may write down
// are new each time it is drawn
const ofTheWorld = new Set(cast.flatMap(({ key }) => [idOf(key), idOf(key, "role")]));
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const normal = (html: string): string =>
  html
    .replace(/name="_form" value="[^"]*"/g, 'name="_form"')
    .replace(/name="reference" value="[^"]*"/g, 'name="reference"')
    .replace(uuid, (id) => (ofTheWorld.has(id) ? id : "an id"))
    .replace(/<script[^>]*>/g, "<script>");

/** The lines that answer her; the lead tries them all. What another role's page says is no different for anybody. */
const openTo = (key: Walker): Route[] =>
  key === "lena" ? routes : routes.filter((route) => mayCome(route.who, roleOf(key)));

/** Everything this person can open, by its address. What was looked at or half typed before is no part of it. */
async function everything(key: Walker): Promise<Map<string, string>> {
  await onServer(world.ownerUrl, (client) =>
    client.query(
      "truncate view_log, draft, thread_read; update myth_reader set seen_at = null; update seal_opening set seen_at = null",
    ),
  );
  const visits = await walk(openTo(key), as(key), linksOnly);
  const seen = new Map<string, string>();
  for (const { path, status, location, html, text } of visits) {
    if (ofTheDemo.test(path)) continue;
    const address = normal(path);
    const before = seen.get(address) ?? "";
    seen.set(address, `${before}${status} ${normal(location ?? "")} ${normal(html || text)}\n`);
  }
  return seen;
}

const differing = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));

async function raise(key: Walker, fields: Fields): Promise<string> {
  const id = newId();
  const answer = await as(key).post("/worried", { id, "words-id": newId(), soon: "today", ...fields });
  if (answer.status !== 303) throw new Error(`${key} could not raise a concern: ${answer.status}`);
  return id;
}

const before = new Map<Walker, Map<string, string>>();
const after = new Map<Walker, Map<string, string>>();
let aboutTheLead: string;
const laterOnes: string[] = [];

/** Draws everything again as these people, and says what differs from when it was drawn last. */
async function learns(keys: readonly Walker[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const key of keys) {
    after.set(key, await everything(key));
    const differs = differing(before.get(key) ?? new Map(), after.get(key) ?? new Map());
    if (differs.length > 0) found[key] = differs;
  }
  return found;
}
const but = (...keys: readonly Walker[]): Walker[] => walkers.filter((key) => !keys.includes(key));

describe("as everybody, through everything", () => {
  test("drawn twice with nothing between, nothing differs, so that a difference means something", async () => {
    for (const key of walkers) before.set(key, await everything(key));
    for (const key of walkers) expect(before.get(key)?.size, key).toBeGreaterThan(15);
    expect(await learns(["cora", "ria"])).toEqual({});
  }, 1_200_000);

  test("a concern about the lead: the one who was told finds it everywhere; she and whoever is close to it, nowhere", async () => {
    aboutTheLead = await raise("tess", { about: idOf("lena"), words: "She told a neighbour." });
    // the others are looked at below, against the same first drawing: neither this one nor those after it may show
    expect(await learns(["lena", "ann", "ria"])).toEqual({});
    const told = await learns(["cora"]);
    expect(told["cora"]).toEqual(expect.arrayContaining(["/concerns", "/board"]));
    expect((await learns(["tess"]))["tess"]).toContain("/supporting");
    for (const key of ["cora", "tess"] as const) before.set(key, after.get(key) ?? new Map());
  }, 1_200_000);

  test("concerns about a parent, a supporter, a coordinator and an administrator: only the lead learns of them", async () => {
    laterOnes.push(
      await raise("ria", { about: "else", "about-name": "Dot Meadowsweet", words: "About a parent." }),
      await raise("ria", { about: idOf("cora"), words: "About the coordinator.", programme: "" }),
      await raise("ria", { about: idOf("ada"), words: "About the administrator." }),
      await raise("ann", { about: idOf("tess"), words: "About my supporter." }),
    );
    expect(await learns(but("ria", "ann", "lena"))).toEqual({});
    expect((await learns(["lena"]))["lena"]).toContain("/concerns");
    const list = await as("lena").get("/concerns");
    for (const words of ["About a parent", "About the coordinator", "the administrator", "my supporter"])
      expect(list.text).toContain(words);
    expect(list.text).not.toContain("told a neighbour");
  }, 1_200_000);
});

describe("by its address, an answer is the same as for a concern that never was", () => {
  const asks: ((who: Browser, id: string) => Promise<Seen>)[] = [
    (who, id) => who.get(`/concerns/${id}`),
    (who, id) => who.get(`/concerns/${id}/words`),
    (who, id) => who.post(`/concerns/${id}/words`, { words: "Tell me more." }),
    (who, id) => who.post(`/concerns/${id}/acknowledgement`),
    (who, id) => who.get(`/worried?from=contact&from-id=${id}`),
  ];
  const answers = async (key: Walker, id: string): Promise<string[]> => {
    const all: string[] = [];
    for (const ask of asks) {
      const { status, html, location } = await ask(as(key), id);
      all.push(`${status} ${normal(location ?? "")} ${normal(html)}`);
    }
    return all;
  };

  test("there is something to see, for whoever may", async () => {
    expect((await as("cora").get(`/concerns/${aboutTheLead}`)).text).toContain("told a neighbour");
    expect(await answers("cora", aboutTheLead)).not.toEqual(await answers("cora", newId()));
  });

  test.each(but("cora", "tess"))("as %s, the concern about the lead", async (key) => {
    expect(await answers(key, aboutTheLead)).toEqual(await answers(key, newId()));
  });

  test.each(but("lena", "ria", "ann"))("as %s, those only the lead was told of", async (key) => {
    for (const id of laterOnes) expect(await answers(key, id)).toEqual(await answers(key, newId()));
  });
});
