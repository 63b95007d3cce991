import { read, type Reading } from "../../words/reading.ts";
import { visibleText } from "../../words/text.ts";

/** What was typed, read; nothing typed is null and no problem. */
export const optional = <T>(typed: string, reader: (typed: string) => Reading<T>): Reading<T | null> =>
  isBlank(typed) ? read(null) : reader(typed);

export const isBlank = (typed: string): boolean => visibleText(typed).trim() === "";

/** "" as null, for columns that hold words only when there are some. */
export const orNull = (words: string | null): string | null =>
  words === null || words === "" ? null : words;
