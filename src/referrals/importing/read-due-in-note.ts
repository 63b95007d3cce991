import { sayDay } from "../../words/day.ts";
import type { Day } from "../../words/day.ts";
import { checkDueOn } from "../../words/pregnancy.ts";
import type { CellReading } from "./cell.ts";
import { readDateCell } from "./read-date-cell.ts";
import { dueFromGestation, readGestation, sayWorkedOut } from "./read-gestation.ts";

const SAID =
  /\b(?:due(?: date)?|edd|e\.d\.d\.?)\b(?: is| on|:|-|\s)*(\d{1,4}[-/. ]\d{1,2}(?:[-/. ]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}(?: \d{2,4})?)/i;

/** A due date somebody wrote among their notes ("edd 12/5/26", "is 28+3"), when the column for it has none. Never a refusal. */
export function readDueInNote(note: string, today: Day, referredOn: Day | null): CellReading<Day> {
  const written = SAID.exec(note)?.[1];
  const reading = written
    ? readDateCell(written, { noun: "due date", near: { day: referredOn ?? today, which: "ahead" } })
    : null;
  if (reading?.ok && checkDueOn(reading.value.day, today).ok)
    return {
      value: reading.value.day,
      notes: [`The due date, ${sayDay(reading.value.day)}, was found in the note.`],
    };
  const gestation = readGestation(note, "inside a note");
  if (!gestation) return { value: null };
  const on = referredOn ?? today;
  const dueOn = dueFromGestation(gestation, on);
  if (!checkDueOn(dueOn, today).ok) return { value: null };
  return {
    value: dueOn,
    notes: [
      `The note says ${sayWorkedOut(gestation, on, referredOn !== null)}. Ask for the date from the scan.`,
    ],
  };
}
