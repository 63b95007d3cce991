import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId, system } from "../src/platform/db/index.ts";
import { mayCome } from "../src/platform/web/route.ts";
import { routesOf } from "../src/routes.ts";
import type { Role } from "../src/words/roles.ts";
import { addJoiner } from "./add-joiner.ts";
import type { Browser } from "./browser.ts";
import { linksOnly } from "./crawl/look-at.ts";
import { openStream } from "./drills/streams.ts";
import { openHouse, type House } from "./house.ts";
import { onServer } from "./on-server.ts";
import { openSpace, type OpenedSpace } from "./space.ts";
import { begin, reply } from "./talk.ts";

/**
 * The firewall between partners: Chloe and Dan are having the same baby. Whatever one of them does in a community, no page,
 * number, error or stirring of the other's, nor of anybody in the other's space, is a byte different (product: home-safe).
 */
type Side = "mums" | "dads";
type Who = readonly [short: string, role: Role];
const sides: Readonly<Record<Side, readonly Who[]>> = {
  mums: [
    ["chloe", "parent"],
    ["priya", "parent"],
    ["amina", "supporter"],
    ["bridget", "coordinator"],
    ["elin", "referrer"],
  ],
  dads: [
    ["dan", "parent"],
    ["jon", "parent"],
    ["marcus", "supporter"],
    ["tom", "coordinator"],
    ["rhys", "referrer"],
  ],
};
const other = (side: Side): Side => (side === "mums" ? "dads" : "mums");

let house: House;
let url: string;
let stoodAt: Date;
const spaces = {} as Record<Side, OpenedSpace>;
const browsers = new Map<string, Browser>();
beforeAll(async () => {
  house = await openHouse();
  await addJoiner(house, "chloe", "Chloe Barnes");
  await addJoiner(house, "dan", "Dan Barnes", { programme: "dads" });
  const mums = { programme: "mums", coordinator: "bridget", members: ["priya"], supporters: ["amina"] };
  const dads = { programme: "dads", coordinator: "tom", members: ["jon"], supporters: ["marcus"] };
  spaces.mums = await openSpace(house, { ...mums, name: "Harbrook mums" });
  spaces.dads = await openSpace(house, { ...dads, kind: "dads", name: "Harbrook dads" });
  url = await house.app.web.listen({ port: 0, host: "127.0.0.1" });
  stoodAt = house.clock.now;
  for (const [short, role] of [...sides.mums, ...sides.dads])
    browsers.set(short, await house.as(short, role));
}, 120_000);
afterAll(() => house.close());

const as = (short: string): Browser => {
  const browser = browsers.get(short);
  if (!browser) throw new Error(`Nobody is called ${short}.`);
  return browser;
};

// the demo's own pages show everything to everybody and are never mounted live; a way out ends the walk; and what is signed,
// offered or asked before anybody signs in is the same for everybody
const leftOut =
  /^\/(personas|outbox|gallery|leave|sign-out|sign-in|live|assets|content|offers|cards|refer|missed|invitation|accessibility|help|help-now|worried|me\/(passkeys|names|sessions|erasing|emergency)|supporting\/me)\b/;
const routes = routesOf("demo").filter(({ method, path }) => method === "GET" && !leftOut.test(path));
const pagesMax = 900;

/** Addresses to try beyond what links lead to: every one without a gap, and every one of the other space by its ids. */
async function addresses(role: Role, side: Side): Promise<string[]> {
  const [space = "", thread = "", post = ""] = await idsOf(other(side));
  const idFor: Readonly<Record<string, string>> = { spaces: space, threads: thread };
  const community = /^\/(spaces|threads|posts|places|shifts|questions|sessions|report|since|myths)\b/;
  return routes
    .filter(({ who, path }) => mayCome(who, role) && (!path.includes(":") || community.test(path)))
    .map(({ path }) => path.replace(/:\w+/g, () => idFor[path.split("/")[1] ?? ""] ?? post));
}

/** Ids of a space and of what is in it: somebody may have seen one in an address. */
async function idsOf(side: Side): Promise<string[]> {
  const id = spaces[side].id;
  return house.app.database.as(system(house.organisationId), async (db) => {
    const [thread] = await db.selectFrom("thread").select("id").where("space_id", "=", id).limit(1).execute();
    const [post] = await db.selectFrom("post").select("id").where("space_id", "=", id).limit(1).execute();
    return [id, thread?.id ?? newId(), post?.id ?? newId()];
  });
}

// what is made anew each time a page is drawn, and what an address asks for that is not there to be shown
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
function normal(html: string): string {
  const names = new Map<string, string>();
  return html
    .replace(/name="(_form|reference)" value="[^"]*"/g, 'name="$1"')
    .replace(uuid, (id) => names.get(id) ?? names.set(id, `id ${names.size}`).get(id) ?? "");
}
const asSeen = (link: string): string =>
  link.replace(/\b(month|from|on|week)=[^&]*/g, "$1").replace(/\b(about|from-id)=[^&]*/g, "$1");

