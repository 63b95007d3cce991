import { addDays, asDay, weekdayOf } from "./calendar-day.ts";
import type { Day } from "./calendar-day.ts";
import { easterSunday } from "./easter.ts";
import type { Nation } from "./nation.ts";
import { PROCLAIMED } from "./proclaimed-holidays.ts";

export type BankHoliday = { day: Day; name: string };

/**
 * The bank holidays of a year, earliest first, worked out by rule (Banking and Financial Dealings Act 1971) with the
 * one-off days proclaimed so far. Later proclamations are added in proclaimed-holidays.ts.
 */
export function bankHolidays(year: number, nation: Nation): readonly BankHoliday[] {
  const key = `${nation} ${year}`;
  const kept = worked.get(key);
  if (kept) return kept;
  const proclaimed = PROCLAIMED.filter(
    (one) => one.day.startsWith(`${year}-`) && one.nations.includes(nation),
  );
  const moved = new Set(proclaimed.map((one) => one.insteadOf));
  const usual = [...fixedHolidays(year, nation), ...movingHolidays(year, nation)].filter(
    (one) => !moved.has(one.name),
  );
  const all = [...usual, ...proclaimed.map(({ day, name }) => ({ day, name }))].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
  worked.set(key, all);
  return all;
}

export function isBankHoliday(day: Day, nation: Nation): boolean {
  return bankHolidays(Number(day.slice(0, 4)), nation).some((holiday) => holiday.day === day);
}

const worked = new Map<string, readonly BankHoliday[]>();

function movingHolidays(year: number, nation: Nation): BankHoliday[] {
  const easter = easterSunday(year);
  const scotland = nation === "scotland";
  return [
    { day: addDays(easter, -2), name: "Good Friday" },
    ...(scotland ? [] : [{ day: addDays(easter, 1), name: "Easter Monday" }]),
    { day: firstMonday(year, "05"), name: "Early May bank holiday" },
    { day: lastMonday(year, "05"), name: "Spring bank holiday" },
    {
      day: scotland ? firstMonday(year, "08") : lastMonday(year, "08"),
      name: "Summer bank holiday",
    },
  ];
}

const FIXED: Record<Nation, readonly (readonly [string, string])[]> = {
  "england-and-wales": [],
  scotland: [
    ["01-02", "2nd January"],
    ["11-30", "St Andrew’s Day"],
  ],
  "northern-ireland": [
    ["03-17", "St Patrick’s Day"],
    ["07-12", "Battle of the Boyne"],
  ],
};

function fixedHolidays(year: number, nation: Nation): BankHoliday[] {
  const dated = [
    ["01-01", "New Year’s Day"],
    ["12-25", "Christmas Day"],
    ["12-26", "Boxing Day"],
    ...FIXED[nation],
  ]
    .map(([date, name = ""]) => ({ day: asDay(`${year}-${date}`), name }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const taken = new Set<Day>(dated.filter(({ day }) => weekdayOf(day) < 6).map(({ day }) => day));
  // one that falls at the weekend moves to the next weekday that is not a holiday already
  return dated.map(({ day, name }) => {
    if (taken.has(day)) return { day, name };
    let moved = day;
    while (weekdayOf(moved) > 5 || taken.has(moved)) moved = addDays(moved, 1);
    taken.add(moved);
    return { day: moved, name: `${name} (substitute day)` };
  });
}

function firstMonday(year: number, month: string): Day {
  const first = asDay(`${year}-${month}-01`);
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: "05" | "08"): Day {
  const last = asDay(`${year}-${month}-31`);
  return addDays(last, 1 - weekdayOf(last));
}
