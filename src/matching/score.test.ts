import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { quietPart } from "./part.ts";
import { POINTS, scoreOf } from "./score.ts";

const wish = (points: number) => ({ ...quietPart("Faith"), isWish: true, points });

test("the table in docs/how-matching-works.md is the table in the code", () => {
  const page = readFileSync(new URL("../../docs/how-matching-works.md", import.meta.url), "utf8");
  const rows = page.matchAll(/^\|[^|]+\| *(-?\d+) *\| *`(\w+)` *\|$/gm);
  expect(Object.fromEntries([...rows].map(([, points, name]) => [name, Number(points)]))).toEqual(POINTS);
});

test("wishes met stop counting at five; a missed one is always taken off in full", () => {
  const met = Array.from({ length: 9 }, () => wish(POINTS.wishMet));
  expect(scoreOf(met)).toBe(POINTS.wishesMetMax);
  expect(scoreOf([...met, wish(POINTS.wishForDifferenceMissed)])).toBe(
    POINTS.wishesMetMax + POINTS.wishForDifferenceMissed,
  );
});

test("everything that is not a wish counts in full", () => {
  expect(
    scoreOf([
      { ...quietPart("Language"), points: 30 },
      { ...quietPart("Times"), points: 40 },
    ]),
  ).toBe(70);
});
