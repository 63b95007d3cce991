import { cellsFor } from "./cell.ts";
import type { Cell, CellReading } from "./cell.ts";
import { FIELDS } from "./fields.ts";
import type { Field, Mapping } from "./fields.ts";

/** Why a row waits: which cell, what it holds, and the sentence that puts it right. `names`: how it could be split. */
export type Problem = {
  column: number | null;
  heading: string;
  cell: string;
  sentence: string;
  names?: string[];
};

/** One row while it is being read: gives out its cells, and gathers what the readers had to say about them. */
export type Gathering = ReturnType<typeof gather>;

export function gather(row: string[], mapping: Mapping, headings: string[]) {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const kept: string[] = [];
  const take = <T>(field: Field, cell: Cell | undefined, reading: CellReading<T>): T | null => {
    notes.push(...(reading.notes ?? []));
    kept.push(...(reading.keep ?? []));
    if (reading.problem)
      problems.push({
        column: cell?.column ?? columnOf(field, mapping),
        heading: cell?.heading ?? headings[columnOf(field, mapping) ?? -1] ?? FIELDS[field].label,
        cell: cell?.text ?? "",
        ...reading.problem,
      });
    return reading.value;
  };
  return {
    problems,
    notes,
    kept,
    take,
    cells: (field: Field): Cell[] => cellsFor(field, row, mapping, headings),
    /** The words of every cell of a field, one a line. */
    words: (field: Field): string =>
      cellsFor(field, row, mapping, headings)
        .map(({ text }) => text)
        .join("\n"),
    /** Reads the field's first cell that holds something; null when there is none. */
    read<T>(field: Field, how: (text: string) => CellReading<T>): T | null {
      const [cell] = cellsFor(field, row, mapping, headings);
      return cell ? take(field, cell, how(cell.text)) : null;
    },
  };
}

function columnOf(field: Field, mapping: Mapping): number | null {
  const column = mapping.indexOf(field);
  return column < 0 ? null : column;
}
