import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { onServer } from "./on-server.ts";
import { openWorld, type World } from "./world/open-world.ts";
import { idOf } from "./world/id-of.ts";
import { crowdRows, talkRows } from "./world/rows-crowd.ts";
import { writeRows } from "./world/tell-world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** How many statements a page sends to PostgreSQL, sign-in and all; the fewest of three, for regular work goes on beside it. */
async function statementsOf(who: string, path: string): Promise<number> {
  const browser = await insideAs(who);
  const counts: number[] = [];
  for (let look = 0; look < 3; look++) {
    const sent = vi.spyOn(pg.Client.prototype, "query");
    try {
      expect((await browser.get(path)).status, `${path} as ${who}`).toBe(200);
      counts.push(sent.mock.calls.length);
    } finally {
      sent.mockRestore();
    }
  }
  return Math.min(...counts);
}

/** Ann has had a loss, so another door stands before her community: she has gone in from there. */
async function insideAs(who: string): Promise<Awaited<ReturnType<World["as"]>>> {
  const browser = await world.as(who);
  if (who === "ann") await browser.get(`/spaces/${idOf("Ann", "space")}?from=door`);
  return browser;
}

const pages = [
  { who: "cora", path: "/board" },
  { who: "cora", path: "/referrals" },
  { who: "ria", path: "/referrals" },
  ...["ann", "tess", "cora"].flatMap((who) => [
    { who, path: `/threads/${idOf("Ann", "thread")}?open=yes` },
    { who, path: `/spaces/${idOf("Ann", "space")}` },
    { who, path: `/spaces/${idOf("Ann", "space")}/threads` },
  ]),
];

test("a page asks as many questions of the database for fifty referrals, posts and conversations as for five (design, budgets)", async () => {
  await onServer(world.ownerUrl, (client) => writeRows(client, [...crowdRows(5), ...talkRows(5)]));
  const few = new Map<string, number>();
  for (const { who, path } of pages) few.set(`${who} ${path}`, await statementsOf(who, path));
  await onServer(world.ownerUrl, (client) =>
    writeRows(client, [...crowdRows(50).slice(5), ...talkRows(45).slice(talkRows(5).length)]),
  );
  const many = new Map<string, number>();
  for (const { who, path } of pages) many.set(`${who} ${path}`, await statementsOf(who, path));
  expect(Object.fromEntries(many)).toEqual(Object.fromEntries(few));
  for (const count of few.values()) expect(count).toBeGreaterThan(3);
  expect((await (await world.as("cora")).get("/board")).text).toContain("Somebody");
  const thread = await (await insideAs("ann")).get(`/threads/${idOf("Ann", "thread")}?open=yes`);
  expect(thread.text.split("Words of the crowd").length).toBe(46);
}, 120_000);
