import type { Field, Mapping } from "./fields.ts";

/** One cell, with the heading it stands under, so that a sentence about it can name it. */
export type Cell = { column: number; heading: string; text: string };

/**
 * What came of reading a cell. `notes` are for the coordinator now; `keep` is written into the referral's own note,
 * so that nothing in the list is lost; `problem` holds the row back until someone has looked.
 */
export type CellReading<T> = {
  value: T | null;
  notes?: string[];
  keep?: string[];
  problem?: { sentence: string; names?: string[] };
};

/** The filled cells of a row that the mapping gives to this field, left to right. */
export function cellsFor(field: Field, row: string[], mapping: Mapping, headings: string[]): Cell[] {
  return mapping.flatMap((mapped, column) => {
    const text = row[column] ?? "";
    return mapped === field && text ? [{ column, heading: headings[column] ?? "", text }] : [];
  });
}

/** “28/40”, short enough for a sentence. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}
