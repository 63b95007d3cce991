import type { Sentence } from "../reading/read-text.ts";

const noes = new Set(
  "no not never without dont doesnt didnt isnt wasnt arent havent hasnt hadnt nor neither aint wouldnt wont zero couldnt shouldnt werent denies nope".split(
    " ",
  ),
);
// "can't stop bleeding", "not sure if", "no idea why", "don't know if", "not just": the no is of something else
const turns = new Set(
  `stop stopped stopping stops sure know idea only just help wonder doubt but because so until till joke joking lie lying why
ease easing ended end shift shifting sleeping sleep slept settle going-to gone away taken take yet since matter normal usually
because mind care let letting one better longer more surprised then allowed worried nobody wait long happy coping cope eating
working enough eat think-so and when which what how as remember remembering remembered`.split(/\s+/),
);
const joiners = new Set(["or", "nor", "any", "of", "a", "the", "signs", "sign", "actual", "real"]);
const near = 4;
const far = 10;

/**
 * Whether words are denied: a "no" shortly before them in the same clause, with nothing between that turns it.
 * A list ("no pain, headache or bleeding") carries its no along.
 */
export function isDenied({ words, opens }: Sentence, from: number): boolean {
  let reach = near;
  for (let at = from - 1; at >= 0 && from - at <= reach; at -= 1) {
    const word = words[at] ?? "";
    if (noes.has(word)) return !(word === "no" && words[at + 1] === "one");
    if (turns.has(word)) return false;
    if (joiners.has(word)) reach = Math.min(far, reach + 2);
    // a comma ends a clause unless it stands in a list of bare words after a no
    if (opens[at + 1] && words[at + 1] !== "or" && words[at + 1] !== "nor" && !isList(words, at))
      return false;
  }
  return false;
}

/** Whether a "no" stands among the words themselves, which do not ask for one: "he has never hit me". */
export function isDeniedWithin({ words }: Sentence, from: number, before: number): boolean {
  for (let at = from + 1; at < before; at += 1)
    if (noes.has(words[at] ?? "") && !turns.has(words[at + 1] ?? "")) return true;
  return false;
}

/** Whether a "no" stands between two places of a sentence. */
export const saysNoBetween = ({ words }: Sentence, from: number, before: number): boolean =>
  words.slice(from, Math.max(from, before)).some((word) => noes.has(word));

const isList = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at + 1).some((word) => noes.has(word) && !refusals.has(word));

// "won't feed, sleeps and sleeps" is no list of what is not
const refusals = new Set(["wont", "cant", "wouldnt", "couldnt", "arent", "isnt"]);
