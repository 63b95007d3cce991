import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type pg from "pg";
import { routesOf } from "../src/routes.ts";
import { mayCome } from "../src/platform/web/route.ts";
import { placesOf } from "./crawl/places.ts";
import { roleOf } from "./crawl/forms.ts";
import { onServer } from "./on-server.ts";
import { cast, harbrook } from "./world/cast.ts";
import { idOf } from "./world/id-of.ts";
import { openWorld, type World } from "./world/open-world.ts";

/**
 * Whatever page, file or list shows a parent to somebody else writes who looked: a page about one person a line about her,
 * a page about several one line for the list. A page that forgets is named here.
 */
let world: World;
let lines: { path: string; who: string; shows: string[]; about: string[]; list: boolean }[];
const walkers = ["tess", "nell", "ria", "rob", "cora", "cleo", "lena", "ada"];
const parents = cast.filter(({ role, organisation }) => role === "parent" && organisation === harbrook);

// the demo's own pages show everybody to everybody, and are never mounted live; a way out ends the walk
const leftOut = /^\/(personas|outbox|gallery|leave|sign-out|live)\b/;
// shown to whoever asked for her herself, and gone when it is sent: her own words, not a record of ours
const herOwnWords = ["/refer/:id", "/refer/:id/check", "/refer/:id/sent"];

type Line = { kind: "one" | "list"; subject: string | null };

const linesSince = async (client: pg.Client, last: { seen: string; kept: string }): Promise<Line[]> => {
  const { rows } = await client.query<Line>(
    `select case when subject_person_id is null then 'list' else 'one' end kind, subject_person_id subject from view_log where id > $1
     union all select 'one', subject_person_id from safeguarding_view where id > $2`,
    [last.seen, last.kept],
  );
  return rows;
};

beforeAll(async () => {
  world = await openWorld();
  lines = [];
  const places = routesOf("demo")
    .filter((route) => route.method === "GET" && !leftOut.test(route.path))
    .flatMap(placesOf)
    .filter((place, i, all) => all.findIndex((other) => other.path === place.path) === i);
  await onServer(world.ownerUrl, async (client) => {
    // a line for a list is written once a day: here every opening is a first one
    await client.query("drop index if exists view_log_once");
    for (const who of walkers) {
      const browser = await world.as(who);
      for (const { route, path } of places) {
        if (route.door || herOwnWords.includes(route.path) || !mayCome(route.who, roleOf(who))) continue;
        const last = await client.query<{ seen: string; kept: string }>(
          "select (select coalesce(max(id), 0) from view_log) seen, (select coalesce(max(id), 0) from safeguarding_view) kept",
        );
        const answer = await browser.get(path);
        if (answer.status !== 200) continue;
        const shows = parents.filter(({ name }) => answer.html.includes(name)).map(({ key }) => key);
        const called = parents
          .filter(
            ({ key, name }) =>
              !shows.includes(key) && new RegExp(`\\b${name.split(" ")[0]}\\b`).test(answer.text),
          )
          .map(({ key }) => key);
        if (shows.length + called.length === 0) continue;
        const written = await linesSince(client, last.rows[0] ?? { seen: "0", kept: "0" });
        lines.push({
          path: route.path,
          who,
          shows: [...shows, ...called],
          about: written.flatMap(
            ({ subject }) => parents.find(({ key }) => idOf(key) === subject)?.key ?? [],
          ),
          list: written.some(({ kind }) => kind === "list"),
        });
      }
    }
  });
}, 600_000);
afterAll(() => world.close());

describe("who looked", () => {
  test("there are many pages that show a parent, and each kind of person opens some", () => {
    expect(lines.length).toBeGreaterThan(60);
    expect(new Set(lines.map(({ who }) => who)).size).toBe(walkers.length);
    expect(lines.some(({ list }) => list)).toBe(true);
  });

  test("every page that shows a parent to somebody else writes it down", () => {
    const forgotten = lines
      .filter(({ shows, about, list }) => !list && !shows.every((each) => about.includes(each)))
      .map(
        ({ path, who, shows, about }) =>
          `${path} as ${who} shows ${shows.join()}, wrote ${about.join() || "nothing"}`,
      );
    expect([...new Set(forgotten)].sort()).toEqual([]);
  });
});
