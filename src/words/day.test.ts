import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  asDay,
  at,
  compareDays,
  daysBetween,
  isDay,
  sayDay,
  sayDayNear,
  sayDayShort,
  sayDayWithWeekday,
  sayWeekday,
  today,
} from "./day.ts";

const anyDay = fc.integer({ min: -30_000, max: 60_000 }).map((days) => addDays(asDay("2000-01-01"), days));

test("adding days and counting them undo each other", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(Math.sign(compareDays(day, addDays(day, days)))).toBe(Math.sign(-days) + 0);
    }),
  );
});

test("a day that does not exist is not a day", () => {
  for (const wrong of [
    "2026-02-31",
    "2026-13-01",
    "2026-8-6",
    "6 August 2026",
    "2025-02-29",
    "",
    null,
    20260806,
  ])
    expect(isDay(wrong)).toBe(false);
  expect(isDay("2024-02-29")).toBe(true);
  expect(() => asDay("2026-02-31")).toThrow(RangeError);
});

test("the day turns at midnight on the charity's own clock, in summer too", () => {
  expect(today(new Date("2026-08-05T22:59:00Z"))).toBe("2026-08-05");
  expect(today(new Date("2026-08-05T23:00:00Z"))).toBe("2026-08-06");
  expect(today(new Date("2026-01-05T23:30:00Z"))).toBe("2026-01-05");
  expect(today(new Date("2026-01-05T23:30:00Z"), "Asia/Karachi")).toBe("2026-01-06");
});

test("a time on the wall becomes an instant on both sides of a clock change", () => {
  expect(at(asDay("2026-08-06"), "17:30").toISOString()).toBe("2026-08-06T16:30:00.000Z");
  expect(at(asDay("2026-12-06"), "17:30").toISOString()).toBe("2026-12-06T17:30:00.000Z");
  expect(at(asDay("2026-03-29"), "01:30").toISOString()).toBe("2026-03-29T01:30:00.000Z");
  expect(at(asDay("2026-10-25"), "01:30").toISOString()).toBe("2026-10-25T00:30:00.000Z");
});

test("days are said as people say them", () => {
  const day = asDay("2026-08-06");
  expect(sayDay(day)).toBe("6 August 2026");
  expect(sayDayShort(day)).toBe("6 August");
  expect(sayWeekday(day)).toBe("Thursday");
  expect(sayDayWithWeekday(day)).toBe("Thursday 6 August");
});

test.each([
  ["2026-08-06", "today"],
  ["2026-08-07", "tomorrow"],
  ["2026-08-05", "yesterday"],
  ["2026-08-12", "Wednesday"],
  ["2026-08-13", "13 August"],
  ["2026-08-03", "3 August"],
  ["2027-01-02", "2 January 2027"],
])("from 6 August 2026, %s is %s", (day, said) => {
  expect(sayDayNear(asDay(day), asDay("2026-08-06"))).toBe(said);
});
