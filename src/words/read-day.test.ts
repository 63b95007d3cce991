import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, asDay, sayDay, sayDayShort } from "./day.ts";
import { readDay } from "./read-day.ts";

const due = { noun: "due date" };
const sentence = (typed: Parameters<typeof readDay>[0], asked: Parameters<typeof readDay>[1] = due) => {
  const reading = readDay(typed, asked);
  return reading.ok ? `read as ${reading.value}` : reading.sentence;
};

test.each([
  "6/8/26",
  "06.08.2026",
  "6-8-2026",
  "06 08 26",
  "6 Aug 2026",
  "6th of August 2026",
  "the 6th August 2026",
  "6Aug26",
  "2026-08-06",
  "2026/8/6",
  "20260806",
  "Aug 6 2026",
  "August 6th, 2026",
  "Thu 6 Aug 2026",
  "Thursday, 6 August 2026",
  "2026-08-06T00:00:00Z",
  "06/08/2026 00:00",
  "6 AUGUST '26",
  "  6\u00a0August 2026 ",
  "\uff16\uff0f\uff18\uff0f\uff12\uff10\uff12\uff16",
  "\u0666/\u0668/\u0662\u0660\u0662\u0666",
  "6\u20138\u20132026",
  "6 Augst 2026",
  "2026 Aug 6",
])("%s is 6 August 2026", (typed) => {
  expect(readDay(typed, due)).toEqual({ ok: true, value: "2026-08-06" });
});

test("the three boxes of a form are read together, months by name too", () => {
  expect(readDay({ day: "6", month: "8", year: "2026" }, due)).toEqual({
    ok: true,
    value: "2026-08-06",
  });
  expect(readDay({ day: " 06", month: "aug", year: "26" }, due)).toEqual({
    ok: true,
    value: "2026-08-06",
  });
});

test("every refusal says what to do", () => {
  expect(sentence("")).toBe("Enter the due date");
  expect(sentence("  ", { noun: "date you met" })).toBe("Enter the date you met");
  expect(sentence("", { noun: "your date of birth" })).toBe("Enter your date of birth");
  expect(sentence({ day: "", month: "", year: "" })).toBe("Enter the due date");
  expect(sentence({ day: "6", month: "", year: "" })).toBe(
    "The due date must include a month and a year, such as 6 August 2026",
  );
  expect(sentence("6 Aug")).toBe("The due date must include a year, such as 6 August 2026");
  expect(sentence("Aug 2026")).toBe("The due date must include a day, such as 6 August 2026");
  expect(sentence("31/2/2026")).toBe("31 February is not a date. Check the day and month.");
  expect(sentence("29 Feb 2026")).toBe("29 February 2026 is not a date. Check the day and month.");
  expect(sentence("8/13/2026")).toBe(
    "There is no month 13. Write the day first, then the month, such as 6 August 2026.",
  );
  expect(sentence("6/8/1826")).toBe("Check the year of the due date. It must be between 1900 and 2100.");
  expect(sentence("Tuesday 6 August 2026")).toBe("6 August 2026 is a Thursday. Check the day.");
  expect(sentence("soon")).toBe("Enter the due date like this: 6 August 2026 or 6/8/2026");
  expect(sentence("46240")).toBe("Enter the due date like this: 6 August 2026 or 6/8/2026");
});

test("a spreadsheet's day number is read only where a spreadsheet is", () => {
  const sheet = { noun: "due date", excelSerial: true };
  expect(sentence(46240, sheet)).toBe("read as 2026-08-06");
  expect(sentence("46240.75", sheet)).toBe("read as 2026-08-06");
  expect(sentence(7, sheet)).toMatch(/^Enter the due date like this/);
});

test("any day between 1950 and 2049 survives being written in every common way", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_524 }), (days) => {
      const day = addDays(asDay("1950-01-01"), days);
      const [y, m, d] = day.split("-").map(Number);
      for (const written of [
        sayDay(day),
        day,
        `${d}/${m}/${y}`,
        `${d}.${m}.${String(y).slice(2)}`,
        `${sayDayShort(day).slice(0, 6)} ${y}`,
      ])
        expect(readDay(written, due)).toEqual({ ok: true, value: day });
    }),
  );
});

test("nothing typed makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => void readDay(typed, due)));
});
