import { ruleBookOf, type RuleBook } from "./rule-book.ts";
import { allFamilies } from "./rules/all-families.ts";
import { figuresOfSpeech } from "./rules/figures-of-speech.ts";

let read: RuleBook | undefined;

/** The rules as they ship, read once and kept. */
export function standardBook(): RuleBook {
  read ??= ruleBookOf(
    allFamilies.flatMap(({ rules }) => rules),
    figuresOfSpeech,
  );
  return read;
}
