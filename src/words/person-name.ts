import { startSentence, theNoun } from "./naming.ts";
import { unreadable } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { readLine } from "./text.ts";

const LONGEST = 200;

/**
 * Somebody's name, as they write it: one word or six, any script, apostrophes, hyphens, dots. Refuses only nothing
 * typed (when required), no letter at all, and more than 200 characters.
 */
export function readPersonName(typed: string, asked: { noun: string; required?: boolean }): Reading<string> {
  const line = readLine(typed, { ...asked, max: LONGEST });
  if (!line.ok || line.value === "" || /\p{L}/u.test(line.value)) return line;
  return unreadable(
    `${startSentence(theNoun(asked.noun))} must include a letter. Enter the name the person uses.`,
  );
}
