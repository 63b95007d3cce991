import { addDays, asDay, isDay } from "./day.ts";
import type { Day } from "./day.ts";
import { dateParts } from "./date-parts.ts";
import type { DateParts } from "./date-parts.ts";
import { plainDigits } from "./digits.ts";
import { startSentence, theNoun } from "./naming.ts";
import { read, unreadable } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { MONTHS, sayDay, sayWeekday } from "./say-day.ts";

/** `noun` completes "Enter the …" ("due date"; "date you met"). `excelSerial`: a bare number is a spreadsheet's day. */
export type DayAsked = { noun: string; order?: "dmy"; excelSerial?: boolean };

/**
 * A day as people write it: "6/8/26", "06.08.2026", "6th of August 2026", "Aug 6 2026", "2026-08-06", or the three
 * boxes of a form. Two-digit years mean 1950 to 2049. Refuses days that do not exist, a weekday that does not fit,
 * years outside 1900 to 2100, and anything left out, each with what to do about it.
 */
export function readDay(typed: string | number | Partial<DateParts>, asked: DayAsked): Reading<Day> {
  const boxes = typeof typed === "object" ? clean(typed) : null;
  const text = boxes ? "" : plainDigits(String(typed));
  if (boxes ? !boxes.day && !boxes.month && !boxes.year : !text)
    return unreadable(`Enter ${theNoun(asked.noun)}`);
  if (asked.excelSerial && /^\d{1,6}(\.\d+)?$/.test(text)) return fromSerial(Number(text), asked);
  const parts = boxes ?? dateParts(text);
  return parts ? fromParts(parts, asked) : unreadable(example(asked));
}

function fromParts(parts: DateParts, asked: DayAsked): Reading<Day> {
  const missing = (["day", "month", "year"] as const).filter((part) => !parts[part]);
  if (missing.length > 0)
    return unreadable(
      `${startSentence(theNoun(asked.noun))} must include a ${missing.join(" and a ")}, such as 6 August 2026`,
    );
  const month = monthOf(parts.month);
  const year = yearOf(parts.year);
  if (!/^\d{1,2}$/.test(parts.day) || month === null || year === null) return unreadable(example(asked));
  if (month < 1 || month > 12)
    return unreadable(
      `There is no month ${month}. Write the day first, then the month, such as 6 August 2026.`,
    );
  if (year < 1900 || year > 2100)
    return unreadable(`Check the year of ${theNoun(asked.noun)}. It must be between 1900 and 2100.`);
  const iso = `${year}-${String(month).padStart(2, "0")}-${parts.day.padStart(2, "0")}`;
  if (!isDay(iso)) return unreadable(notADate(Number(parts.day), month, year));
  if (parts.weekday && !sayWeekday(iso).toLowerCase().startsWith(parts.weekday.toLowerCase()))
    return unreadable(`${sayDay(iso)} is a ${sayWeekday(iso)}. Check the day.`);
  return read(iso);
}

function fromSerial(serial: number, asked: DayAsked): Reading<Day> {
  // spreadsheets count from 30 December 1899, because the first of them took 1900 for a leap year
  if (serial < 61 || serial > 73_415) return unreadable(example(asked));
  return read(addDays(asDay("1899-12-30"), Math.floor(serial)));
}

function clean(boxes: Partial<DateParts>): DateParts {
  const tidy = (text?: string) => plainDigits(String(text ?? ""));
  return { day: tidy(boxes.day), month: tidy(boxes.month), year: tidy(boxes.year) };
}

function monthOf(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (!/^[a-z]{3,}\.?$/i.test(text)) return null;
  const found = MONTHS.findIndex((month) => month.toLowerCase().startsWith(text.slice(0, 3).toLowerCase()));
  return found < 0 ? null : found + 1;
}

function yearOf(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text);
  if (!/^'?\d{2}$/.test(text)) return null;
  const short = Number(text.slice(-2));
  return short < 50 ? 2000 + short : 1900 + short;
}

function notADate(day: number, month: number, year: number): string {
  const leap = day === 29 && month === 2 ? ` ${year}` : "";
  return `${day} ${MONTHS[month - 1]}${leap} is not a date. Check the day and month.`;
}

function example(asked: DayAsked): string {
  return `Enter ${theNoun(asked.noun)} like this: 6 August 2026 or 6/8/2026`;
}
