import { isValid } from "postcode";
import type { Field } from "./fields.ts";

const LOOKS: [Field, (cell: string) => boolean][] = [
  ["email", (cell) => /^\S+@\S+\.\S+$/.test(cell)],
  ["nhsNumber", (cell) => /^\d{3}[ -]?\d{3}[ -]?\d{4}$/.test(cell) && !/^(0|7\d{9}$)/.test(cell)],
  ["phone", (cell) => /^(\+?44|0)?[\d\s()-]{9,14}$/.test(cell) && cell.replace(/\D/g, "").length >= 10],
  ["postcode", (cell) => isValid(cell)],
];

/** What a column is by its cells alone, when most of them look alike; null when they do not. */
export function fieldByCells(cells: string[]): Field | null {
  if (cells.length === 0) return null;
  for (const [field, looks] of LOOKS) if (cells.filter(looks).length > cells.length / 2) return field;
  return null;
}
