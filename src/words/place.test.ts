import fc from "fast-check";
import { expect, test } from "vitest";
import { OUTCODES } from "./outcodes.ts";
import { milesBetween, saySomeMiles } from "./place.ts";

test("known distances come out near enough", () => {
  expect(milesBetween("DE1", "NG1")).toBeCloseTo(14, 0);
  expect(milesBetween("DE1", "DE23")).toBeLessThan(3);
  expect(milesBetween("DE1", "S40")).toBeGreaterThan(19);
  expect(milesBetween("DE1", "ZZ9")).toBe(null);
  expect(milesBetween("DE1", "ZE1", { ZE1: [60.15, -1.15] })).toBeGreaterThan(400);
});

test("distance is the same both ways, none to itself, and no detour is shorter", () => {
  const outcode = fc.constantFrom(...Object.keys(OUTCODES));
  fc.assert(
    fc.property(outcode, outcode, outcode, (a, b, c) => {
      const miles = (one: string, other: string) => milesBetween(one, other) ?? Number.NaN;
      expect(miles(a, a)).toBe(0);
      expect(miles(a, b)).toBeCloseTo(miles(b, a), 9);
      expect(miles(a, c)).toBeLessThanOrEqual(miles(a, b) + miles(b, c) + 1e-9);
    }),
  );
});

test.each([
  [null, "distance not known"],
  [0, "very near"],
  [1, "about a mile"],
  [2.6, "about 3 miles"],
])("%s miles is said %s", (miles, said) => {
  expect(saySomeMiles(miles)).toBe(said);
});
