import type { Where } from "../judging/setting.ts";
import type { Sentence } from "../reading/read-text.ts";
import { conceptPair, conceptsOf } from "./concepts.ts";

/** Meets a sign, and the word of the sentence where it stands; -1 where it is of no word. */
export type Meet = (sign: string, sentence: number, word: number) => void;
type IsKnown = (stem: string) => boolean;

const newbornDays = 56;
const stems = new Map<string, string>();
const stemsMax = 20_000;

/**
 * Everything of a post that may weigh, as often as it stands there: `wake` a word by its stem, `not_wake` two beside each other,
 * `not__wake` two with one between, `[limp]` what a word is about, `[child+limp]` two such in one sentence, and where she is.
 * @param opensPair which stems may open a pair; all where nothing is said
 */
export function signsOf(
  sentences: readonly Sentence[],
  { weeks, days }: Where,
  meet: Meet,
  opensPair: IsKnown = () => true,
): void {
  if (weeks !== null) meet("(pregnant)", -1, -1);
  if (days !== null) meet(days < newbornDays ? "(newborn)" : "(after birth)", -1, -1);
  sentences.forEach(({ words }, sentence) => {
    const stemmed = words.map(stemOf);
    for (let at = 0; at < stemmed.length; at += 1) {
      const stem = stemmed[at] ?? "";
      if (stem === "_") continue;
      meet(stem, sentence, at);
      if (!opensPair(stem)) continue;
      if (at + 1 < stemmed.length) meet(`${stem}_${stemmed[at + 1]}`, sentence, at);
      if (at + 2 < stemmed.length) meet(`${stem}__${stemmed[at + 2]}`, sentence, at);
    }
    meetConcepts(words, sentence, meet);
  });
}

function meetConcepts(words: readonly string[], sentence: number, meet: Meet): void {
  const first = new Map<number, number>();
  words.forEach((word, at) => {
    for (const concept of conceptsOf.get(word) ?? []) if (!first.has(concept)) first.set(concept, at);
  });
  const about = [...first.keys()].sort((one, other) => one - other);
  about.forEach((one, n) => {
    const at = first.get(one) ?? 0;
    for (const other of about.slice(n)) meet(conceptPair(one, other), sentence, at);
  });
}

/** A word without its ending; every number is one. */
function stemOf(word: string): string {
  const kept = stems.get(word);
  if (kept !== undefined) return kept;
  const stem = /^\d/.test(word)
    ? "#"
    : word.replace(/(?:ing|ed|es|s|ly)$/, "").replace(/(.)\1$/, "$1") || word;
  if (stems.size >= stemsMax) stems.clear();
  stems.set(word, stem);
  return stem;
}
