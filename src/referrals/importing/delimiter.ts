import { parse } from "csv-parse/sync";
import { meansAField } from "./guess-columns.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * What stands between the columns. Excel's own first line "sep=;" is believed; otherwise whichever shows the most
 * headings we know, then the most columns on the usual line: commas inside somebody's notes must not decide it.
 */
export function findDelimiter(text: string): { delimiter: Delimiter; rest: string } {
  const told = /^sep=([,;|\t])\r?\n/i.exec(text);
  if (told) return { delimiter: told[1] as Delimiter, rest: text.slice(told[0].length) };
  const scores = DELIMITERS.map((delimiter) => score(text.slice(0, 50_000), delimiter));
  const best = scores.indexOf(Math.max(...scores));
  return { delimiter: DELIMITERS[best] ?? ",", rest: text };
}

function score(text: string, delimiter: Delimiter): number {
  const rows = parse(text, {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
    to: 40,
  });
  const known = Math.max(0, ...rows.map((row) => row.filter(meansAField).length));
  const widths = rows.map((row) => row.filter(Boolean).length).sort((one, other) => one - other);
  return known * 1_000 + (widths[Math.floor(widths.length / 2)] ?? 0);
}
