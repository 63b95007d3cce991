import fc from "fast-check";
import { expect, test } from "vitest";
import { asDay } from "../../words/calendar-day.ts";
import { FIELD_CODES, guessColumns } from "./columns.ts";
import { preview } from "./preview.ts";
import { readRow } from "./read-row.ts";
import { readRows } from "./read-rows.ts";
import { keepOne, splitRow } from "./split-row.ts";

const today = asDay("2026-03-10");
const headings = ["Name", "DOB", "EDD", "Mob", "Reason", "Notes"];
const mapping = guessColumns(headings, []);
const asked = { today, headings };

test("a row is good with what it has, and says what it has not", () => {
  const reading = readRow(["Ann Lee", "", "", "", "", ""], mapping, asked);
  expect(reading).toMatchObject({
    good: { name: "Ann Lee", dueOn: null, phone: null, agreed: null, reasons: [], note: "" },
    notes: [
      "There is no due date and no baby’s date of birth. Ask when you speak.",
      "There is no phone number or email, so they can only be reached through the referrer.",
    ],
  });
});

test("a bad row keeps itself whole, and names each cell", () => {
  const row = ["Ann & Bea Lee", "31/2/99", "6/8/26", "12345678", "", ""];
  const reading = readRow(row, mapping, asked);
  expect(reading).toMatchObject({
    row,
    bad: [
      { column: 0, heading: "Name", cell: "Ann & Bea Lee", names: ["Ann Lee", "Bea Lee"] },
      { column: 1, heading: "DOB", cell: "31/2/99" },
      { column: 3, heading: "Mob", cell: "12345678" },
    ],
  });
});

test("a row without a column for names says so under the name's own label", () => {
  const reading = readRow(["6/8/26"], ["dueOn"], { today, headings: ["EDD"] });
  expect(reading).toMatchObject({ bad: [{ column: null, heading: "Name", cell: "" }] });
});

test("formulas are only words", () => {
  const reading = readRow(
    ["Ann Lee", "", "6/8/26", "07700 900101", "", "=cmd|' /C calc'!A0"],
    mapping,
    asked,
  );
  expect(reading).toMatchObject({
    good: { note: "=cmd|' /C calc'!A0" },
    notes: ["“=cmd|' /C calc'!A0” begins like a formula. It was kept as words; nothing in it was run."],
  });
});

test("two people are split into rows that can be read, the phone staying with the first", () => {
  const row = ["Ann & Bea Lee", "14/3/99", "6/8/26", "07700 900101", "lonely", ""];
  const rows = splitRow(row, mapping, ["Ann Lee", "Bea Lee"]);
  expect(rows).toEqual([
    ["Ann Lee", "14/3/99", "6/8/26", "07700 900101", "lonely", ""],
    ["Bea Lee", "", "6/8/26", "", "lonely", ""],
  ]);
  expect(rows.every((each) => "good" in readRow(each, mapping, asked))).toBe(true);
  expect(keepOne(row, mapping, "Ann Lee", "Bea Lee")).toEqual([
    "Ann Lee",
    "14/3/99",
    "6/8/26",
    "07700 900101",
    "lonely",
    "Also in the list: Bea Lee",
  ]);
});

test("the same person a second and a third time points to the first", () => {
  const row = ["Ann Lee", "14/3/99", "6/8/26", "07700 900101", "", ""];
  const rows = readRows({ headings, rows: [row, row, row], lines: [2, 3, 9], notes: [] }, mapping, { today });
  expect(rows.map(({ twice }) => twice?.line ?? null)).toEqual([null, 2, 2]);
  expect(preview(rows).said).toBe("3 rows: 1 ready, 2 are the same person twice");
});

test("5,000 rows made to look alike are read in seconds", () => {
  const rows = Array.from({ length: 5_000 }, (_, place) => [
    `Ann ${place.toString(26).replace(/\d/g, "x")}y`,
    "14/3/99",
    "6/8/26",
    "",
    "",
    "",
  ]);
  const before = performance.now();
  readRows({ headings, rows, lines: rows.map((_, place) => place + 2), notes: [] }, mapping, { today });
  expect(performance.now() - before).toBeLessThan(15_000);
});

test("no row, under any mapping, makes it throw, and none is lost", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      "28+3",
      "?",
      "=1+1",
      "07700 900101",
      "6/8/26",
      "a & b",
      "born",
      "(",
      "20000",
      "x".repeat(5_000),
      "1".repeat(400),
    ),
  );
  const field = fc.oneof(fc.constant(null), fc.constantFrom(...FIELD_CODES));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, field), { maxLength: 12 }), (columns) => {
      const row = columns.map(([text]) => text);
      const reading = readRow(
        row,
        columns.map(([, mapped]) => mapped),
        { today, headings: row.map(() => "H") },
      );
      if ("bad" in reading) {
        expect(reading.row).toBe(row);
        for (const { sentence } of reading.bad) expect(sentence).toMatch(/\S/);
      } else expect(reading.good.name).toMatch(/\p{L}/u);
    }),
    { numRuns: 400 },
  );
});
