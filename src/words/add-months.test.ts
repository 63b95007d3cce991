import { expect, test } from "vitest";
import { addMonths } from "./add-months.ts";
import { asDay } from "./day.ts";

test.each([
  ["2026-08-04", 1, "2026-09-04"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2027-12-31", 2, "2028-02-29"],
  ["2026-08-04", -12, "2025-08-04"],
  ["2026-03-31", -1, "2026-02-28"],
])("%s and %i months is %s", (from, months, to) => {
  expect(addMonths(asDay(from), months)).toBe(to);
});
