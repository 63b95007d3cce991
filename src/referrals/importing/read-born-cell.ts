import { daysBetween, sayDay } from "../../words/day.ts";
import type { Day } from "../../words/day.ts";
import { checkBornOn } from "../../words/pregnancy.ts";
import { quote } from "./cell.ts";
import type { CellReading } from "./cell.ts";
import { saysNothing } from "./missing.ts";
import { readDateCell } from "./read-date-cell.ts";

const AGE = /^(aged? )?\d{2}\s*(y|yr|yrs|years?|y\/o|yo)?(\s*old)?\.?$/i;

/** The person's own date of birth; an age is kept for the note. Refuses under 10 and over 70 years, a likely slip. */
export function readBornCell(text: string, today: Day): CellReading<Day> {
  const nothing = saysNothing(text);
  if (nothing)
    return {
      value: null,
      notes: nothing === "loudly" ? [`Date of birth: ${quote(text)} was read as not known yet.`] : [],
    };
  if (AGE.test(text))
    return {
      value: null,
      keep: [`Age, in the list: ${text}`],
      notes: [`${quote(text)} is an age, so the date of birth is left empty.`],
    };
  const reading = readDateCell(text.replace(/\s*\(.*\)$/, ""), { noun: "date of birth" });
  if (!reading.ok) return { value: null, problem: { sentence: reading.sentence } };
  const bornOn = reading.value.day;
  const years = Math.floor(daysBetween(bornOn, today) / 365.25);
  if (years >= 10 && years <= 70) return { value: bornOn };
  const sentence =
    bornOn > today
      ? `${sayDay(bornOn)} is still to come. Check the year. If it is the due date, put it in that column.`
      : years < 10
        ? `${sayDay(bornOn)} is ${years < 1 ? "less than a year" : "only a few years"} ago. If it is the baby’s date of birth, put it in that column.`
        : `Born on ${sayDay(bornOn)} would be ${years} years old. Check the year.`;
  return { value: null, problem: { sentence } };
}

/** The baby's date of birth. Refuses the future and children over 5 (`checkBornOn`). */
export function readBabyCell(text: string, today: Day): CellReading<Day> {
  const nothing = saysNothing(text);
  if (nothing || /^(not (yet )?born|unborn|pregnant|an|antenatal)$/i.test(text)) return { value: null };
  const reading = readDateCell(text, { noun: "baby’s date of birth", near: { day: today, which: "behind" } });
  if (!reading.ok) return { value: null, problem: { sentence: reading.sentence } };
  const checked = checkBornOn(reading.value.day, today);
  if (!checked.ok) return { value: null, problem: { sentence: checked.sentence } };
  return { value: checked.value, notes: reading.value.note ? [reading.value.note] : [] };
}

/** When the referral was made. A slip here holds nobody back: it is left empty, and the words are kept. */
export function readReferredCell(text: string, today: Day): CellReading<Day> {
  if (saysNothing(text)) return { value: null };
  const reading = readDateCell(text, { noun: "date of the referral", near: { day: today, which: "behind" } });
  if (reading.ok && reading.value.day <= today)
    return { value: reading.value.day, notes: reading.value.note ? [reading.value.note] : [] };
  return {
    value: null,
    keep: [`Referred on, in the list’s words: ${text}`],
    notes: [`${quote(text)} could not be read as the day of the referral, so it was left empty.`],
  };
}
