import { expect, test } from "vitest";
import { figure, say, small, type Figure } from "../bench/figure.ts";
import { measures } from "../bench/measures.ts";
import { pages } from "../bench/pages.ts";

/** What the benchmark promises of every line it prints. */
function expectWhole(figures: readonly Figure[]): void {
  expect(figures.length).toBeGreaterThan(0);
  for (const each of figures) {
    expect(Object.keys(JSON.parse(JSON.stringify(each)) as Figure)).toEqual([
      "name",
      "value",
      "unit",
      "control",
      "ratio",
      "n",
    ]);
    for (const amount of [each.value, each.ratio, each.n]) expect(amount).toBeGreaterThan(0);
    expect(each.control).toMatch(/^.+: [\d.]+ .+$/);
    expect(say(each)).toContain(String(each.ratio));
  }
}

test("a ratio is what was measured, over its control in the same unit", () => {
  expect(figure("a page", 50, "pages/s", "alone", 200, 12)).toEqual({
    name: "a page",
    value: 50,
    unit: "pages/s",
    control: "alone: 200 pages/s",
    ratio: 0.25,
    n: 12,
  });
});

test("each thing measured has a name of its own to ask for it by", () => {
  const names = measures.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("pages are measured beside both controls, which draw the same words", async () => {
  const figures = await pages(small);
  expectWhole(figures);
  expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length / 2);
}, 120_000);
