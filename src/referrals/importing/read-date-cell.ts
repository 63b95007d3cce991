import { addDays, compareDays, daysBetween, sayDay } from "../../words/day.ts";
import type { Day } from "../../words/day.ts";
import { readDay } from "../../words/read-day.ts";
import { unreadable } from "../../words/reading.ts";
import type { Reading } from "../../words/reading.ts";

/** `without`: the year people leave out is the one that puts the day "ahead" of or "behind" the given one. */
export type DateAsked = { noun: string; near?: { day: Day; which: "ahead" | "behind" } };

/**
 * A date as lists hold it: any way a person writes one, or a spreadsheet's day number. A year left out is worked out
 * when `near` is given, and said in `note`. Refuses "June 26", which may be a day or a year.
 */
export function readDateCell(text: string, asked: DateAsked): Reading<{ day: Day; note?: string }> {
  if (monthThenNumber(text))
    return unreadable(
      `“${text}” may be a day in ${text.split(/[\s'’]/)[0]} or a month of 20${text.slice(-2)}. Write the day, the month and the year.`,
    );
  const reading = readDay(text, { noun: asked.noun, excelSerial: true });
  if (reading.ok) return { ok: true, value: { day: reading.value } };
  const guessed = asked.near && dayWithoutYear(text, asked.near);
  if (!guessed) return reading;
  return {
    ok: true,
    value: { day: guessed, note: `“${text}” has no year, so it was read as ${sayDay(guessed)}.` },
  };
}

// "June 26": the 26th, or the year
function monthThenNumber(text: string): boolean {
  return /^[a-z]{3,9}[ '’]+(2[2-9]|3[01])$/i.test(text);
}

function dayWithoutYear(text: string, near: { day: Day; which: "ahead" | "behind" }): Day | null {
  const year = Number(near.day.slice(0, 4));
  const tries = [year - 1, year, year + 1]
    .map((each) => readDay(`${text} ${each}`, { noun: "date" }))
    .flatMap((reading) => (reading.ok ? [reading.value] : []));
  // a due date a month gone is likelier than one eleven months away
  const from = near.which === "ahead" ? addDays(near.day, -42) : addDays(near.day, -364);
  return tries.filter((day) => daysBetween(from, day) >= 0).sort(compareDays)[0] ?? null;
}
