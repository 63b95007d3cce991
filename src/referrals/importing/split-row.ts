import type { Field, Mapping } from "./fields.ts";

const OF_ONE_PERSON: ReadonlySet<Field> = new Set([
  "bornOn",
  "phone",
  "email",
  "nhsNumber",
  "safeContact",
  "agreed",
]);

/**
 * One row for each of the people a cell named. What belongs to one person only (date of birth, phone, NHS number,
 * agreeing …) stays with the first; the rest is in both.
 */
export function splitRow(row: string[], mapping: Mapping, names: string[]): string[][] {
  return names.map((name, which) => {
    const named = withName(row, mapping, name);
    return named.map((cell, column) => {
      const field = mapping[column];
      return which > 0 && field && OF_ONE_PERSON.has(field) ? "" : cell;
    });
  });
}

/** The row with only the person being referred; the other name goes to the note, if the list has a column for it. */
export function keepOne(row: string[], mapping: Mapping, name: string, other: string): string[] {
  const note = mapping.indexOf("note");
  return withName(row, mapping, name).map((cell, column) =>
    column === note ? [cell, `Also in the list: ${other}`].filter(Boolean).join("\n") : cell,
  );
}

function withName(row: string[], mapping: Mapping, name: string): string[] {
  const first = mapping.findIndex((field) => field === "name" || field === "firstName");
  return row.map((cell, column) => (column === first ? name : mapping[column] === "lastName" ? "" : cell));
}
