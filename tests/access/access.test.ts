import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase, type FreshDatabase } from "../fresh-database.ts";
import { elsewhere, harbrook } from "../world/cast.ts";
import { actsOn } from "./acts-on.ts";
import { askers } from "./askers.ts";
import { drawAccess } from "./draw-access.ts";
import type { Access, Measured } from "./measure-access.ts";
import { takeAccess } from "./take-access.ts";

let database: FreshDatabase;
let measured: Measured;
beforeAll(async () => {
  database = await freshDatabase();
  measured = await takeAccess(database.ownerUrl);
}, 300_000);
afterAll(() => database.drop());

const of = (table: string, asker: string): Access => {
  const access = measured.by.get(table)?.get(asker);
  if (!access) throw new Error(`Nobody measured ${asker} on ${table}.`);
  return access;
};
// what is offered, and by whom, is public: the door shows it before anybody has signed in
const isPublic = (table: string): boolean => ["organisation", "programme"].includes(table);
// whoever comes to one charity's pages finds its units' numbers, and no other charity's
const isOnTheWall = (table: string): boolean => isPublic(table) || table === "maternity_unit";
const others = ["Cat", "Vera", "Rex", "Cy", "Amos"];
const isOther = (whose: string): boolean => others.includes(whose.split(" (")[0] ?? "");

test("docs/access.md says what PostgreSQL allows (review it: run npm run docs and read the change)", async () => {
  const kept = await readFile(join(import.meta.dirname, "../../docs/access.md"), "utf8").catch(() => "");
  expect(kept).toBe(drawAccess(measured));
});

test("every table has something in it of each organisation, so that not seeing it means something", () => {
  for (const table of measured.tables) {
    expect(table.rows.length, `put something into ${table.name} in tests/world`).toBeGreaterThan(0);
    const theirs = table.rows.filter((row) => isOther(row.whose));
    if (table.hasOrganisation && !isPublic(table.name))
      expect(theirs.length, `something of the other charity's ${table.name}`).toBeGreaterThan(0);
  }
});

describe("no row of one charity is reached from another", () => {
  test.each([
    { from: harbrook, theirs: isOther },
    { from: elsewhere, theirs: (whose: string) => !isOther(whose) },
  ])("from $from", ({ from, theirs }) => {
    for (const table of measured.tables.filter((each) => !isPublic(each.name)))
      for (const asker of askers.filter((each) => each.organisation === from)) {
        const access = of(table.name, asker.key);
        const reached = {
          sees: access.sees.filter(theirs),
          changes: access.changes.filter(theirs),
          removes: access.removes.filter(theirs),
        };
        // an inspector's line belongs to no reader, and the door finds a session by its hash alone
        if (!(table.name === "session" && asker.role === "system"))
          expect(reached, `${asker.words}, ${table.name}`).toEqual({ sees: [], changes: [], removes: [] });
        if (table.name !== "audit")
          expect(access.adds.filter(theirs), `${asker.words} adds to ${table.name}`).toEqual([]);
      }
  });
});

test("nobody moves a row into another organisation", () => {
  const moved = measured.tables.flatMap((table) =>
    askers
      .filter((asker) => of(table.name, asker.key).moves.length > 0)
      .map((asker) => `${asker.words}: ${table.name}`),
  );
  expect(moved).toEqual([]);
});

test("a visitor and nobody see nothing that is anybody's, and change nothing", () => {
  for (const table of measured.tables)
    for (const asker of ["visitor", "nobody"]) {
      const access = of(table.name, asker);
      if (!isOnTheWall(table.name)) expect(access.sees, `${asker}, ${table.name}`).toEqual([]);
      expect([...access.changes, ...access.removes], `${asker}, ${table.name}`).toEqual([]);
    }
});

test("before both agree, a supporter sees that she was asked and not whom it is about (product principle 1, B9)", () => {
  expect(of("match", "tess").sees).toContain("Dot");
  for (const table of ["person", "referral", "wishes", "address", "safe_contact", "message"])
    expect(of(table, "tess").sees, table).not.toContain("Dot");
  expect(of("person", "tess").sees).toContain("Ann");
});

test("a parent sees no proposal before the supporter has said yes", () => {
  expect(of("match", "dot").sees).toEqual([]);
  expect(of("match", "ann").sees).toEqual(["Ann"]);
});

