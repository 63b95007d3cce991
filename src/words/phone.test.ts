import fc from "fast-check";
import { expect, test } from "vitest";
import { isMobile, readPhone, sayPhone } from "./phone.ts";

test.each([
  "07700 900123",
  "07700900123",
  "+44 7700 900123",
  "+44 (0)7700 900 123",
  "0044 7700 900123",
  "00447700900123",
  "07700-900-123",
  "07700.900.123",
  "(07700) 900123",
  "447700900123",
  "7700900123",
  "tel:+447700900123",
  "+44 07700 900123",
  "\u0660\u0667\u0667\u0660\u0660 \u0669\u0660\u0660\u0661\u0662\u0663",
  "\u202a+44 7700 900123\u202c",
])("%s is one number", (typed) => {
  expect(readPhone(typed)).toEqual({ ok: true, value: "+447700900123" });
});

test.each([
  ["+447700900123", "07700 900123"],
  ["+442079460018", "020 7946 0018"],
  ["+441154960123", "0115 496 0123"],
  ["+441632960001", "01632 960 001"],
  ["+443001231234", "0300 123 1234"],
  ["+441214960123", "0121 496 0123"],
  ["+353871234567", "+353871234567"],
])("%s is said %s", (stored, said) => {
  expect(sayPhone(stored)).toBe(said);
});

test.each([
  ["", "Enter a phone number like 07700 900123 or 01632 960 001"],
  ["call mum", "Enter a phone number like 07700 900123 or 01632 960 001"],
  ["07700 90012", "Check the phone number. It is too short. A UK number looks like 07700 900123."],
  ["07700 9001234", "Check the phone number. It is too long. A UK number looks like 07700 900123."],
  ["0415 496 0123", "Check the phone number. Check the first digits. A UK number looks like 07700 900123."],
  ["01632 960001 ext 12", "Enter a phone number like 07700 900123 or 01632 960 001, without the extension"],
  ["1632 960001", "Enter a phone number like 07700 900123 or 01632 960 001, with the 0 at the start"],
])("%s is refused: %s", (typed, sentence) => {
  expect(readPhone(typed)).toEqual({ ok: false, sentence });
});

test("a text message goes only to a mobile", () => {
  expect(isMobile("+447700900123")).toBe(true);
  expect(isMobile("+447624900123")).toBe(true);
  expect(isMobile("+447012345678")).toBe(false);
  expect(isMobile("+447612345678")).toBe(false);
  expect(isMobile("+441632960001")).toBe(false);
});

test("what is said is read back as the same number", () => {
  fc.assert(
    fc.property(fc.constantFrom("1", "2", "3", "7", "8"), fc.stringMatching(/^\d{9}$/), (first, rest) => {
      const stored = `+44${first}${rest}`;
      expect(readPhone(sayPhone(stored))).toEqual({ ok: true, value: stored });
    }),
  );
});
