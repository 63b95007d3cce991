import { read, unreadable } from "../../words/reading.ts";
import type { Reading } from "../../words/reading.ts";
import { TOO_TALL, TOO_WIDE } from "./not-a-sheet.ts";
import { SHEET_ROWS_MAX } from "./sheet.ts";

const EMPTY_CELL = /<(?:\w+:)?c(?: [^<>]*)?\/>/g;
const EMPTY_ROW = /<(?:\w+:)?row(?: [^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/g;
const ROW = /<(?:\w+:)?row(?= |>)/g;
const CELL_PLACE = /<(?:\w+:)?c [^<>]*?\br="([A-Z]{1,3})(\d{1,7})"/g;
const ROW_PLACE = /<(?:\w+:)?row [^<>]*?\br="(\d+)"/g;
const LOWEST_ROW = 50_000;

/**
 * A worksheet's XML without the coloured but empty cells people leave for miles below their list. Refuses one whose
 * written cells still reach further than any list: the reader fills every gap, so one cell far away costs gigabytes.
 */
export function trimWorksheet(xml: string): Reading<string> {
  const trimmed = xml.replace(EMPTY_CELL, "").replace(EMPTY_ROW, "");
  if ((trimmed.match(ROW) ?? []).length > SHEET_ROWS_MAX + 200) return unreadable(TOO_TALL);
  for (const [, row] of trimmed.matchAll(ROW_PLACE))
    if (Number(row) > LOWEST_ROW) return unreadable(TOO_TALL);
  for (const [, column = "", row] of trimmed.matchAll(CELL_PLACE)) {
    if (column.length > 2) return unreadable(TOO_WIDE);
    if (Number(row) > LOWEST_ROW) return unreadable(TOO_TALL);
  }
  return read(trimmed);
}
