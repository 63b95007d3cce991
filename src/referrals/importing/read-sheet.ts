import { unreadable } from "../../words/reading.ts";
import type { Reading } from "../../words/reading.ts";
import { decodeText } from "./decode-text.ts";
import { fileKind } from "./file-kind.ts";
import { findTable } from "./find-table.ts";
import { EMPTY, NOT_A_SHEET, TOO_BIG } from "./not-a-sheet.ts";
import { readCsv } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";
import { SHEET_BYTES_MAX } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Reads a list kept as CSV or XLSX. The kind is decided by the bytes; `filename` is only for the sentence when they
 * disagree. Refuses, each with what to do: empty, over 5 MB, 5,000 rows or 60 columns, old or locked workbooks,
 * and anything that is not a list.
 */
export async function readSheet(bytes: Buffer, filename: string): Promise<Reading<Sheet>> {
  if (bytes.length === 0) return unreadable(EMPTY);
  if (bytes.length > SHEET_BYTES_MAX) return unreadable(TOO_BIG);
  const kind = fileKind(bytes);
  if (kind === "zip") return readWorkbook(bytes);
  if (kind !== "text") return unreadable(NOT_A_SHEET[kind]);
  const grid = readCsv(decodeText(bytes));
  if (!grid.ok) return grid;
  const table = findTable(grid.value);
  if (table.ok && /\.xlsx?$/i.test(filename))
    table.value.notes.push("The file is called an Excel workbook but is a CSV inside. It was read as a CSV.");
  return table;
}
