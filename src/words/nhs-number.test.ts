import fc from "fast-check";
import { expect, test } from "vitest";
import { readNhsNumber, sayNhsNumber } from "./nhs-number.ts";

// 999 numbers are never issued, so they are safe to test with
const checkDigit = (nine: string) =>
  (11 - ([...nine].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11)) % 11;

test("any nine digits with their right check digit are read; any other last digit is refused", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^999\d{6}$/), fc.integer({ min: 0, max: 9 }), (nine, last) => {
      expect(readNhsNumber(sayNhsNumber(nine + last)).ok).toBe(checkDigit(nine) === last);
    }),
  );
});

test("spaces and dashes may stand anywhere", () => {
  const digits = "9991234551";
  for (const typed of [digits, sayNhsNumber(digits), digits.replace(/(...)(...)/, "$1-$2-"), ` ${digits} `])
    expect(readNhsNumber(typed)).toEqual({ ok: true, value: digits });
});

test("refusals say what to do", () => {
  expect(readNhsNumber("")).toEqual({ ok: false, sentence: "Enter the NHS number" });
  expect(readNhsNumber("12345")).toEqual({
    ok: false,
    sentence: "An NHS number has 10 digits, like 999 123 4551. Check it, or leave it out.",
  });
  expect(readNhsNumber("0000000000")).toEqual({
    ok: false,
    sentence: "This is not a real NHS number. Check each digit, or leave it out.",
  });
});
