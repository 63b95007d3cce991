import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../src/words/roles.ts";
import { becomeOn } from "./access/become-on.ts";
import type { Browser } from "./browser.ts";
import { linksOnly } from "./crawl/look-at.ts";
import { openStream } from "./drills/streams.ts";
import { openHouse, type House } from "./house.ts";
import { onServer } from "./on-server.ts";
import { openSpace, type OpenedSpace } from "./space.ts";
import { begin, drawnPost, reply } from "./talk.ts";

/**
 * Somebody hides her name on what she writes. Whoever else looks, in whatever role, wherever a link leads and whatever
 * address is asked for: nothing that comes back says whose it is, and nothing would be different if it were another's.
 */
const handle = "Wandering kestrel";
const secret = "What nobody may know is mine";
/** Everybody who is not her, in the role they look in: inside the space, outside of it, and her own partner. */
const others: readonly (readonly [string, Role])[] = [
  ["jade", "parent"],
  ["dan", "parent"],
  ["amina", "supporter"],
  ["grace", "supporter"],
  ["holly", "supporter"],
  ["ruth", "coordinator"],
  ["bridget", "coordinator"],
  ["kim", "safeguarding-lead"],
  ["sue", "administrator"],
  ["marian", "clinical-supervisor"],
  ["juno", "referrer"],
];
const readers = ["jade", "amina", "grace", "ruth", "kim"];

let house: House;
let space: OpenedSpace;
let chloe: Browser;
let priya: Browser;
let veils: string[];
let posts: string[];
let threads: string[];
let heardLive: string;
const her = { person: "", member: "" };

beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  await openSpace(house, {
    programme: "dads",
    kind: "dads",
    name: "Harbrook dads",
    members: ["dan"],
    supporters: [],
  });
  Object.assign(her, { person: space.members["chloe"]?.personId, member: space.members["chloe"]?.memberId });
  await onServer(house.ownerUrl, (client) =>
    client.query("update space_member set handle = $1 where id = $2", [handle, her.member]),
  );
  chloe = await house.as("chloe", "parent");
  priya = await house.as("priya", "parent");
  const url = await house.app.web.listen({ port: 0, host: "127.0.0.1" });
  const jade = await house.as("jade", "parent");
  const stream = await openStream(url, jade, [`space:${space.id}`]);
  const heard = stream.hears("look-again");
  await sheWrites(jade);
  await heard;
  heardLive = stream.heard();
  stream.close();
}, 120_000);
afterAll(() => house.close());

/** Everything somebody can do with a hidden name, and everything others can do with it. */
async function sheWrites(jade: Browser): Promise<void> {
  const hide = { hide: "yes" };
  await chloe.post(`/spaces/${space.id}/threads`, { title: "Draft", words: secret, do: "keep", ...hide });
  await chloe.post(`/spaces/${space.id}/threads`, { title: "Look", words: secret, do: "preview", ...hide });
  const asked = await begin(house, chloe, space.id, "Something hard to say", { words: secret, ...hide });
  await chloe.post(`/posts/${asked.post}/wording`, { words: `${secret}, and more`, ...hide });
  const answer = await reply(house, chloe, asked.path, `${secret}: thank you all`, hide);
  const talk = await begin(house, jade, space.id, "Somebody else began this");
  const elsewhere = await reply(house, chloe, talk.path, `${secret}: me too`, hide);
  // by her name first, hidden afterwards
  const named = await begin(house, chloe, space.id, "Named and then not", { words: `${secret}: first` });
  const also = await reply(house, chloe, named.path, `${secret}: second`);
  await chloe.post(`/posts/${named.post}/hidden-name`, { all: "yes" });
  await chloe.post(`${asked.path}/following`, { follow: "yes" });
  await chloe.post(`/posts/${talk.post}/reactions`, { kind: "with you" });
  await jade.post(`/posts/${asked.post}/reactions`, { kind: "with you" });
  await (await house.as("amina", "supporter")).post(`/posts/${asked.post}/reactions`, { kind: "thank you" });
  await reply(house, jade, asked.path, "You are not the only one.");
  const gone = await reply(house, chloe, talk.path, `${secret}: taken back`, hide);
  await chloe.post(`/posts/${gone}/removal`);
  for (const path of [asked.path, talk.path, named.path]) await chloe.get(path);
  posts = [asked.post, answer, elsewhere, named.post, also, gone];
  threads = [asked.path, talk.path, named.path];
  veils = await onServer(house.ownerUrl, async (client) => {
    const { rows } = await client.query<{ veil_id: string }>(
      "select distinct veil_id from post where veil_id is not null",
    );
    return rows.map(({ veil_id }) => veil_id);
  });
}