/** Everything somebody can open, by its address: whatever links lead to, and what an address bar can ask for. */
async function everything(
  [short, role]: Who,
  side: Side,
  asked: readonly string[],
): Promise<Map<string, string>> {
  house.clock.now = stoodAt;
  const browser = as(short);
  const queue = ["/", "/community", "/me", "/me/held", "/me/looked", ...asked];
  const seen = new Set(queue);
  const pages = new Map<string, string>();
  for (let path = queue.shift(); path; path = queue.shift()) {
    const answer = await browser.get(path);
    const body = String(answer.headers["content-type"]).startsWith("text/html") ? answer.html : answer.text;
    const at = path.replace(uuid, (id) => (spaces[other(side)].id === id ? "their space" : id));
    pages.set(at, `${answer.status} ${normal(answer.location ?? "")} ${normal(body)}`);
    const links = answer.status === 200 ? linksOnly(answer.html).links : [answer.location ?? ""];
    for (const link of links.map((each) => each.split("#")[0] ?? ""))
      if (link.startsWith("/") && !leftOut.test(link) && !seen.has(asSeen(link))) {
        seen.add(asSeen(link));
        queue.push(link);
      }
    if (pages.size > pagesMax) throw new Error(`${short}, as ${role}, can open more than ${pagesMax} pages.`);
  }
  return pages;
}

const draw = async (side: Side): Promise<Map<string, string>> => {
  const all = new Map<string, string>();
  // what was looked at, or half typed, on an earlier walk is no part of it
  await onServer(house.ownerUrl, (client) => client.query("truncate view_log, draft"));
  for (const who of sides[side])
    for (const [path, html] of await everything(who, side, await addresses(who[1], side)))
      // an id nobody can reach stands in no address that is compared
      all.set(`${who[0]} ${path.replace(uuid, "an id")}`, html);
  return all;
};
const differing = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));

/** One partner is offered a place and takes it, writes, hides a name, asks; a supporter there begins her hours. */
async function takesPart(side: Side, short: string, handle: string): Promise<void> {
  const { id } = spaces[side];
  const herself = as(short);
  const [coordinator, supporter] = side === "mums" ? ["bridget", "amina"] : ["tom", "marcus"];
  const to = `/spaces/${id}`;
  const must = async (path: string, fields: Record<string, string>, who = herself): Promise<void> => {
    const { status, text } = await who.post(path, fields);
    if (status !== 303) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
  };
  await must(
    `${to}/offers`,
    { id: newId(), person: house.people[short] ?? "", sure: "yes" },
    as(coordinator),
  );
  await must(`${to}/joining/rules`, { version: "1", agree: "yes" });
  await must(`${to}/joining/name`, { handle, picture: "shell" });
  await must(`${to}/joining`, {});
  await as(supporter).post(`${to}/shifts`, { id: newId(), until: "11:00", hours: "2" });
  const talk = await begin(house, herself, id, "How are you all");
  await reply(house, herself, talk.path, "And one more thing nobody may know.", { hide: "yes" });
  await reply(house, as(supporter), talk.path, "It is good that you wrote.");
  await herself.post("/questions", { id: newId(), space: id, words: "Is it normal to be this tired?" });
  await herself.post(`/posts/${talk.post}/reactions`, { kind: "thank you" });
  await house.post();
}

const kept = new Map<Side, Map<string, string>>();
/** What differs on a side from when it was drawn last. */
async function changedSince(side: Side): Promise<string[]> {
  const before = kept.get(side) ?? new Map<string, string>();
  const after = await draw(side);
  kept.set(side, after);
  return differing(before, after);
}

describe.each([
  ["dads", "dan", "Salty Harbour"],
  ["mums", "chloe", "Copper Kettle"],
] as const)("what happens in the %s’ space", (side, short, handle) => {
  const theirs = other(side);
  const partner = theirs === "mums" ? "chloe" : "dan";

  test("changes nothing, to the byte, for the partner and for everybody on the other side", async () => {
    // the first look of anybody is kept: from the second on a page is as it stays
    if (kept.size === 0)
      for (const both of ["mums", "dads"] as const) {
        await draw(both);
        kept.set(both, await draw(both));
      }
    expect(kept.get(theirs)?.size).toBeGreaterThan(100);
    const stream = await openStream(url, as(partner), [
      `person:${house.people[partner]}`,
      `space:${spaces[side].id}`,
      `thread:${spaces[side].id}`,
      `desk:${spaces[side].id}`,
      `session:${spaces[side].id}`,
    ]);
    const inside = await openStream(url, as(side === "mums" ? "priya" : "jon"), [`space:${spaces[side].id}`]);
    const stirred = inside.hears("look-again");
    const letters = house.letters.length;
    await takesPart(side, short, handle);
    await stirred;
    expect(stream.heard()).not.toContain("turbo-stream");
    stream.close();
    inside.close();
    expect(house.letters.slice(letters).filter(({ to }) => to.startsWith(partner))).toEqual([]);
    expect(await changedSince(theirs)).toEqual([]);
    // control: there was something to learn, for everybody inside
    const changed = await changedSince(side);
    // what was new is read by now
    kept.set(side, await draw(side));
    const within = side === "mums" ? ["chloe", "priya", "amina", "bridget"] : ["dan", "jon", "marcus", "tom"];
    for (const who of within)
      expect(
        changed.some((key) => key.startsWith(`${who} `)),
        who,
      ).toBe(true);
  }, 900_000);
});

test("by its address, each space is for the other side what one that never was is", async () => {
  for (const side of ["mums", "dads"] as const)
    for (const [short] of sides[other(side)]) {
      const [space, thread, post] = await idsOf(side);
      for (const path of [
        `/spaces/${space}`,
        `/spaces/${space}/joining`,
        `/threads/${thread}`,
        `/posts/${post}`,
      ]) {
        const there = await as(short).get(path);
        const never = await as(short).get(path.replace(uuid, newId()));
        expect(normal(there.html), `${short} ${path}`).toBe(normal(never.html));
        expect(there.status).toBe(never.status);
        expect(there.status).not.toBe(200);
      }
    }
});
