import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";
import { namesAlike } from "./names-alike.ts";

test.each([
  ["Amina Khan", "Khan, Amina"],
  ["Amina Khan", "Ameena Kahn"],
  ["Siân Davies", "Sian Davis"],
  ["Kathryn O'Neil", "Catherine ONeill"],
  ["Łucja Wójcik", "Lucja Wojcik"],
  ["Jessica Brown", "Jesscia Brown"],
])("%s is worth a look beside %s", (one, other) => {
  expect(namesAlike(one, other)).toBeGreaterThanOrEqual(0.85);
});

test.each([
  ["Amina Khan", "Sarah Jones"],
  ["Amina Khan", "Amina Begum"],
  ["Jane Smith", "John Smith"],
  ["", "Jane"],
])("%s is not %s", (one, other) => {
  expect(namesAlike(one, other)).toBeLessThan(0.85);
});

test("a middle name and an initial count for something", () => {
  expect(namesAlike("Amina Begum Khan", "Amina Khan")).toBe(0.8);
  expect(namesAlike("A Khan", "Amina Khan")).toBe(0.8);
});

const name = fc
  .array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));

test("likeness is the same both ways, between 0 and 1, and whole for the same name in any order", () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      const alike = namesAlike(one, other);
      expect(namesAlike(other, one)).toBeCloseTo(alike, 10);
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect(namesAlike(one, one.split(" ").toReversed().join(" "))).toBe(1);
    }),
  );
});

test("edit distance counts adding, dropping, changing and swapping", () => {
  expect(editDistance("jane", "jane")).toBe(0);
  expect(editDistance("jessica", "jesscia")).toBe(1);
  expect(editDistance("ann", "anne")).toBe(1);
  expect(editDistance("", "anne")).toBe(4);
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
    }),
  );
});
