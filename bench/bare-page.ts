import fastify, { type FastifyInstance } from "fastify";
import { Kysely } from "kysely";
import pg from "pg";
import type { App } from "../src/app.ts";
import { findCounts, findNotice } from "../src/around-every-page.ts";
import { routesOf } from "../src/routes.ts";
import { navigation } from "../src/navigation.ts";
import { findActor } from "../src/people/index.ts";
import {
  connection,
  keysInMemory,
  system,
  type Db,
  type Keyring,
  type Tables,
} from "../src/platform/db/index.ts";
import { parsersWith } from "../src/platform/db/database.ts";
import { Dialect } from "../src/platform/db/dialect.ts";
import { giveKeys } from "../src/platform/db/prose.ts";
import { ask } from "../src/platform/web/ask.ts";
import { settingsOf, type Route, type WebParts } from "../src/platform/web/index.ts";
import { today } from "../src/words/day.ts";
import { frameWith } from "../src/ui/index.ts";

const draw = frameWith(navigation);

/**
 * One page with the same SQL and the same drawing and nothing else: who asks is known from the start, no policy is
 * worked out (the owner passes them), nothing is written down, and no header is set.
 */
export async function openBarePage(
  app: App,
  ownerUrl: string,
  path: string,
  session: string | undefined,
  now: Date,
  /** The line of the table of URLs that answers this address, where that is not the address itself. */
  pattern: string = path,
  keys: Keyring = keysInMemory(),
): Promise<{ web: FastifyInstance; close: () => Promise<void> }> {
  const route = routesOf("demo").find((each) => each.method === "GET" && each.path === pattern) as Route;
  const found = await app.database.as(system(null), (db) => findActor(db, session, "localhost", now));
  if (!found) throw new Error("There is nobody to ask as.");
  const pool = new pg.Pool({
    ...connection(ownerUrl),
    types: { getTypeParser: parsersWith(keys) },
    max: 10,
    options: `-c timezone=UTC ${whoAsks(settingsOf(found.actor))}`,
  });
  const kysely = new Kysely<Tables>({ dialect: new Dialect({ pool }) });
  // what a page of the plain kind never reaches for
  const parts = {
    jobs: app.jobs,
    reactions: {},
    stage: "demo",
    url: "http://127.0.0.1:3000",
    secureCookies: false,
    assets: {},
  } as unknown as WebParts;
  const web = fastify();
  web.get(pattern, async (request, reply) => {
    const answer = await kysely.transaction().execute(async (db: Db) => {
      giveKeys(db, keys);
      const asked = ask({ parts, request, db, ...found, now, typed: {}, files: [], cookies: [], looks: [] });
      const drawn = await route.answer(asked);
      if (drawn.kind !== "page") throw new Error(`${path} is no page.`);
      if (drawn.bare || !found.actor.personId) return drawn;
      const counts = await findCounts(asked);
      const notice = await findNotice(asked);
      return { ...drawn, counts, ...(notice === undefined ? {} : { notice }) };
    });
    const html = draw({
      answer,
      ...found,
      path,
      formToken: "token",
      today: today(now),
      now,
      stage: "demo",
      assets: {},
    });
    return reply.type("text/html; charset=utf-8").send(html);
  });
  return {
    web,
    close: async () => {
      await web.close();
      await kysely.destroy();
    },
  };
}

const whoAsks = (settings: ReturnType<typeof settingsOf>): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c app.${name}=${value ?? ""}`)
    .join(" ");
