import { sayDay } from "../../words/day.ts";
import type { Day } from "../../words/day.ts";
import { checkDueOn } from "../../words/pregnancy.ts";
import { quote } from "./cell.ts";
import type { CellReading } from "./cell.ts";
import { saysNothing } from "./missing.ts";
import { readDateCell } from "./read-date-cell.ts";
import { dueFromGestation, readGestation, sayWorkedOut } from "./read-gestation.ts";

/** `today`, and when the referral was made, if the list says; `born`: the baby's date of birth is known already. */
export type DueAsked = { today: Day; referredOn: Day | null; born: boolean };

const LABEL = /^(edd|e\.d\.d\.?|due( date)?|edc)\b[:\s-]*/i;
const BORN = /^(?:baby |babies )?(?:was )?(?:born|delivered|del|arrived|dob)\b[:\s-]*(?:on )?/i;
const UNSURE = /^(c\.|ca\.?|circa|approx\.?|about|around|~|\?)\s*|(\s*\(?(approx\.?|tbc|\?)\)?)$/gi;

/**
 * A due date, or how far the pregnancy is ("28+3", "28/40"), from which the due date is worked out from the day of the
 * referral, or from today. "Born 3/4/26" gives the baby's date of birth instead. Refuses dates that cannot be true.
 */
export function readDueCell(
  text: string,
  asked: DueAsked,
): CellReading<{ dueOn: Day } | { babyBornOn: Day }> {
  const nothing = saysNothing(text);
  if (nothing)
    return {
      value: null,
      notes: nothing === "loudly" ? [`Due date: ${quote(text)} was read as not known yet.`] : [],
    };
  const bare = text.replace(LABEL, "").trim();
  if (BORN.test(bare)) return readBorn(bare.replace(BORN, ""), text, asked.today);
  const [first = "", aside] = /^([^(]+)\(([^)]*)\)?$/.exec(bare)?.slice(1) ?? [bare];
  const sure = first.replace(UNSURE, "").trim();
  const gestation = readGestation(sure, "whole cell");
  if (gestation) {
    const on = asked.referredOn ?? asked.today;
    const dueOn = dueFromGestation(gestation, on);
    return {
      ...checked(dueOn, asked),
      notes: [
        `${quote(text)} was read as ${sayWorkedOut(gestation, on, asked.referredOn !== null)}. Ask for the date from the scan.`,
      ],
      keep: [`Pregnant, as the list has it: ${text}`],
    };
  }
  const reading = readDateCell(sure, {
    noun: "due date",
    near: { day: asked.referredOn ?? asked.today, which: "ahead" },
  });
  if (!reading.ok) return { value: null, problem: { sentence: reading.sentence } };
  const unsure =
    sure !== first.trim()
      ? [`${quote(text)} was read as ${sayDay(reading.value.day)}, but the list is not sure.`]
      : [];
  return {
    ...checked(reading.value.day, asked),
    notes: [...(reading.value.note ? [reading.value.note] : []), ...unsure],
    keep: aside ? [`Beside the due date: ${aside}`] : [],
  };
}

function checked(dueOn: Day, asked: DueAsked): CellReading<{ dueOn: Day }> {
  const reading = checkDueOn(dueOn, asked.today);
  return reading.ok || asked.born
    ? { value: { dueOn } }
    : { value: null, problem: { sentence: reading.sentence } };
}

function readBorn(text: string, whole: string, today: Day): CellReading<{ babyBornOn: Day }> {
  const reading = readDateCell(text, { noun: "baby’s date of birth", near: { day: today, which: "behind" } });
  return reading.ok
    ? {
        value: { babyBornOn: reading.value.day },
        notes: [`${quote(whole)} was read as the baby’s date of birth.`],
      }
    : { value: null, problem: { sentence: reading.sentence } };
}
