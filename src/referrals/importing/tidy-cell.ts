import { visibleText } from "../../words/text.ts";

/** A cell without what cannot be seen, its runs of spaces made one; its line breaks are kept. */
export function tidyCell(cell: string): string {
  return visibleText(cell)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
}
