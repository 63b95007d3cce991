/** A referral list as somebody keeps it: every cell as text, nothing understood yet. */
export type Sheet = {
  headings: string[];
  rows: string[][];
  /** the line each row stands on in the person's own file, the first line being 1 */
  lines: number[];
  /** what was chosen or left out, in words */
  notes: string[];
};

/** Our own caps: far above any charity's list, far below what could slow the others down. */
export const SHEET_BYTES_MAX = 5 * 1024 * 1024;
export const SHEET_ROWS_MAX = 5_000;
export const SHEET_COLUMNS_MAX = 60;
export const CELL_LETTERS_MAX = 5_000;
