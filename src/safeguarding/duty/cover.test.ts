import { expect, test } from "vitest";
import { asDay, at } from "../../words/day.ts";
import { blocksOf, coverOf, gapsIn, isSetUp } from "./cover.ts";
import type { Pattern, Rota } from "./rota.ts";

const tuesday = asDay("2026-08-04");
const pattern = (personId: string, more: Partial<Pattern>): Pattern => ({
  id: personId,
  programmeId: null,
  post: "lead",
  personId,
  weekdays: [1, 2, 3, 4, 5],
  hoursFrom: "09:00",
  hoursTo: "17:00",
  fromOn: asDay("2026-01-01"),
  toOn: null,
  addedAt: new Date(0),
  ...more,
});
const rota: Rota = {
  turns: [],
  patterns: [
    pattern("ann", {}),
    pattern("bea", { hoursFrom: "17:00", hoursTo: "09:00", weekdays: [1, 2, 3, 4, 7] }),
    pattern("cat", { post: "deputy", hoursFrom: "00:00", hoursTo: "00:00", weekdays: [1, 2, 3, 4] }),
  ],
  aways: [
    {
      id: "1",
      personId: "cat",
      fromAt: at(asDay("2026-08-05"), "00:00"),
      toAt: at(asDay("2026-08-06"), "12:00"),
    },
  ],
};
const from = at(tuesday, "00:00");
const to = at(asDay("2026-08-11"), "00:00");
const week = coverOf(rota, "a programme", from, to);

test("the stretches follow each other without a hole, and say who has which post", () => {
  expect(week[0]?.from).toEqual(from);
  expect(week.at(-1)?.to).toEqual(to);
  for (const [n, stretch] of week.entries()) if (n > 0) expect(stretch.from).toEqual(week[n - 1]?.to);
  expect(
    week.find((each) => each.from <= at(tuesday, "10:00") && at(tuesday, "10:00") < each.to)?.has,
  ).toEqual({
    lead: "ann",
    deputy: "cat",
    "programme-lead": null,
    "organisation-lead": null,
  });
});

test("a gap is when neither lead nor deputy is there; leave makes the cover thin, and no gap while the other is there", () => {
  expect(gapsIn(week)).toEqual([
    { from: at(asDay("2026-08-07"), "17:00"), to: at(asDay("2026-08-09"), "17:00") },
  ]);
});

test("the week as blocks: the fewest in each band of each day", () => {
  const blocks = blocksOf(week, tuesday, 7);
  expect(blocks.map((row) => row.length)).toEqual(Array(6).fill(7));
  // Tuesday, Wednesday with the deputy away, Saturday with nobody
  expect([blocks[2]?.[0], blocks[2]?.[1], blocks[2]?.[4]]).toEqual([2, 1, 0]);
});

test("nothing is set up until somebody stands on the rota", () => {
  expect(isSetUp({ turns: [], patterns: [], aways: rota.aways }, null)).toBe(false);
  expect(isSetUp(rota, "a programme")).toBe(true);
});
