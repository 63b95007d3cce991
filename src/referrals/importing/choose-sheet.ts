import { sayList } from "../../words/lists.ts";
import { unreadable } from "../../words/reading.ts";
import type { Reading } from "../../words/reading.ts";
import { findTable } from "./find-table.ts";
import type { Grid } from "./find-table.ts";
import { meansAField } from "./guess-columns.ts";
import { NO_TABLE } from "./not-a-sheet.ts";
import type { Sheet } from "./sheet.ts";

/** Of a workbook's sheets, the one whose headings are most like a list of referrals; the others are named in `notes`. */
export function chooseSheet(sheets: { called: string; grid: Grid }[]): Reading<Sheet> {
  const tables = sheets.map(({ called, grid }) => ({
    called,
    table: findTable(grid),
    empty: grid.length === 0,
  }));
  const likeness = ({ table }: (typeof tables)[number]): number =>
    table.ok ? table.value.headings.filter(meansAField).length + 1 : 0;
  const [best] = tables.toSorted((one, other) => likeness(other) - likeness(one));
  if (!best) return unreadable(NO_TABLE);
  const others = tables.filter((one) => one !== best && !one.empty).map(({ called }) => `“${called}”`);
  if (best.table.ok && others.length > 0)
    best.table.value.notes.push(
      `The sheet called “${best.called}” was read; ${sayList(others)} ${others.length === 1 ? "was" : "were"} not.`,
    );
  return best.table;
}
