const DIVIDER =
  /^((jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q[1-4]|week|w\/?c|quarter|spring|summer|autumn|winter)\b[\s\d/'’.-]*(referrals)?$/i;
const TOTAL = /^(grand )?total\b|^(sub-?total|count|no\.? of)\b/i;

/** Rows that divide or count a list: "MARCH", "Total 41", the headings again on a new page. */
export function notAPerson(cells: string[], headings: string[]): boolean {
  const filled = cells.filter(Boolean);
  const [first = ""] = filled;
  if (filled.length === 1 && DIVIDER.test(first)) return true;
  if (filled.length <= 3 && TOTAL.test(first)) return true;
  return (
    filled.length > 1 &&
    cells.every((cell, column) => !cell || cell.toLowerCase() === headings[column]?.toLowerCase())
  );
}
