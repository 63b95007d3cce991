import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everythingIn } from "../../tests/figures.ts";
import { freshDatabase, type FreshDatabase } from "../../tests/fresh-database.ts";
import { onServer } from "../../tests/on-server.ts";
import { addDays, at, today } from "../../src/words/day.ts";
import type { Browser, Fields } from "./browser.ts";
import { tellStory } from "./chapters.ts";
import { openStage, type Stage } from "./stage.ts";

let database: FreshDatabase;
let stage: Stage;
const now = new Date();
/** Everything anybody types in the story, with where and in which box. */
const typed: { path: string; field: string; text: string }[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  stage = listening(
    await openStage({
      databaseUrl: database.appUrl,
      startsAt: at(addDays(today(now), -70), "09:00"),
      publicFolder: join(import.meta.dirname, "../../client"),
    }),
  );
  await tellStory(stage, now);
}, 300_000);
afterAll(async () => {
  await stage.app.close();
  await database.drop();
});

/** The same stage, with somebody writing down what is typed. */
function listening(real: Stage): Stage {
  const hear = (browser: Browser): Browser => {
    const post = browser.post.bind(browser);
    return Object.assign(browser, {
      post: (path: string, fields: Fields = {}) => {
        for (const [field, value] of Object.entries(fields))
          for (const text of typeof value === "string" ? [value] : value) typed.push({ path, field, text });
        return post(path, fields);
      },
    });
  };
  const as = real.as.bind(real);
  const visitor = real.visitor.bind(real);
  return Object.assign(real, {
    as: async (...who: Parameters<Stage["as"]>) => hear(await as(...who)),
    visitor: (from?: string) => hear(visitor(from)),
  });
}

// what an organisation says in public, or about its own settings: never about a person
const isPublic = (path: string, field: string): boolean =>
  /^\/(programmes|organisation|content)\b/.test(path) ||
  // what a space is for and how it ends, and what a session is on: read by everybody before they come
  (path === "/spaces" && /^(purpose|sketch)$/.test(field)) ||
  (/^\/spaces\/[^/]+\/sessions$/.test(path) && /^(topic|about)$/.test(field)) ||
  // what an organisation answers for to its regulator, as the pack of evidence shows it
  /^\/online-safety\b/.test(path) ||
  // its own rules and the beginnings of replies it lends out, before anybody has made one her own
  (/^\/triage\/rules\b/.test(path) && field !== "because") ||
  /^\/reply-templates\b/.test(path) ||
  // where an answer comes from, for everybody to look it up
  (/^\/myths\/[^/]+\/answer$/.test(path) && field === "source");
// names, places and teams stay open, because pages look for them
const isName = (field: string): boolean =>
  /name|team|role|place|address|email|phone|seenBy|seen/i.test(field);
// words that somebody wrote: a sentence, or a good part of one
const isProse = (text: string): boolean => text.trim().split(/\s+/).length >= 4;

test("a dump of the demo town’s database contains none of the town’s prose", async () => {
  const prose = typed.filter(
    ({ path, field, text }) => !isPublic(path, field) && !isName(field) && isProse(text),
  );
  expect(prose.length).toBeGreaterThan(40);
  expect(stage.letters.length).toBeGreaterThan(20);
  const dump = await onServer(database.ownerUrl, everythingIn);
  expect(dump).toContain("¶w1.");
  const lines = prose.flatMap(({ path, field, text }) =>
    text
      .split("\n")
      .filter(isProse)
      .map((line) => ({ path, field, line: line.trim() })),
  );
  const asJson = (line: string): string => JSON.stringify(line).slice(1, -1);
  const found = lines.filter(({ line }) => dump.includes(line) || dump.includes(asJson(line)));
  expect(found).toEqual([]);
});

test("nor of what was sent", async () => {
  const dump = await onServer(database.ownerUrl, everythingIn);
  const bodies = stage.letters.flatMap(({ text }) => text.split("\n").filter((line) => isProse(line)));
  expect(bodies.length).toBeGreaterThan(20);
  expect([...new Set(bodies)].filter((line) => dump.includes(line))).toEqual([]);
});
