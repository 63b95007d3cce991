import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, asDay } from "./day.ts";
import {
  checkBornOn,
  checkDueOn,
  dayOfGestation,
  gestationOn,
  sayBabyAge,
  sayGestation,
} from "./pregnancy.ts";

const now = asDay("2026-08-06");

test("a pregnancy is 40 weeks on its due date, and counts a day each day", () => {
  expect(gestationOn(now, now)).toEqual({ weeks: 40, days: 0 });
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (away) => {
      const { weeks, days } = gestationOn(addDays(now, away), now);
      expect(weeks * 7 + days).toBe(280 - away);
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThan(7);
      expect(dayOfGestation(addDays(now, away), weeks, days)).toBe(now);
    }),
  );
});

test("weeks and days are said in words", () => {
  expect(sayGestation({ weeks: 28, days: 3 })).toBe("28 weeks and 3 days");
  expect(sayGestation({ weeks: 28, days: 0 })).toBe("28 weeks");
  expect(sayGestation({ weeks: 8, days: 1 })).toBe("8 weeks and 1 day");
});

test("a due date that cannot be true says what to do", () => {
  expect(checkDueOn(addDays(now, -35), now)).toEqual({
    ok: false,
    sentence:
      "With this due date she would be 45 weeks pregnant. If the baby has been born, enter the date of birth instead.",
  });
  expect(checkDueOn(addDays(now, 300), now, "you")).toEqual({
    ok: false,
    sentence: "With this due date you would not be pregnant yet. Check the month and the year.",
  });
  expect(checkDueOn(asDay("2025-08-06"), now)).toEqual({
    ok: false,
    sentence:
      "6 August 2025 was 52 weeks ago. Check the month and the year. If the baby has been born, enter the date of birth instead.",
  });
  for (const fine of [-14, 0, 100, 280, 283]) expect(checkDueOn(addDays(now, fine), now).ok).toBe(true);
  expect(checkDueOn(addDays(now, -15), now).ok).toBe(false);
  expect(checkDueOn(addDays(now, 284), now).ok).toBe(false);
});

test.each([
  ["2026-08-06", "born today"],
  ["2026-08-05", "1 day old"],
  ["2026-07-01", "5 weeks old"],
  ["2026-06-01", "9 weeks old"],
  ["2026-04-06", "4 months old"],
  ["2026-03-07", "4 months old"],
  ["2025-08-06", "12 months old"],
  ["2024-08-06", "2 years old"],
  ["2026-08-07", "not born yet"],
])("a baby born on %s is %s", (born, said) => {
  expect(sayBabyAge(asDay(born), now)).toBe(said);
});

test("a date of birth that cannot be true says what to do", () => {
  expect(checkBornOn(asDay("2026-08-07"), now)).toEqual({
    ok: false,
    sentence:
      "The date of birth must be today or in the past. If the baby has not been born yet, enter the due date instead.",
  });
  expect(checkBornOn(asDay("1995-08-06"), now)).toEqual({
    ok: false,
    sentence: "With this date of birth the baby would be 31 years old. Check the year.",
  });
  expect(checkBornOn(asDay("2026-05-01"), now).ok).toBe(true);
});
