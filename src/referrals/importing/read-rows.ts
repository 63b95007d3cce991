import type { Day } from "../../words/day.ts";
import { candidateKeys, compare } from "../duplicates/alike.ts";
import type { Mapping } from "./fields.ts";
import type { DraftReferral } from "./draft-referral.ts";
import { readRow } from "./read-row.ts";
import type { RowReading } from "./read-row.ts";
import type { Sheet } from "./sheet.ts";

/** A row with the line it stands on in the list; `twice` names an earlier line that seems to be the same person. */
export type RowRead = { line: number; row: string[]; reading: RowReading; twice: Twice | null };
export type Twice = { line: number; because: string[] };

// a list made to have everybody share a birthday must not cost minutes
const KNOWN_BY_ONE_KEY_MAX = 25;

/**
 * Reads a whole list. A good row that is "same" or "likely" the person of an earlier good row is marked as twice, so
 * that it waits for someone to look; the earlier one goes ahead.
 */
export function readRows(sheet: Sheet, mapping: Mapping, { today }: { today: Day }): RowRead[] {
  const byKey = new Map<string, { line: number; good: DraftReferral }[]>();
  return sheet.rows.map((row, place) => {
    const line = sheet.lines[place] ?? place + 2;
    const reading = readRow(row, mapping, { today, headings: sheet.headings });
    if (!("good" in reading)) return { line, row, reading, twice: null };
    const keys = candidateKeys(reading.good);
    const twice = earlier(
      reading.good,
      keys.flatMap((key) => byKey.get(key) ?? []),
    );
    for (const key of twice ? [] : keys) {
      const known = byKey.get(key) ?? [];
      if (known.length < KNOWN_BY_ONE_KEY_MAX) byKey.set(key, [...known, { line, good: reading.good }]);
    }
    return { line, row, reading, twice };
  });
}

function earlier(newcomer: DraftReferral, before: { line: number; good: DraftReferral }[]): Twice | null {
  const known = new Map(before.map((each) => [each.line, each.good]));
  for (const [line, good] of [...known].sort(([one], [other]) => one - other)) {
    const found = compare(newcomer, good);
    if (found && found.strength !== "maybe") return { line, because: found.because };
  }
  return null;
}
