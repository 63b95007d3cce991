import { parse } from "csv-parse/sync";

const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * What stands between the columns. Excel's own first line "sep=;" is believed; otherwise whichever gives the most
 * columns on the usual line, so that semicolons inside somebody's notes do not decide it.
 */
export function findDelimiter(text: string): { delimiter: Delimiter; rest: string } {
  const told = /^sep=([,;|\t])\r?\n/i.exec(text);
  if (told) return { delimiter: told[1] as Delimiter, rest: text.slice(told[0].length) };
  const widths = DELIMITERS.map((delimiter) => usualWidth(text.slice(0, 50_000), delimiter));
  const best = widths.indexOf(Math.max(...widths));
  return { delimiter: DELIMITERS[best] ?? ",", rest: text };
}

function usualWidth(text: string, delimiter: Delimiter): number {
  const rows = parse(text, { delimiter, relax_quotes: true, relax_column_count: true, skip_records_with_error: true, to: 40 });
  const widths = rows.map((row) => row.filter(Boolean).length).sort((one, other) => one - other);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
