import type { Day } from "../../../src/words/day.ts";
import { makeSampleRows } from "./make-sample-rows.ts";

/** The sample list as a CSV file made for today, with the mark and the line ends that Excel writes. */
export function sampleCsv(today: Day): string {
  const lines = makeSampleRows(today).map((row) => row.map(csvCell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function csvCell(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
