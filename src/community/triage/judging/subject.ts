import type { Sentence } from "../reading/read-text.ts";

/** Of whom something is said, as far as a sentence tells (engine rule 3). */
export type Subject = "me" | "close" | "other" | "nobody named";

const me = new Set(["i", "im", "ive", "id", "me", "my", "mine", "myself", "we", "weve", "our"]);
const close = new Set(
  "wife husband partner girlfriend boyfriend ex baby son daughter newborn twins boy girl bump other-half".split(
    " ",
  ),
);
const others = new Set(
  `sister sis mum friend mate cousin auntie aunt nan gran grandma neighbour colleague boss sil mil bestie niece lady woman
someone somebody anyone dad brother uncle celebrity actress mother mums people they`.split(/\s+/),
);
const pronouns = new Set(["she", "he", "her", "his", "him", "shes", "hes", "herself", "himself"]);

/** The last one named before the words, or in them; a "she" after "my sister" is the sister. */
export function subjectOf(
  sentence: Sentence,
  from: number,
  before: number,
  earlier: Sentence | undefined,
): Subject {
  const { words } = sentence;
  for (let at = from; at < Math.min(before, from + 3); at += 1)
    if (me.has(words[at] ?? "") && !isOther(words, at + 1)) return "me";
  for (let at = Math.min(from + 1, words.length - 1); at >= 0; at -= 1) {
    const named = whoIs(words, at);
    if (named === "pronoun")
      return anyOther(words.slice(0, at)) || (earlier && anyOther(earlier.words)) ? "other" : "close";
    if (named) return named;
  }
  return "nobody named";
}

function whoIs(words: readonly string[], at: number): Subject | "pronoun" | null {
  const word = words[at] ?? "";
  if (isOther(words, at)) return "other";
  if (me.has(word)) return isOther(words, at + 1) ? "other" : "me";
  // "my mate's wife" is of the mate
  if (close.has(word)) return isOther(words, at - 1) ? "other" : "close";
  return pronouns.has(word) ? "pronoun" : null;
}

const isOther = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? "";
  return others.has(word) || others.has(word.replace(/s$/, ""));
};

function anyOther(words: readonly string[]): boolean {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (isOther(words, at)) return true;
    if (close.has(words[at] ?? "")) return false;
  }
  return false;
}