type Opened = { path: string; status: number; html: string; all: string };

// the demo's own pages show everybody to everybody, and are never mounted live; a way out ends the walk; signed words and
// what is offered are the same for everybody
const leftOut = /^\/(personas|outbox|gallery|leave|sign-out|live|assets|worried|content|offers)\b/;

/** Opens everything a link leads to from her own first pages and from the posts themselves. */
async function walk(browser: Browser, goesTo: (path: string) => boolean = () => true): Promise<Opened[]> {
  const queue = [
    "/",
    "/community",
    "/me",
    "/me/held",
    `/spaces/${space.id}`,
    `/spaces/${space.id}/search?q=nobody`,
    `/spaces/${space.id}/desk`,
    ...threads.map((path) => `${path}?open=yes`),
    ...posts.flatMap((id) =>
      ["", "/wording", "/hidden-name", "/removal", "/earlier"].map((noun) => `/posts/${id}${noun}`),
    ),
  ];
  const seen = new Set(queue);
  const opened: Opened[] = [];
  for (let path = queue.shift(); path; path = queue.shift()) {
    const answer = await browser.get(path);
    opened.push({
      path,
      status: answer.status,
      html: answer.html,
      all: `${JSON.stringify(answer.headers)}\n${answer.html}`,
    });
    const links = answer.status === 200 ? linksOnly(answer.html).links : [answer.location ?? ""];
    for (const link of links.map((each) => each.split("#")[0] ?? ""))
      if (link.startsWith("/") && !leftOut.test(link) && goesTo(link) && !seen.has(asSeen(link))) {
        seen.add(asSeen(link));
        queue.push(link);
      }
    if (opened.length > 600) throw new Error("There is more than 600 pages to open.");
  }
  return opened;
}

const asSeen = (link: string): string => link.replace(/\b(month|from|on|week)=[^&]*/g, "$1");
const isCommunity = (path: string): boolean =>
  /^\/(community|spaces|places|threads|posts|shifts|questions|sessions|myths|reports|desk|report\/\w)\b/.test(
    path,
  );
