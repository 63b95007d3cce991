import { parse } from "csv-parse/sync";
import { CsvError } from "csv-parse/sync";
import { read, unreadable } from "../../words/reading.ts";
import type { Reading } from "../../words/reading.ts";
import { findDelimiter } from "./delimiter.ts";
import type { Grid } from "./find-table.ts";
import { DAMAGED, UNCLOSED_QUOTE } from "./not-a-sheet.ts";
import { SHEET_ROWS_MAX } from "./sheet.ts";

/** The cells of a CSV as they stand, with the line each row began on. Refuses a quotation mark nobody closed. */
export function readCsv(text: string): Reading<Grid> {
  const { delimiter, rest } = findDelimiter(text);
  try {
    const rows = parse(rest, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      to: SHEET_ROWS_MAX + 200,
    });
    return read(rows.map((cells, place) => ({ line: place + 1, cells: cells.map(withoutForcedText) })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return unreadable(
      error.code === "CSV_QUOTE_NOT_CLOSED" ? UNCLOSED_QUOTE(Number(error.lines) || 1) : DAMAGED,
    );
  }
}

// ="07700900123" is how a system stops Excel eating the leading zero; it is the text, not a sum
function withoutForcedText(cell: string): string {
  return /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell;
}
