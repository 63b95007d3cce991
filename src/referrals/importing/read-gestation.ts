import { addDays, sayDay } from "../../words/day.ts";
import type { Day } from "../../words/day.ts";
import { plainDigits } from "../../words/digits.ts";
import { PREGNANCY_DAYS, sayGestation } from "../../words/pregnancy.ts";
import type { Gestation } from "../../words/pregnancy.ts";

const WEEKS_AND_DAYS =
  /(?<!\d)(?<weeks>\d{1,2})\s*(?:w(?:ee)?ks?|w|\/40)?\s*(?:\+|\band\b)\s*(?<days>[0-6])(?!\d|\/)\s*(?:d(?:ays?)?)?/i;
const OUT_OF_FORTY = /(?<!\d)(?<weeks>\d{1,2})\s*\/\s*40(?!\d|\/)/;
const WEEKS = /(?<!\d)(?<weeks>\d{1,2})\s*(?:weeks|week|wks|wk|w)\b/i;
const BARE = /^k?(?<weeks>\d{1,2})$/i;

/**
 * How far a pregnancy is, as midwives write it: "28+3", "28/40", "28 weeks", "28w+3d", or a bare "28" where the column
 * is for it. Null when there is none, or when it is not between 3 and 42 weeks.
 */
export function readGestation(text: string, only: "whole cell" | "inside a note"): Gestation | null {
  const plain = plainDigits(text);
  const ways =
    only === "whole cell" ? [WEEKS_AND_DAYS, OUT_OF_FORTY, WEEKS, BARE] : [WEEKS_AND_DAYS, OUT_OF_FORTY];
  for (const way of ways) {
    const found = way.exec(plain)?.groups;
    const weeks = Number(found?.weeks);
    if (found && weeks >= 3 && weeks <= 42) return { weeks, days: Number(found.days ?? 0) };
  }
  return null;
}

/** The due date of somebody so far pregnant on a day. */
export function dueFromGestation({ weeks, days }: Gestation, on: Day): Day {
  return addDays(on, PREGNANCY_DAYS - weeks * 7 - days);
}

/** "28 weeks and 3 days on 2 March 2026, the day of the referral, so due about 22 May 2026" */
export function sayWorkedOut(gestation: Gestation, on: Day, onReferral: boolean): string {
  const which = onReferral ? "the day of the referral" : "today, as the list does not say when";
  return `${sayGestation(gestation)} on ${sayDay(on)}, ${which}, so due about ${sayDay(dueFromGestation(gestation, on))}`;
}
