import type { Mapping } from "./fields.ts";
import type { Problem } from "./gathering.ts";
import type { Sheet } from "./sheet.ts";

/** A list somebody brought in: what was in it, what its columns mean, and how far it is. */
export type BroughtList = {
  id: string;
  programmeId: string;
  filename: string;
  sheet: Sheet;
  mapping: Mapping;
  begunAt: Date;
  begunBy: string;
  doneAt: Date | null;
  undoneAt: Date | null;
  undoneWhy: string | null;
};

export type RowState = "to fix" | "ready" | "imported" | "undone" | "left out";

/** One row of it after bringing in: where it is, and why it waits. */
export type BroughtRow = {
  row: number;
  /** the line it stands on in the person's own file */
  line: number;
  cells: string[];
  state: RowState;
  problems: Problem[];
  /** why it was left out, in words: who it seems to be */
  because: string | null;
  referralId: string | null;
};
