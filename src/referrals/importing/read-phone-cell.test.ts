import { expect, test } from "vitest";
import { readPhoneCell } from "./read-phone-cell.ts";

test.each([
  ["07700 900101", "+447700900101"],
  ["7700900101", "+447700900101"],
  ["Mob: 07700 900101", "+447700900101"],
  ["07700 900101 / 01632 960001", "+447700900101"],
  ["01632 960001 or 07700 900101", "+447700900101"],
  ["07700900101 07700900102", "+447700900101"],
  ["07700 900 101\n07700 900 102", "+447700900101"],
  ["partner 07700 900102, 07700 900101", "+447700900101"],
  ["01632 960001", "+441632960001"],
])("from “%s” the number is %s", (typed, phone) => {
  expect(readPhoneCell(typed)).toMatchObject({ value: phone });
});

test("the other number is kept, said, and never rung", () => {
  expect(readPhoneCell("07700 900122 / 01632 960022 (work)")).toEqual({
    value: "+447700900122",
    keep: ["Another number in the list, not to be used unless they say so: 01632 960 022 work"],
    notes: ["07700 900122 will be used; 01632 960 022 work was moved to the note."],
  });
});

test.each([
  ["07700 90010", "Check the phone number. It is too short. A UK number looks like 07700 900123."],
  [
    "partner's 07700 900136",
    "The only number here seems to be somebody else’s: “partner's 07700 900136”. Check that it is safe, then leave only the number.",
  ],
])("“%s” is refused", (typed, sentence) => {
  expect(readPhoneCell(typed)).toEqual({ value: null, problem: { sentence } });
});

test("no number is no refusal", () => {
  expect(readPhoneCell("n/k")).toEqual({ value: null, notes: ["Phone: “n/k” was read as not known."] });
  expect(readPhoneCell("-")).toEqual({ value: null, notes: [] });
  expect(readPhoneCell("via midwife")).toMatchObject({
    value: null,
    keep: ["Phone, in the list’s words: via midwife"],
  });
});
