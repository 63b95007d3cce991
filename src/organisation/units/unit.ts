import type { HelpLine } from "../../platform/db/index.ts";

/** A maternity unit and the number that answers there day and night. */
export type Unit = {
  id: string;
  name: string;
  phone: string;
  words: string;
  /** The programme whose parents go there; null: everybody's. */
  programmeId: string | null;
};

const lineOf = ({ name, phone, words }: Unit): HelpLine => ({ name, phone, words, kind: "unit" });

/**
 * The units somebody calls, the likeliest first: those of her programme, then everybody's. Where she has no programme here,
 * all of them. Where no unit is set up, the organisation's own first line.
 */
export function unitLines(
  units: readonly Unit[],
  programmeId: string | null,
  ownLines: readonly HelpLine[],
): HelpLine[] {
  if (units.length === 0) return ownLines.filter(({ kind }) => kind === "unit");
  const hers = units.filter((unit) => programmeId !== null && unit.programmeId === programmeId);
  const everybodys = units.filter((unit) => unit.programmeId === null);
  const found = programmeId === null ? units : [...hers, ...everybodys];
  // a unit for another programme is better than none
  return (found.length > 0 ? found : units).map(lineOf);
}
