import { readLine } from "../../../words/text.ts";
import { read, unreadable, type Reading } from "../../../words/reading.ts";
import type { Sought } from "../../search-first.ts";
import { stemsOf } from "./stems.ts";

const wordsMax = 12;

/** What somebody looks for. Refuses nothing typed, more than 200 characters, and only words that every sentence has. */
export function readSought(typed: string): Reading<Sought> {
  const line = readLine(typed, {
    noun: "words to look for",
    max: 200,
    required: true,
    missing: "Enter a word to look for, such as latch or reflux",
  });
  if (!line.ok) return line;
  const stems = stemsOf(line.value).slice(0, wordsMax);
  if (stems.length === 0)
    return unreadable("Those words are in nearly everything. Enter one that says what it is about.");
  return read({ words: line.value, stems: new Set(stems) });
}
