import { expect, test } from "vitest";
import { at, type Day } from "../../words/day.ts";
import { sayStaffed, type Staffed } from "./say-staffed.ts";

const now = at("2026-08-04" as Day, "18:30");
const on = (time: string, day = "2026-08-04"): Date => at(day as Day, time);

const cases: [string, Staffed, string][] = [
  [
    "two until the same time",
    { untilAts: [on("20:00"), on("20:00")], nextAt: on("07:00", "2026-08-05") },
    "Two trained parents are here until 8pm. Next: tomorrow at 7am.",
  ],
  [
    "one",
    { untilAts: [on("20:00")], nextAt: on("20:00") },
    "One trained parent is here until 8pm. Next: today at 8pm.",
  ],
  [
    "one goes first: nobody is promised two until eight",
    { untilAts: [on("19:00"), on("20:00")], nextAt: null },
    "Two trained parents are here until 7pm, one of them until 8pm. No other time is planned yet.",
  ],
  [
    "each goes at another time",
    { untilAts: [on("19:00"), on("19:30"), on("20:00")], nextAt: on("07:00", "2026-08-08") },
    "Three trained parents are here until 7pm, two of them until 7:30pm and one until 8pm. Next: Saturday at 7am.",
  ],
  [
    "nobody",
    { untilAts: [], nextAt: on("07:00", "2026-08-05") },
    "Nobody is here just now. Next: tomorrow at 7am.",
  ],
  [
    "nobody, and nothing planned",
    { untilAts: [], nextAt: null },
    "Nobody is here just now. No time is planned yet.",
  ],
];

test.each(cases)("the promise: %s", (_, staffed, words) => {
  expect(sayStaffed(staffed, now)).toBe(words);
});
