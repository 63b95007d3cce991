import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { onServer } from "./on-server.ts";
import { openWorld, type World } from "./world/open-world.ts";
import { crowdRows } from "./world/rows-crowd.ts";
import { writeRows } from "./world/tell-world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** How many statements a page sends to PostgreSQL, sign-in and all. */
async function statementsOf(who: string, path: string): Promise<number> {
  const browser = await world.as(who);
  const sent = vi.spyOn(pg.Client.prototype, "query");
  try {
    expect((await browser.get(path)).status).toBe(200);
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}

const pages = [
  { who: "cora", path: "/board" },
  { who: "cora", path: "/referrals" },
  { who: "ria", path: "/referrals" },
];

test("a page asks as many questions of the database for fifty referrals as for five (design, budgets)", async () => {
  await onServer(world.ownerUrl, (client) => writeRows(client, crowdRows(5)));
  const few = new Map<string, number>();
  for (const { who, path } of pages) few.set(`${who} ${path}`, await statementsOf(who, path));
  await onServer(world.ownerUrl, (client) => writeRows(client, crowdRows(50).slice(5)));
  const many = new Map<string, number>();
  for (const { who, path } of pages) many.set(`${who} ${path}`, await statementsOf(who, path));
  expect(Object.fromEntries(many)).toEqual(Object.fromEntries(few));
  for (const count of few.values()) expect(count).toBeGreaterThan(3);
  expect((await (await world.as("cora")).get("/board")).text).toContain("Somebody");
});
