import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, asDay } from "../../words/calendar-day.ts";
import { gestationOn } from "../../words/pregnancy.ts";
import { readDueCell } from "./read-due-cell.ts";
import { readDueInNote } from "./read-due-in-note.ts";
import { dueFromGestation, readGestation } from "./read-gestation.ts";

const today = asDay("2026-03-10");
const asked = { today, referredOn: null, born: false };

test.each([
  ["6/8/26", "2026-08-06"],
  ["46240", "2026-08-06"],
  ["EDD 06.08.2026", "2026-08-06"],
  ["c. 6 Aug 2026", "2026-08-06"],
  ["6 Aug 2026 (TBC)", "2026-08-06"],
  ["6th August", "2026-08-06"],
  ["3 Feb", "2026-02-03"],
  ["28+3", "2026-05-30"],
  ["28/40", "2026-06-02"],
  ["28/40+3", "2026-05-30"],
  ["28 wks", "2026-06-02"],
  ["28w+3d", "2026-05-30"],
  ["28", "2026-06-02"],
])("“%s” is due %s", (typed, due) => {
  const reading = readDueCell(typed, { ...asked, born: true });
  expect(reading.value).toEqual({ dueOn: due });
});

test("weeks written instead of a date are counted from the referral when it is known, and said (B23)", () => {
  expect(readDueCell("28+3", { ...asked, referredOn: asDay("2026-03-02") })).toEqual({
    value: { dueOn: "2026-05-22" },
    notes: [
      "“28+3” was read as 28 weeks and 3 days on 2 March 2026, the day of the referral, so due about 22 May 2026. Ask for the date from the scan.",
    ],
    keep: ["Pregnant, as the list has it: 28+3"],
  });
  expect(readDueCell("28/40", asked).notes).toEqual([
    "“28/40” was read as 28 weeks on 10 March 2026, today, as the list does not say when, so due about 2 June 2026. Ask for the date from the scan.",
  ]);
});

test("a birth in the column for due dates is a birth", () => {
  expect(readDueCell("born 3/3/26", asked)).toEqual({
    value: { babyBornOn: "2026-03-03" },
    notes: ["“born 3/3/26” was read as the baby’s date of birth."],
  });
});

test.each([
  ["31/2/26", "31 February is not a date. Check the day and month."],
  ["8/25/2026", "There is no month 25. Write the day first, then the month, such as 6 August 2026."],
  ["June 26", "“June 26” may be a day in June or a month of 2026. Write the day, the month and the year."],
  ["soon", "Enter the due date like this: 6 August 2026 or 6/8/2026"],
  ["6/8/28", "With this due date she would not be pregnant yet. Check the month and the year."],
  [
    "9/1/26",
    "With this due date she would be 48 weeks pregnant. If the baby has been born, enter the date of birth instead.",
  ],
])("“%s” is refused", (typed, sentence) => {
  expect(readDueCell(typed, asked)).toMatchObject({ value: null, problem: { sentence } });
});

test("what nobody knows yet is missing, not wrong", () => {
  expect(readDueCell("TBC", asked)).toEqual({
    value: null,
    notes: ["Due date: “TBC” was read as not known yet."],
  });
});

test.each([
  ["please ring, EDD 12/5/26, lives alone", "2026-05-12"],
  ["due on 12th May", "2026-05-12"],
  ["she is 28+3 and worried", "2026-05-30"],
  ["payment due 12/5/19", null],
  ["visit 2/3/26", null],
  ["BP 120/40", null],
])("in the note “%s” the due date is %s", (note, due) => {
  expect(readDueInNote(note, today, null).value).toBe(due);
});

test("weeks and days written are the weeks and days counted back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 42 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 400 }),
      (weeks, days, on) => {
        const day = addDays(today, on);
        const read = readGestation(`${weeks}+${days}`, "whole cell");
        expect(read).toEqual({ weeks, days });
        if (read) expect(gestationOn(dueFromGestation(read, day), day)).toEqual({ weeks, days });
      },
    ),
  );
});
