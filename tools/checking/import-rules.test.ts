import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findBrokenImports } from "./import-rules.mjs";
import { importsOf } from "./import-skeleton.mjs";

type Tree = Record<string, string>;
type Case = { rule: string; forbidden: Tree; allowed: Tree };

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

// every file named by an import exists, so that only the rule in question can object
const cases: Case[] = [
  {
    rule: "words-import-nothing",
    forbidden: {
      "src/words/day.ts": 'import { x } from "../platform/web/x.ts";',
      "src/platform/web/x.ts": "",
    },
    allowed: { "src/words/day.ts": 'import { x } from "./text.ts";', "src/words/text.ts": "" },
  },
  {
    rule: "platform-knows-no-feature",
    forbidden: {
      "src/platform/web/x.ts": 'import type { X } from "../../people/index.ts";',
      "src/people/index.ts": "",
    },
    allowed: { "src/platform/web/x.ts": 'import { day } from "../../words/day.ts";', "src/words/day.ts": "" },
  },
  {
    rule: "ui-knows-no-feature",
    forbidden: { "src/ui/button.tsx": 'import { x } from "../people/index.ts";', "src/people/index.ts": "" },
    allowed: {
      "src/ui/button.tsx": 'import { x } from "../platform/web/x.ts";',
      "src/platform/web/x.ts": "",
    },
  },
  {
    rule: "people-uses-only-what-comes-before-it",
    forbidden: {
      "src/people/a.ts": 'import { x } from "../referrals/index.ts";',
      "src/referrals/index.ts": "",
    },
    allowed: {
      "src/people/a.ts": 'import { x } from "../programmes/index.ts";',
      "src/programmes/index.ts": "",
    },
  },
  {
    rule: "matching-uses-only-what-comes-before-it",
    forbidden: {
      "src/matching/a.ts": 'import { x } from "../relationships/index.ts";',
      "src/relationships/index.ts": "",
    },
    allowed: {
      "src/relationships/a.ts": 'import { x } from "../matching/index.ts";',
      "src/matching/index.ts": "",
    },
  },
  {
    rule: "referrals-uses-only-what-comes-before-it",
    forbidden: {
      "src/referrals/a.ts": 'import { x } from "../supporters/index.ts";',
      "src/supporters/index.ts": "",
    },
    allowed: {
      "src/referrals/a.ts": 'import { x } from "../safeguarding/index.ts";',
      "src/safeguarding/index.ts": "",
    },
  },
  {
    rule: "every-feature-has-its-place",
    forbidden: { "src/raffles/a.ts": 'import { x } from "../people/index.ts";', "src/people/index.ts": "" },
    allowed: { "src/raffles/a.ts": 'import { day } from "../words/day.ts";', "src/words/day.ts": "" },
  },
  {
    rule: "features-meet-at-the-door",
    forbidden: {
      "src/matching/a.ts": 'import { x } from "../referrals/policy.ts";',
      "src/referrals/policy.ts": "",
    },
    allowed: {
      "src/matching/a.ts": 'import { x } from "../referrals/index.ts";',
      "src/referrals/index.ts": "",
    },
  },
  {
    rule: "features-are-composed-at-the-door",
    forbidden: { "src/app.ts": 'import { x } from "./people/routes.tsx";', "src/people/routes.tsx": "" },
    allowed: { "src/app.ts": 'import { x } from "./people/index.ts";', "src/people/index.ts": "" },
  },
  {
    rule: "pages-never-read-the-store",
    forbidden: {
      "src/people/pages/me/page.tsx": 'import type { Row } from "../../store.ts";',
      "src/people/store.ts": "",
    },
    allowed: {
      "src/people/pages/me/page.tsx": 'import { view } from "./view.ts";',
      "src/people/pages/me/view.ts": "",
    },
  },
  {
    rule: "sql-lives-in-stores",
    forbidden: { "src/people/routes.tsx": 'import { sql } from "kysely";' },
    allowed: {
      "src/people/store.ts": 'import { sql } from "kysely";',
      "src/platform/db/x.ts": 'import { sql } from "kysely";',
    },
  },
  {
    rule: "production-stands-alone",
    forbidden: { "src/main.ts": 'import { x } from "../tests/x.ts";', "tests/x.ts": "" },
    allowed: { "src/main.test.ts": 'import { x } from "../tests/x.ts";', "tests/x.ts": "" },
  },
  {
    rule: "browsers-get-only-words",
    forbidden: { "client/main.ts": 'import { x } from "../src/platform/x.ts";', "src/platform/x.ts": "" },
    allowed: { "client/main.ts": 'import { x } from "../src/words/x.ts";', "src/words/x.ts": "" },
  },
  {
    rule: "gallery-is-nobodys-foundation",
    forbidden: { "src/people/a.ts": 'import { x } from "../gallery/index.ts";', "src/gallery/index.ts": "" },
    allowed: { "src/app.ts": 'import { x } from "./gallery/index.ts";', "src/gallery/index.ts": "" },
  },
  {
    rule: "gallery-sees-doors-and-stories",
    forbidden: {
      "src/gallery/a.ts": 'import { x } from "../people/pages/me.tsx";',
      "src/people/pages/me.tsx": "",
    },
    allowed: {
      "src/gallery/a.ts": 'import { stories } from "../people/pages/me.stories.tsx";',
      "src/people/pages/me.stories.tsx": "",
    },
  },
  {
    rule: "stories-are-for-the-gallery",
    forbidden: {
      "src/people/a.ts": 'import { stories } from "./me.stories.tsx";',
      "src/people/me.stories.tsx": "",
    },
    allowed: {
      "src/gallery/a.ts": 'import { stories } from "../ui/me.stories.tsx";',
      "src/ui/me.stories.tsx": "",
    },
  },
  {
    rule: "no-circles",
    forbidden: {
      "src/words/a.ts": 'import { b } from "./b.ts";',
      "src/words/b.ts": 'import { a } from "./a.ts";',
    },
    allowed: {
      "src/words/a.ts": 'import { b } from "./b.ts";',
      "src/words/b.ts": 'import type { A } from "./a.ts";',
    },
  },
  {
    rule: "every-import-leads-somewhere",
    forbidden: { "src/words/a.ts": 'import { b } from "./gone.ts";' },
    allowed: { "src/words/a.ts": 'import { b } from "./b.ts";', "src/words/b.ts": "" },
  },
];

describe.each(cases)("$rule", ({ rule, forbidden, allowed }) => {
  test("objects to the line it forbids", async () => expect(await rulesBrokenBy(forbidden)).toEqual([rule]));
  test("lets its neighbour pass", async () => expect(await rulesBrokenBy(allowed)).toEqual([]));
});

test("an import is seen however it is written", () => {
  const text = [
    'import a, {\n  type B,\n} from "./one.ts";',
    'import type { C } from "./two.tsx";',
    'export { d } from "./three.ts";',
    'import "./four.ts";',
    'const five = await import("./five.ts");',
    'const notOne = "import x from nowhere";',
  ].join("\n");
  expect(importsOf(text)).toEqual([
    'import "./one.ts.js";',
    'require("./two.tsx.js");',
    'import "./three.ts.js";',
    'import "./four.ts.js";',
    'require("./five.ts.js");',
  ]);
});

async function rulesBrokenBy(tree: Tree): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "import-rules-"));
  made.push(folder);
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { broken } = await findBrokenImports(folder);
  return [...new Set(broken.map(({ rule }) => rule))];
}
