import { expect, test } from "vitest";
import { weekdayOf } from "./day.ts";
import { bankHolidays, isBankHoliday } from "./bank-holidays.ts";
import { asDay } from "./day.ts";
import { easterSunday } from "./easter.ts";
import { NATIONS } from "./nation.ts";
import type { Nation } from "./nation.ts";

// as published on gov.uk
const PUBLISHED: [Nation, number, string][] = [
  ["england-and-wales", 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"],
  ["england-and-wales", 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"],
  ["england-and-wales", 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"],
  ["england-and-wales", 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"],
  ["england-and-wales", 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"],
  ["england-and-wales", 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"],
  ["england-and-wales", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"],
  ["england-and-wales", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"],
  ["scotland", 2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27"],
  ["scotland", 2023, "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26"],
  ["scotland", 2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26"],
  ["scotland", 2025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26"],
  ["scotland", 2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28"],
  ["scotland", 2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28"],
  ["northern-ireland", 2024, "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26"],
  ["northern-ireland", 2025, "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26"],
  ["northern-ireland", 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"],
  ["northern-ireland", 2027, "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28"],
];

test.each(PUBLISHED)("%s %d has the published bank holidays", (nation, year, published) => {
  expect(
    bankHolidays(year, nation)
      .map(({ day }) => day.slice(5))
      .join(" "),
  ).toBe(published);
});

test.each([
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2035, "2035-03-25"],
  [2038, "2038-04-25"],
  [2040, "2040-04-01"],
])("Easter %d", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test("to 2040 no bank holiday falls at a weekend or twice", () => {
  for (const nation of NATIONS)
    for (let year = 2020; year <= 2040; year += 1) {
      const days = bankHolidays(year, nation).map(({ day }) => day);
      expect(days.filter((day) => weekdayOf(day) > 5)).toEqual([]);
      expect(new Set(days).size).toBe(days.length);
    }
});

test("a moved Christmas is named as what it is", () => {
  expect(bankHolidays(2026, "england-and-wales").at(-1)).toEqual({
    day: "2026-12-28",
    name: "Boxing Day (substitute day)",
  });
  expect(isBankHoliday(asDay("2026-12-28"), "england-and-wales")).toBe(true);
  expect(isBankHoliday(asDay("2026-12-29"), "england-and-wales")).toBe(false);
});
