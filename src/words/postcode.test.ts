import { expect, test } from "vitest";
import { readOutcode } from "./postcode.ts";

test.each([
  ["de23 6aa", { outcode: "DE23", postcode: "DE23 6AA" }],
  ["DE236AA", { outcode: "DE23", postcode: "DE23 6AA" }],
  ["de23", { outcode: "DE23" }],
  [" S 40 ", { outcode: "S40" }],
  ["S40 1aa.", { outcode: "S40", postcode: "S40 1AA" }],
  ["EC1A 1BB", { outcode: "EC1A", postcode: "EC1A 1BB" }],
  ["NG1", { outcode: "NG1" }],
  ["DE1 3GU", { outcode: "DE1", postcode: "DE1 3GU" }],
])("%s is read", (typed, value) => {
  expect(readOutcode(typed)).toEqual({ ok: true, value });
});

test("what cannot be a postcode is refused with an example", () => {
  expect(readOutcode("")).toEqual({ ok: false, sentence: "Enter the postcode" });
  expect(readOutcode("", { noun: "your postcode" })).toEqual({
    ok: false,
    sentence: "Enter your postcode",
  });
  for (const wrong of ["Derby", "12345", "DE23 6", "DE23 6AAA"])
    expect(readOutcode(wrong)).toEqual({
      ok: false,
      sentence: "Enter a postcode like DE23 6AA, or just its first half, like DE23",
    });
});
