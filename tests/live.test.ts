import { afterAll, beforeAll, expect, test } from "vitest";
import { openApp, type App } from "../src/app.ts";
import { system } from "../src/platform/db/index.ts";
import { outboxPost } from "../src/platform/mail/index.ts";
import { openStream, openStuckStream } from "./drills/streams.ts";
import { openHouse, type House } from "./house.ts";
import { openSpace } from "./space.ts";
import { onServer } from "./on-server.ts";

let house: House;
let other: App;
let here: string;
let there: string;

beforeAll(async () => {
  house = await openHouse();
  other = await openApp({
    databaseUrl: house.appUrl,
    stage: "demo",
    url: "http://127.0.0.1:3000",
    post: outboxPost(),
    clock: () => house.clock.now,
    assets: {},
    publicFolder: new URL("../client", import.meta.url).pathname,
    secret: "a secret that only the tests of this house know",
    keys: house.keys,
    logLevel: "silent",
    poolMax: 2,
    works: false,
  });
  here = await house.app.web.listen({ port: 0, host: "127.0.0.1" });
  there = await other.web.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  await other.close();
  await house.close();
});

/** Tells one topic, the way `changed` of a request does: with the transaction. */
const change = (topic: string, organisationId = house.organisationId): Promise<void> =>
  onServer(
    house.ownerUrl,
    async (client) =>
      void (await client.query("select pg_notify('alongside', $1)", [`${organisationId}:${topic}`])),
  );

const lookAgain = '<turbo-stream action="refresh">';

test("what changed through one process is heard on the pages of both", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const streams = [await openStream(here, ruth, ["board"]), await openStream(there, ruth, ["board"])];
  const heard = Promise.all(streams.map((stream) => stream.hears(lookAgain)));
  await change("board");
  await heard;
  for (const stream of streams) {
    expect(stream.heard()).not.toContain("board");
    stream.close();
  }
});

test("what was rolled back is never heard", async () => {
  const stream = await openStream(there, await house.as("ruth", "coordinator"), ["undone", "done"]);
  await house.app.database
    .as(system(house.organisationId), async () => {
      await onServer(house.ownerUrl, async (client) => {
        await client.query("begin");
        await client.query("select pg_notify('alongside', $1)", [`${house.organisationId}:undone`]);
        await client.query("rollback");
      });
    })
    .catch(() => {});
  const heard = stream.hears(lookAgain);
  await change("done");
  await heard;
  expect(stream.heard().split(lookAgain).length - 1).toBe(1);
  stream.close();
});

test("another organisation's topics are not heard, even under the same name", async () => {
  const stream = await openStream(there, await house.as("ruth", "coordinator"), ["board"]);
  const heard = stream.hears(lookAgain);
  await change("board", "00000000-0000-4000-8000-000000000000");
  await change("board");
  await heard;
  expect(stream.heard().split(lookAgain).length - 1).toBe(1);
  stream.close();
});

test("a process whose own ear to the database is cut hears again, and every page looks once for what it may have missed", async () => {
  const stream = await openStream(there, await house.as("ruth", "coordinator"), ["board"]);
  const heard = stream.hears(lookAgain);
  await onServer(house.ownerUrl, (client) =>
    client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen alongside'",
    ),
  );
  await heard;
  const again = stream.hears(lookAgain);
  await change("board");
  await again;
  stream.close();
});

test("a visitor opens no stream: she is shown the door", async () => {
  const stream = await openStream(here, house.visitor(), ["board"]);
  expect(stream.status).toBe(303);
  stream.close();
});

test("a page with something to hear is open at once, and one with nothing is told so and does not ask again", async () => {
  await openSpace(house, { name: "Hers", members: ["jade"], supporters: [] });
  const { id } = await openSpace(house, { name: "Another", members: ["sam"], supporters: [] });
  const jade = await house.as("jade", "parent");
  const before = house.app.live.count();
  // nothing has happened yet, and no heartbeat is due for a long while
  const open = await openStream(here, jade, ["my:part:notice"]);
  expect([open.status, house.app.live.count()]).toEqual([200, before + 1]);
  open.close();
  const [closed, none] = [await openStream(here, jade, [`space:${id}`]), await openStream(here, jade, [])];
  expect([closed.status, none.status]).toEqual([204, 204]);
  await expect.poll(() => house.app.live.count()).toBe(before);
});

test("a page that is closed is forgotten", async () => {
  const before = house.app.live.count();
  const stream = await openStream(here, await house.as("amina", "supporter"), ["x"]);
  expect(house.app.live.count()).toBe(before + 1);
  stream.close();
  await expect.poll(() => house.app.live.count()).toBe(before);
});

test("a phone that stopped reading is let go, and everybody else is still told", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const stuck = await openStuckStream(here, ruth, "busy");
  const before = house.app.live.count();
  const well = await openStream(here, ruth, ["calm"]);
  // enough to fill what the system keeps for a reader who does not read
  await onServer(house.ownerUrl, (client) =>
    client.query(
      `do $$ begin for i in 1..80000 loop perform pg_notify('alongside', '${house.organisationId}:busy'); commit; end loop; end $$`,
    ),
  );
  await expect.poll(() => house.app.live.count(), { timeout: 20_000 }).toBe(before);
  const heard = well.hears(lookAgain);
  await change("calm");
  await heard;
  well.close();
  stuck.destroy();
});

test("a part of the page that looks again is told so, and nobody else hears of it", async () => {
  const kim = await house.as("kim", "safeguarding-lead");
  const ruth = await house.as("ruth", "coordinator");
  const hers = await openStream(here, kim, ["my:part:notice"]);
  const another = await openStream(here, ruth, ["my:part:notice", "board"]);
  const partLooks = '<turbo-stream action="look-again" target="notice">';
  const heard = hers.hears(partLooks);
  await change(`my:part:notice@${house.people["kim"]}`);
  await heard;
  const last = another.hears(lookAgain);
  await change("board");
  await last;
  expect([hers.heard().includes(lookAgain), another.heard().includes(partLooks)]).toEqual([false, false]);
  hers.close();
  another.close();
});

test("where people write, only that part looks again; those outside hear nothing, and a desk is not a mother's to hear", async () => {
  const mums = await openSpace(house);
  const dads = await openSpace(house, { kind: "dads", name: "Dads", members: ["sam"], supporters: [] });
  const [space, desk] = [`space:${mums.id}`, `desk:${mums.id}`];
  const wanted = [space, desk, `space:${dads.id}`, "board"];
  const chloe = await openStream(here, await house.as("chloe", "parent"), wanted);
  const amina = await openStream(there, await house.as("amina", "supporter"), wanted);
  const sam = await openStream(here, await house.as("sam", "parent"), wanted);
  const placeLooks = '<turbo-stream action="look-again" targets="[data-looks=space]">';
  const heard = Promise.all([chloe.hears(placeLooks), amina.hears(placeLooks)]);
  await change(space);
  await heard;
  await change(desk);
  const last = Promise.all([chloe, amina, sam].map((stream) => stream.hears(lookAgain)));
  await change("board");
  await last;
  const times = (text: string, words: string): number => text.split(words).length - 1;
  expect([chloe, amina, sam].map((stream) => times(stream.heard(), placeLooks))).toEqual([1, 1, 0]);
  expect([chloe, amina, sam].map((stream) => times(stream.heard(), lookAgain))).toEqual([1, 2, 1]);
  expect(chloe.heard()).not.toContain(mums.id);
  for (const stream of [chloe, amina, sam]) stream.close();
});
