import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, asDay } from "./day.ts";
import { NATIONS } from "./nation.ts";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days.ts";

const anyDay = fc.integer({ min: 0, max: 7000 }).map((days) => addDays(asDay("2020-01-01"), days));
const anyNation = fc.constantFrom(...NATIONS);

test("counting finds exactly the working days", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 90 }), anyNation, (from, span, nation) => {
      const days = Array.from({ length: span }, (_, index) => addDays(from, index + 1));
      expect(workingDaysBetween(from, addDays(from, span), nation)).toBe(
        days.filter((day) => isWorkingDay(day, nation)).length,
      );
    }),
  );
});

test("adding working days and counting them agree, and land on a working day", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 40 }), anyNation, (from, days, nation) => {
      const due = addWorkingDays(from, days, nation);
      expect(workingDaysBetween(from, due, nation)).toBe(days);
      expect(isWorkingDay(due, nation)).toBe(true);
    }),
  );
});

test("Christmas is not counted, and differs north of the border", () => {
  expect(addWorkingDays(asDay("2026-12-24"), 2, "england-and-wales")).toBe("2026-12-30");
  expect(addWorkingDays(asDay("2026-12-31"), 1, "england-and-wales")).toBe("2027-01-04");
  expect(addWorkingDays(asDay("2026-12-31"), 1, "scotland")).toBe("2027-01-05");
  expect(workingDaysBetween(asDay("2026-08-07"), asDay("2026-08-07"), "scotland")).toBe(0);
});
