import { asDay } from "../../../src/words/calendar-day.ts";
import type { Day } from "../../../src/words/day.ts";
import { daysBetween, sayDay, sayDayShort, sayMonth } from "../../../src/words/day.ts";

const parts = (day: Day): [string, string, string] => {
  const [year = "", month = "", date = ""] = day.split("-");
  return [year, month, date];
};

/** The many ways the people of the demo town write one day. */
export const written = {
  slashes: (day: Day): string => {
    const [year, month, date] = parts(day);
    return `${Number(date)}/${Number(month)}/${year.slice(2)}`;
  },
  full: (day: Day): string => parts(day).toReversed().join("/"),
  dots: (day: Day): string => parts(day).toReversed().join("."),
  words: sayDay,
  short: (day: Day): string => {
    const [year, , date] = parts(day);
    return `${Number(date)} ${sayMonth(day).slice(0, 3)} ${year.slice(2)}`;
  },
  ordinal: (day: Day): string => sayDayShort(day).replace(/^\d+/, (date) => `${date}${ending(Number(date))}`),
  iso: (day: Day): string => day,
  serial: (day: Day): string => String(daysBetween(asDay("1899-12-30"), day)),
  monthOnly: (day: Day): string => `${sayMonth(day)} ${day.slice(2, 4)}`,
  monthFirst: (day: Day): string => {
    const [year, month] = parts(day);
    return `${Number(month)}/25/${year}`;
  },
};

function ending(date: number): string {
  if (date >= 11 && date <= 13) return "th";
  return ["th", "st", "nd", "rd"][date % 10] ?? "th";
}

/** An NHS number of the range kept for tests (999), with its check digit; `which` from 1, skipping the impossible ones. */
export function testNhsNumber(which: number): string {
  const nine = `999${String(which * 137).padStart(6, "0")}`;
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? testNhsNumber(which + 1000) : `${nine}${check}`;
}
