import { COLUMN_WORDS } from "./column-words.ts";
import { FIELDS } from "./fields.ts";
import type { Field, Mapping } from "./fields.ts";
import { fieldByCells } from "./field-by-cells.ts";

/**
 * A first mapping for the coordinator to correct: by the headings, and where those say nothing, by what the cells
 * look like. No field but those marked `many` is given to two columns; the first keeps it.
 */
export function guessColumns(headings: string[], sampleRows: string[][]): Mapping {
  const taken = new Set<Field>();
  const take = (field: Field | null): Field | null => {
    if (!field || (taken.has(field) && !("many" in FIELDS[field]))) return null;
    taken.add(field);
    return field;
  };
  const cellsOf = (column: number): string[] => sampleRows.map((row) => row[column] ?? "").filter(Boolean);
  const byHeading = headings.map((heading, column) => {
    const said = fieldByHeading(heading);
    return said === "ignore" ? said : take(said && settle(said, fieldByCells(cellsOf(column))));
  });
  const guessed = byHeading.map((field, column) => {
    if (field || field === "ignore") return field === "ignore" ? null : field;
    return fieldByHeading(headings[column] ?? "") ? null : take(fieldByCells(cellsOf(column)));
  });
  // two halves of a name say more than a column that only looked like one
  return guessed.includes("firstName") && guessed.includes("lastName")
    ? guessed.map((field) => (field === "name" ? null : field))
    : guessed;
}

/** Whether a cell reads like one of the headings we know; for finding the row they stand on. */
export function meansAField(cell: string): boolean {
  return cell.length <= 50 && fieldByHeading(cell) !== null && !/\d{3}/.test(cell);
}

function fieldByHeading(heading: string): Field | "ignore" | null {
  const words = heading
    .toLowerCase()
    .replace(/[’'`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return COLUMN_WORDS.find(([, way]) => way.test(words))?.[0] ?? null;
}

// "Contact" over a column of e-mail addresses is an e-mail column, and "Mum" over dates is her date of birth
function settle(said: Field, seen: Field | null): Field {
  if (!seen || said === seen) return said;
  const unsure = said === "phone" || said === "postcode" || said === "name" || said === "referrerName";
  return unsure && (seen === "email" || seen === "phone" || seen === "nhsNumber") ? seen : said;
}
