import { describe, expect, test } from "vitest";
import { isMany, unusualOf, usualOf, type Looked } from "./unusual.ts";
import { sameSurname } from "../words/same-surname.ts";

const at = new Date("2026-08-04T09:00:00Z");
const looked = (changes: Partial<Looked> = {}): Looked => ({
  viewerId: "ruth",
  viewerRole: "coordinator",
  subjectId: "chloe",
  looks: 1,
  firstAt: at,
  lastAt: at,
  isParent: true,
  linked: true,
  leftBefore: false,
  hasConflict: false,
  viewer: { name: "Ruth Adeyemi", postcode: null, outcode: null },
  subject: { name: "Chloe Marsh", postcode: "HB1 4QT", outcode: "HB1" },
  ...changes,
});
const who = (name: string, postcode: string | null = null, outcode: string | null = null) => ({
  name,
  postcode,
  outcode,
});

describe("what is unusual about one look", () => {
  test.each([
    ["her own coordinator", {}, []],
    ["no link", { linked: false }, ["no-link"]],
    [
      "after leaving, which is not also a missing link",
      { linked: false, leftBefore: true },
      ["after-leaving"],
    ],
    ["left one programme and works in another of hers", { leftBefore: true }, []],
    ["a conflict entry", { hasConflict: true }, ["conflict"]],
    ["the same postcode, written otherwise", { viewer: who("Ruth Adeyemi", "hb14qt") }, ["neighbour"]],
    ["the next postcode", { viewer: who("Ruth Adeyemi", "HB1 4QU", "HB1") }, []],
    ["the same area with a link, as supporters are near", { viewer: who("R A", null, "HB1") }, []],
    [
      "the same area without one",
      { viewer: who("R A", null, "HB1"), linked: false },
      ["no-link", "neighbour"],
    ],
    ["the same surname", { viewer: who("Tom Marsh") }, ["same-surname"]],
    [
      "everything",
      { viewer: who("Tom Marsh", "HB1 4QT"), linked: false, hasConflict: true },
      ["conflict", "no-link", "neighbour", "same-surname"],
    ],
    ["a supporter's own record, by a colleague of another programme", { isParent: false, linked: false }, []],
    ["nowhere known", { viewer: who("A B"), subject: who("C D"), linked: false }, ["no-link"]],
  ] as const)("%s", (_, changes, rules) => {
    expect(unusualOf(looked(changes as Partial<Looked>))).toEqual(rules);
  });
});

test.each([
  ["Ruth Adeyemi", "Tunde ADEYEMI", true],
  ["Siân O’Neill", "Sean ONeill", true],
  ["José Núñez", "Ana Nunez", true],
  ["Ruth Adeyemi", "Ruth Marsh", false],
  ["Madonna", "Madonna", false],
  ["", "", false],
])("%s and %s share a surname: %s", (one, other, same) => {
  expect(sameSurname(one, other)).toBe(same);
});

test("usual is the middle of her days, and unknown for somebody new", () => {
  expect(usualOf([])).toBeNull();
  expect(usualOf([30, 2])).toBeNull();
  expect(usualOf([2, 90, 4])).toBe(4);
  expect(usualOf([5, 5, 5, 40])).toBe(5);
});

test.each([
  [11, null, false],
  [12, null, true],
  [12, 2, true],
  [12, 5, false],
  [15, 5, true],
  [29, 10, false],
])("%i records against a usual of %s: %s", (records, usual, many) => {
  expect(isMany(records, usual)).toBe(many);
});
