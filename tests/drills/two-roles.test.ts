import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { foundCharity } from "../../ops/found-charity.ts";
import { openApp } from "../../src/app.ts";
import { keysInMemory, migrate } from "../../src/platform/db/index.ts";
import { outboxPost } from "../../src/platform/mail/index.ts";
import { drawAccess } from "../access/draw-access.ts";
import { takeAccess } from "../access/take-access.ts";
import { browserOf } from "../browser.ts";
import { addressOf, onServer } from "../on-server.ts";
import "../provided.ts";

// the server as docs/running-it.md sets it up: the tables' owner is no superuser, and not the role tests own theirs by
const owner = `trial_owner_${process.pid}`;
const database = `${inject("testDatabasePrefix")}two_roles`;
const server = inject("serverUrl");
const asOwner = addressOf(server, database, owner);
const asApp = addressOf(server, database, "alongside_app");
const hasPassword = new URL(server).password !== "";

const run = (...statements: string[]): Promise<void> =>
  onServer(server, async (client) => {
    for (const statement of statements) await client.query(statement);
  });

beforeAll(async () => {
  await run(
    `create role ${owner} login createrole`,
    "do $$ begin if not exists (select from pg_roles where rolname = 'alongside_app') then create role alongside_app login noinherit; end if; end $$",
    `grant alongside_app to ${owner}`,
    `create database "${database}" owner ${owner} encoding 'UTF8' template template0`,
    `revoke all on database "${database}" from public`,
    `grant connect, temporary on database "${database}" to alongside_app`,
  );
});
afterAll(() => run(`drop database if exists "${database}" with (force)`, `drop role ${owner}`));

test.runIf(!hasPassword)(
  "the tables come up for an owner who is no superuser, and a charity begins on them",
  async () => {
    expect((await migrate(asOwner)).length).toBeGreaterThan(5);
    expect(await migrate(asOwner)).toEqual([]);
    const charity = {
      name: "Elmsgate Families",
      slug: "elmsgate",
      nation: "scotland" as const,
      host: null,
      programme: { name: "Elmsgate Befriending", slug: "befriending", kind: "befriending" as const },
      administrator: { name: "Una Fairweather", email: "una@elmsgate.example" },
    };
    const link = await foundCharity({ ownerUrl: asOwner, appUrl: asApp }, charity, new Date());
    const app = await openApp({
      databaseUrl: asApp,
      stage: "live",
      url: "https://elmsgate.example",
      post: outboxPost(),
      clock: () => new Date(),
      assets: {},
      publicFolder: join(import.meta.dirname, "../../client"),
      secret: "a secret that only this drill knows, of some length",
      keys: keysInMemory(),
      logLevel: "silent",
      works: false,
    });
    const browser = browserOf(app.web);
    expect((await browser.get("/sign-in")).status).toBe(200);
    expect((await browser.get(link)).status).toBe(200);
    expect((await browser.get("/personas")).status).toBe(404);
    expect((await browser.get("/readyz")).status).toBe(200);
    await app.close();
  },
);

test.runIf(!hasPassword)(
  "everybody may do there what docs/access.md says, and no more",
  async () => {
    await onServer(asOwner, async (client) => {
      const { rows } = await client.query<{ names: string }>(
        "select string_agg(quote_ident(relname), ', ') names from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
      );
      await client.query(`truncate ${rows[0]?.names}`);
    });
    const kept = await readFile(join(import.meta.dirname, "../../docs/access.md"), "utf8");
    expect(drawAccess(await takeAccess(asOwner))).toBe(kept);
  },
  300_000,
);
