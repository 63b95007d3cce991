import type { Day } from "../../../src/words/day.ts";
import { addDays, sayMonth } from "../../../src/words/day.ts";
import { messyPeople } from "./messy-people.ts";
import { plainPeople } from "./plain-people.ts";

/** One line of Dilys's list; what she left empty is not there. */
export type SampleRow = Partial<Record<(typeof HEADINGS)[number], string>>;

/** The headings as the coordinator of Harbrook wrote them over the years. */
export const HEADINGS = [
  "No",
  "Date rec'd",
  "Client",
  "DOB",
  "EDD / gest",
  "Baby DOB",
  "Tel/Mob",
  "Email",
  "PC",
  "NHS no",
  "HV/MW",
  "Team",
  "Why referred?",
  "Lang",
  "Interp?",
  "Consent?",
  "Safe to ring / VM?",
  "Allocated to",
  "Notes",
] as const;

/**
 * A referral list as somebody really keeps it, for the made-up town of Harbrook: titles above the headings, months
 * between the rows, blank lines, a total, and every mess a list collects. Dates stand around `today`, so that the
 * demonstration is always fresh. Nobody in it exists; phones are of the ranges kept for drama, NHS numbers for tests.
 */
export function makeSampleRows(today: Day): string[][] {
  const rows = [...plainPeople(today), ...messyPeople(today)].map((row, place) =>
    lineOf({ ...row, No: String(place + 1) }),
  );
  const half = Math.ceil(rows.length / 2);
  return [
    ["Harbrook Community Parents – referrals"],
    [`Dilys’s list, please don’t sort!!`],
    [],
    [...HEADINGS],
    divider(addDays(today, -40)),
    ...rows.slice(0, half),
    [],
    divider(addDays(today, -8)),
    [...HEADINGS],
    ...rows.slice(half),
    [],
    ["Total", String(rows.length)],
  ];
}

function lineOf(row: SampleRow): string[] {
  return HEADINGS.map((heading) => row[heading] ?? "");
}

function divider(day: Day): string[] {
  return ["", "", `${sayMonth(day).toUpperCase()} ${day.slice(0, 4)}`];
}
