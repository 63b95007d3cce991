import { read, unreadable } from "../../words/reading.ts";
import type { Reading } from "../../words/reading.ts";
import { meansAField } from "./guess-columns.ts";
import { notAPerson } from "./not-a-person.ts";
import { NO_TABLE, ONE_COLUMN, TOO_TALL, TOO_WIDE } from "./not-a-sheet.ts";
import { CELL_LETTERS_MAX, SHEET_COLUMNS_MAX, SHEET_ROWS_MAX } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";
import { tidyCell } from "./tidy-cell.ts";

/** Everything in a file before we know which row names the columns. */
export type Grid = { line: number; cells: string[] }[];

const HEADINGS_WITHIN = 20;

/**
 * Finds the row of headings (a title, the date and a blank line often stand above it), drops blank rows and blank
 * columns, month names between the rows and totals below. What was dropped is said in `notes`.
 */
export function findTable(grid: Grid): Reading<Sheet> {
  const filled = grid
    .map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => tidyCell(cell).slice(0, CELL_LETTERS_MAX)),
    }))
    .filter(({ cells }) => cells.some(Boolean));
  if (filled.length > 0 && filled.every(({ cells }) => countFilled(cells) < 2)) return unreadable(ONE_COLUMN);
  const top = headingsPlace(filled);
  const below = filled.slice(top + 1);
  if (top < 0 || below.length === 0) return unreadable(NO_TABLE);
  const kept = usedColumns(filled.slice(top));
  if (kept.length > SHEET_COLUMNS_MAX) return unreadable(TOO_WIDE);
  const headings = kept.map((column) => filled[top]?.cells[column] || `Column ${letterOf(column)}`);
  const all = below.map(({ line, cells }) => ({ line, cells: kept.map((column) => cells[column] ?? "") }));
  const people = all.filter(({ cells }) => !notAPerson(cells, headings));
  if (people.length > SHEET_ROWS_MAX) return unreadable(TOO_TALL);
  if (people.length === 0) return unreadable(NO_TABLE);
  return read({
    headings,
    rows: people.map(({ cells }) => cells),
    lines: people.map(({ line }) => line),
    notes: all.filter((row) => !people.includes(row)).map(leftOut),
  });
}

function headingsPlace(filled: Grid): number {
  const near = filled.slice(0, HEADINGS_WITHIN);
  const known = near.map(({ cells }) => cells.filter(meansAField).length);
  const best = Math.max(...known);
  if (best >= 2) return known.indexOf(best);
  const widest = Math.max(...near.map(({ cells }) => countFilled(cells)));
  return near.findIndex(({ cells }) => countFilled(cells) >= Math.max(2, widest / 2));
}

function usedColumns(rows: Grid): number[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some(({ cells }) => cells[column]),
  );
}

const countFilled = (cells: string[]): number => cells.filter(Boolean).length;

function letterOf(column: number): string {
  const first = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : "";
  return first + String.fromCharCode(65 + (column % 26));
}

function leftOut({ line, cells }: Grid[number]): string {
  return `Line ${line} was left out, as it is not a person: “${cells.filter(Boolean).join(" ").slice(0, 60)}”.`;
}