const whoIsHere = /^\/(places\/[^/]+|spaces\/[^/]+\/(members|people|splitting))(\/|\?|$)/;
// what a form or a page is given anew each time it is drawn
const settled = (html: string): string =>
  html
    .replace(/name="_form" value="[^"]*"/g, "")
    .replace(/name="(id|thread|[a-z-]*id)" value="[^"]*"/g, "")
    .replace(/\?v=[^"]*/g, "");

describe.each(others)("%s, as %s", (who, role) => {
  test("finds nothing anywhere that says whose it is", async () => {
    const opened = await walk(await house.as(who, role));
    expect(opened.filter(({ status }) => status === 200).length).toBeGreaterThan(2);
    const read = opened.some(({ html }) => html.includes(secret));
    expect(read).toBe(readers.includes(who));
    const telling = [handle, her.member, ...veils];
    const told = opened.filter(({ all }) => telling.some((each) => all.includes(each)));
    // that she is a member is known inside; those pages say nothing of what anybody wrote
    expect(told.filter(({ path }) => !whoIsHere.test(path)).map(({ path }) => path)).toEqual([]);
    const written = [secret, ...posts, ...veils];
    expect(told.filter(({ all }) => written.some((each) => all.includes(each)))).toEqual([]);
    // staff know her as a parent, on pages about her; on nothing of the community
    const staff = ["coordinator", "safeguarding-lead", "administrator", "referrer"].includes(role);
    const named = opened.filter(
      (each) =>
        (!staff || (isCommunity(each.path) && !whoIsHere.test(each.path))) && each.all.includes(her.person),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  }, 300_000);
});

test("every page would be the same, to the byte, had another member written it", async () => {
  const inside = others.filter(([who]) => readers.includes(who));
  const browsers = await Promise.all(
    inside.map(async ([who, role]) => ({ who, browser: await house.as(who, role) })),
  );
  // what was new to them is read, so that nothing but the author changes in between
  for (const { browser } of browsers) for (const path of threads) await browser.get(`${path}?open=yes`);
  const drawn = async (): Promise<Map<string, string>> => {
    const all = new Map<string, string>();
    for (const { who, browser } of browsers)
      for (const { path, status, html } of await walk(browser, isCommunity))
        all.set(`${path} as ${who}`, `${status} ${settled(html)}`);
    return all;
  };
  const hers = await drawn();
  const swap = (from: string[], to: string[]) =>
    onServer(house.ownerUrl, (client) =>
      client.query(
        "update post_author set member_id = $3, person_id = $4 where post_id = any ($5) and member_id = $1 and person_id = $2",
        [...from, ...to, posts],
      ),
    );
  const she = [her.member, her.person];
  const another = [space.members["priya"]?.memberId ?? "", space.members["priya"]?.personId ?? ""];
  expect((await swap(she, another)).rowCount).toBe(posts.length);
  const anothers = await drawn();
  // control: for the two of them alone it is not the same
  const [askedPage] = threads;
  const onPriyas = (await priya.get(`${askedPage}?open=yes`)).text;
  await swap(another, she);
  expect([...anothers.keys()]).toEqual([...hers.keys()]);
  expect([...hers].filter(([key, page]) => anothers.get(key) !== page).map(([key]) => key)).toEqual([]);
  expect([...hers.values()].filter((page) => page.includes(secret)).length).toBeGreaterThan(10);
  expect(onPriyas).toContain("Only you can see that this is yours.");
  expect((await priya.get(`${askedPage}?open=yes`)).text).not.toContain(
    "Only you can see that this is yours.",
  );
  expect((await chloe.get(`${askedPage}?open=yes`)).text).toContain("Only you can see that this is yours.");
}, 300_000);

test("no row that anybody else can read ties her to what she wrote, and no veil is in two threads", async () => {
  const app = new pg.Client({ connectionString: house.ownerUrl, options: "-c role=alongside_app" });
  await app.connect();
  const { rows: tables } = await app.query<{ name: string }>(
    "select table_name name from information_schema.role_table_grants where grantee = 'alongside_app' and privilege_type = 'SELECT' and table_schema = 'public' order by 1",
  );
  const tied = async (key: string, role: Role): Promise<string[]> => {
    const { rows } = await onServer(house.ownerUrl, (client) =>
      client.query<{ programme_id: string | null }>(
        "select programme_id from role_period where person_id = $1 and role = $2",
        [house.people[key], role],
      ),
    );
    await app.query("begin");
    await becomeOn(app, {
      person: house.people[key] ?? null,
      organisation: house.organisationId,
      role,
      programme: rows[0]?.programme_id ?? null,
    });
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows: all } = await app.query<{ row: string }>(
        `select row_to_json(t)::text as row from ${app.escapeIdentifier(name)} t`,
      );
      const about = all.filter(({ row }) => [...posts, ...veils].some((each) => row.includes(each)));
      for (const { row } of about)
        if (row.includes(her.person) || row.includes(her.member)) found.push(`${name}: ${row}`);
    }
    await app.query("rollback");
    return found;
  };
  for (const [key, role] of others) expect(await tied(key, role), key).toEqual([]);
  expect((await tied("chloe", "parent")).some((row) => row.startsWith("post_author"))).toBe(true);
  await app.end();
  const { rows: shared } = await onServer(house.ownerUrl, (client) =>
    client.query(
      "select veil_id from post where veil_id is not null group by veil_id having count(distinct thread_id) > 1",
    ),
  );
  expect(shared).toEqual([]);
  expect(veils).toHaveLength(3);
}, 120_000);

test("what her page and her letters carry is no more than anybody's", async () => {
  for (const each of [her.person, her.member, handle, secret, ...posts, ...veils])
    expect(heardLive).not.toContain(each);
  expect(heardLive).toContain("look-again");
  await house.post();
  for (const letter of house.letters) {
    const whole = JSON.stringify(letter);
    for (const each of [handle, secret, ...posts, ...veils, ...threads]) expect(whole).not.toContain(each);
  }
});

test("her own page says that only she can see it; edits, reactions and replies look like everybody's", async () => {
  const [path = ""] = threads;
  const [post = ""] = posts;
  const own = drawnPost((await chloe.get(`${path}?open=yes`)).html, post);
  expect(own).toContain("Only you can see that this is yours.");
  expect(own).toContain("The mum who asked");
  expect(own).not.toContain(handle);
  const seen = drawnPost((await (await house.as("jade", "parent")).get(`${path}?open=yes`)).html, post);
  expect(seen).toContain("The mum who asked");
  expect(seen).toContain("edited");
  expect(seen).not.toContain("Only you");
});

test("control: by her own name she is found wherever the conversation is read", async () => {
  const { path } = await begin(house, chloe, space.id, "By my own name");
  await reply(house, chloe, path, "And I do not mind who knows.");
  for (const [who, role] of others.filter(([key]) => readers.includes(key))) {
    const opened = await walk(await house.as(who, role), isCommunity);
    expect(
      opened.some(({ html }) => html.includes(handle)),
      who,
    ).toBe(true);
  }
}, 120_000);
