import { plainDigits } from "../../words/digits.ts";
import { visibleText } from "../../words/text.ts";

/** What a text asks for. */
export type Asking =
  | { kind: "in" }
  | { kind: "out" }
  | { kind: "later"; minutes: number }
  | { kind: "help" }
  | { kind: "not understood" };

/** Minutes she is given when she says only that she is late: ours. */
export const usualLater = 30;
const cries = ["help", "sos"];
const politeness = ["please", "thanks", "thank", "you", "now", "ok", "x", "xx", "xxx"];

/**
 * Reads a text in her own spelling: IN, OUT, LATE 30, HELP anywhere in it, or the word of her own anywhere in it. A text
 * that says more than that is not guessed at: "in a bit" does not mean that she is in.
 */
export function readWords(text: string, ownWord: string | null): Asking {
  const words = wordsIn(text);
  const own = ownWord === null ? [] : wordsIn(ownWord);
  if (words.some((word) => cries.includes(word)) || (own.length > 0 && contains(words, own)))
    return { kind: "help" };
  const [first, second, third, ...more] = words.filter((word) => !politeness.includes(word));
  if ((first === "in" || first === "out") && second === undefined) return { kind: first };
  if (first !== "late" || more.length > 0) return { kind: "not understood" };
  if (second === undefined) return { kind: "later", minutes: usualLater };
  const minutes = /^(\d{1,3})(m|min|mins|minutes)?$/.exec(second)?.[1];
  if (!minutes || (third !== undefined && !/^(m|min|mins|minutes)$/.test(third)))
    return { kind: "not understood" };
  return { kind: "later", minutes: Number(minutes) };
}

const wordsIn = (text: string): string[] =>
  plainDigits(visibleText(text))
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const contains = (words: readonly string[], own: readonly string[]): boolean =>
  words.some((_, start) => own.every((word, n) => words[start + n] === word));
