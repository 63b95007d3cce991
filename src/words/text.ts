import { sayNumber } from "./lists.ts";
import { startSentence, theNoun } from "./naming.ts";
import { read, unreadable } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** `noun` completes "Enter the …"; `max` in characters; `missing` replaces the sentence for nothing typed. */
export type TextAsked = { noun: string; max: number; required?: boolean; missing?: string };

/** One line of text: line breaks and runs of spaces become one space. Refuses too long, and empty when required. */
export function readLine(typed: string, asked: TextAsked): Reading<string> {
  return withinLimits(visibleText(typed).replace(/\s+/gu, " ").trim(), asked);
}

/** Text of several lines, kept as written. Refuses too long, and empty when required; the caller keeps what was typed. */
export function readText(typed: string, asked: TextAsked): Reading<string> {
  return withinLimits(visibleText(typed).trim(), asked);
}

function withinLimits(text: string, asked: TextAsked): Reading<string> {
  if (!SOMETHING_TO_SEE.test(text))
    return asked.required ? unreadable(asked.missing ?? `Enter ${theNoun(asked.noun)}`) : read("");
  const length = [...text].length;
  if (length <= asked.max) return read(text);
  const noun = startSentence(theNoun(asked.noun));
  return unreadable(
    `${noun} must be ${sayNumber(asked.max)} characters or fewer. You typed ${sayNumber(length)}.`,
  );
}

const SOMETHING_TO_SEE = /[^\s\p{Cf}\p{Mn}\u115f\u1160\u3164\uffa0\u2800]/u;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// overrides, isolates and embeddings can make a name read as another; single marks (LRM, RLM) only settle punctuation
const DIRECTION_TRICKS = /[\u202a-\u202e\u2066-\u2069\u206a-\u206f]/g;
const HIDDEN = /[\u00ad\u200b\u2060-\u2065\ufeff\ufff9-\ufffb\u180e]/g;
// a joiner belongs inside family emoji and in scripts that spell with it (Urdu, Bengali, Hindi …), and nowhere else
const STRAY_JOINERS =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]/gu;
// the flags of England, Scotland and Wales are spelt with tags; elsewhere tags hide text
const STRAY_TAGS = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0000}-\u{e007f}]/gu;
const TOWERS_OF_MARKS = /(\p{Mn}{6})\p{Mn}+/gu;

/** The text in one spelling (NFC), without characters that cannot be seen or that disguise others. Line breaks stay. */
export function visibleText(typed: string): string {
  return typed
    .toWellFormed()
    .replace(LINE_ENDS, "\n")
    .replace(CONTROLS, "")
    .replace(DIRECTION_TRICKS, "")
    .replace(HIDDEN, "")
    .replace(STRAY_JOINERS, "")
    .replace(STRAY_TAGS, "")
    .replace(TOWERS_OF_MARKS, "$1")
    .normalize("NFC");
}