test("she whose home it is never reads the note about it; those who go there do, and their coordinator (practice: lone working)", () => {
  expect(of("home_note", "ann").sees).toEqual([]);
  for (const asker of ["tess", "cora", "lena"]) expect(of("home_note", asker).sees, asker).toContain("Ann");
  expect(of("home_note", "nell").sees).toEqual(["Bea"]);
  expect(of("home_words", "ann").sees).toEqual(["Ann"]);
  for (const table of ["visit", "visit_alarm", "visit_override"])
    expect(of(table, "ann").sees, table).toEqual([]);
  expect(of("help_word", "tess").sees).toEqual(["Ann"]);
  for (const asker of ["cora", "lena", "ada"]) expect(of("help_word", asker).sees, asker).toEqual([]);
});

test("a referrer sees what she sent and nobody else's", () => {
  expect(of("referral", "ria").sees).toEqual(["Ann", "Eve"]);
  expect(of("referral", "rob").sees).toEqual(["Dot", "Bea"]);
});

test("a coordinator sees her programme and not the next one", () => {
  for (const table of ["referral", "match", "relationship", "contact"]) {
    expect(of(table, "cora").sees, table).toContain("Ann");
    expect(of(table, "cora").sees, table).not.toContain("Bea");
    expect(of(table, "cleo").sees, table).not.toContain("Ann");
  }
});

test("the inspectors' record is never read, changed or removed by the application", () => {
  for (const asker of askers)
    expect(of("audit", asker.key), asker.words).toMatchObject({ sees: [], changes: [], removes: [] });
});

describe("the policies' acts, on the rows people are shown", () => {
  const may = (table: string, act: string): Record<string, string[]> =>
    Object.fromEntries(
      actsOn(table, measured)
        .find((each) => each.act === act)
        ?.by.map(({ asker, whose }) => [asker.name, whose]) ?? [],
    );
  test("only who sent a referral amends or withdraws it; only her own coordinators decide (A2)", () => {
    expect(may("referral", "amend")).toEqual({ Ria: ["Ann", "Eve"], Rob: ["Dot", "Bea"], Rex: ["Cat"] });
    expect(Object.keys(may("referral", "coordinate"))).toEqual(["Cora", "Cleo", "Ada", "Cy", "Amos"]);
    expect(may("referral", "coordinate")["Cleo"]).toEqual(["Bea"]);
  });
  test("each answers a match for herself; nobody answers for the other (B9)", () => {
    expect(may("match", "answerAsSupporter")).toEqual({ Tess: ["Ann", "Dot"], Nell: ["Bea"], Vera: ["Cat"] });
    expect(may("match", "answerAsParent")).toEqual({ Ann: ["Ann"], Bea: ["Bea"], Cat: ["Cat"] });
  });
  test("only the two of a pair agree its ground rules, and only the supporter logs (B2, B11)", () => {
    expect(Object.keys(may("relationship", "agreeRules"))).toEqual([
      "Ann",
      "Bea",
      "Tess",
      "Nell",
      "Cat",
      "Vera",
    ]);
    expect(may("relationship", "log")).toEqual({ Tess: ["Ann"], Nell: ["Bea"], Vera: ["Cat"] });
  });
  test("a worry is taken by a lead, or by staff who were told of it, and by no role alone (A16)", () => {
    expect(may("concern", "answer")).toEqual({
      Cleo: ["Bea"],
      Lena: ["Ann", "Bea"],
      Cy: ["Cat"],
    });
  });
});

test("a concern about the lead is told to somebody else, and the lead finds no trace of it (practice: safeguarding ladder 8)", () => {
  const about = "Tess’s worry about Lena";
  expect(of("concern", "lena").sees).toContain("Ann");
  for (const table of ["concern", "concern_words", "fact"]) {
    expect(of(table, "cora").sees, table).toContain(about);
    for (const asker of askers.filter(({ key }) => !["cora", "tess", "code"].includes(key)))
      expect(of(table, asker.key), `${asker.words}, ${table}`).toMatchObject({
        sees: expect.not.arrayContaining([about]),
        changes: expect.not.arrayContaining([about]),
      });
  }
});

test("a coordinator who was not told of a concern sees neither it, nor what happened to it, nor who was sent a message", () => {
  expect(of("concern", "lena").sees).toContain("Ann");
  for (const table of ["concern", "concern_words"]) expect(of(table, "cora").sees).not.toContain("Ann");
  const about = "Tess’s worry about Lena";
  expect(of("message", "cora").sees).toContain(about); // it was sent to her
  expect(of("message", "ada").sees.length).toBeGreaterThan(0);
  expect(of("message", "ada").sees).not.toContain(about);
});

test("nobody changes what happened", () => {
  for (const table of ["fact", "view_log"])
    for (const asker of askers)
      expect(of(table, asker.key), asker.words).toMatchObject({ changes: [], removes: [] });
});
