import { plural, sayList } from "../../words/lists.ts";
import type { Mapping } from "./fields.ts";
import type { RowRead } from "./read-rows.ts";

export type Preview = { ready: RowRead[]; look: RowRead[]; twice: RowRead[]; said: string };

/** What bringing in the list would do, sorted and in words: "41 rows: 33 ready, 6 need a look, 2 are the same person twice". */
export function preview(rows: RowRead[]): Preview {
  const twice = rows.filter((row) => row.twice !== null);
  const look = rows.filter(({ reading }) => "bad" in reading);
  const ready = rows.filter((row) => row.twice === null && "good" in row.reading);
  const parts = [
    `${ready.length} ready`,
    look.length > 0 && `${look.length} ${look.length === 1 ? "needs" : "need"} a look`,
    twice.length > 0 && `${twice.length} ${twice.length === 1 ? "is" : "are"} the same person twice`,
  ].filter((part): part is string => part !== false);
  return { ready, look, twice, said: `${plural(rows.length, "row")}: ${parts.join(", ")}` };
}

/** "Line 14 seems to be the person in line 5: the same phone number." */
export function sayTwice(row: RowRead): string {
  return row.twice
    ? `Line ${row.line} seems to be the person in line ${row.twice.line}: ${sayList(row.twice.because)}.`
    : "";
}

/** The headings nothing will be read from, so that nobody finds out afterwards. */
export function columnsLeftOut(headings: string[], mapping: Mapping): string[] {
  return headings.filter((_, column) => !mapping[column]);
}
