import { fleschKincaid } from "flesch-kincaid";
import { smogFormula } from "smog-formula";
import { syllable } from "syllable";
import { plainWords } from "./plain-words.ts";

/** How hard a text is to read, and what would make it easier. Ages in years. */
export type HowHard = {
  /** The age from which it is read with ease; null where there is too little to say. */
  age: number | null;
  sentences: number;
  words: number;
  /** Sentences of more than 20 words. */
  long: { words: string; count: number }[];
  /** Words of four syllables or more, and those a plainer one is known for. */
  hard: { word: string; instead: string | null }[];
};

/** What we write for parents is read with ease from this age (NHS service manual: 9 to 11). */
export const ageMost = 11;
export const wordsInSentenceMost = 20;
const listMost = 8;

/**
 * Reads a text as a helper of whoever writes it: age by Flesch-Kincaid, and by SMOG where there is enough of it, whichever is
 * harder. It never refuses anything; the reader decides.
 */
export function readAloud(text: string): HowHard {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const counts = words.map((word) => syllable(word));
  const grades =
    words.length < 10
      ? []
      : [
          fleschKincaid({
            sentence: sentences.length,
            word: words.length,
            syllable: counts.reduce((sum, count) => sum + Math.max(1, count), 0),
          }),
          // made for thirty sentences: of fewer it says too little
          ...(sentences.length >= 30
            ? [
                smogFormula({
                  sentence: sentences.length,
                  polysillabicWord: counts.filter((count) => count >= 3).length,
                }),
              ]
            : []),
        ];
  return {
    // a school year of grade 1 is six years old
    age: grades.length === 0 ? null : Math.max(5, Math.round(Math.max(...grades) + 5)),
    sentences: sentences.length,
    words: words.length,
    long: sentences
      .map((sentence) => ({ words: sentence, count: wordsOf(sentence).length }))
      .filter(({ count }) => count > wordsInSentenceMost)
      .slice(0, listMost),
    hard: hardWords(words),
  };
}

function hardWords(words: readonly string[]): HowHard["hard"] {
  const found = new Map<string, string | null>();
  for (const word of words) {
    const plain = word.toLowerCase();
    const instead = Object.hasOwn(plainWords, plain) ? (plainWords[plain] ?? null) : null;
    if (instead === plain) continue;
    if (instead !== null || syllable(plain) >= 4) found.set(plain, instead);
  }
  return [...found]
    .map(([word, instead]) => ({ word, instead }))
    .sort((one, other) => Number(one.instead === null) - Number(other.instead === null))
    .slice(0, listMost);
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

const wordsOf = (sentence: string): string[] => sentence.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
