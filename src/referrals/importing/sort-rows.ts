import type { BroughtRow } from "./brought-list.ts";
import type { DraftReferral } from "./draft-referral.ts";
import type { Known } from "./known-already.ts";
import { sayTwice } from "./preview.ts";
import type { RowRead } from "./read-rows.ts";

/** A row sorted by what will become of it; a draft only where it can become a referral. */
export type SortedRow = BroughtRow & { draft: DraftReferral | null; notes: string[]; knownId: string | null };

/**
 * Sorts a list that was read: what goes in, what waits to be put right, and what stays out because we seem to have her
 * already, or the list has her twice. `wanted` are rows somebody brings in all the same.
 */
export function sortRows(
  rows: readonly RowRead[],
  known: readonly (Known | null)[],
  wanted: ReadonlySet<number>,
): SortedRow[] {
  return rows.map((read, place): SortedRow => {
    const base = {
      row: place + 1,
      line: read.line,
      cells: read.row,
      referralId: null,
      notes: read.reading.notes,
    };
    if ("bad" in read.reading)
      return {
        ...base,
        state: "to fix",
        problems: read.reading.bad,
        because: null,
        draft: null,
        knownId: null,
      };
    const found = known[place] ?? null;
    const because = read.twice ? sayTwice(read) : (found?.words ?? null);
    const out = because !== null && !wanted.has(place + 1);
    return {
      ...base,
      state: out ? "left out" : "ready",
      problems: [],
      because,
      draft: read.reading.good,
      knownId: found?.id ?? null,
    };
  });
}
