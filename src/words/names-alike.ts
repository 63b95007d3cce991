import { editDistance } from "./edit-distance.ts";
import { plainNameWords } from "./plain-name.ts";
import { wordSound } from "./sounds-like.ts";

const SAME_SOUND = 0.9;
const INITIAL_ONLY = 0.6;
const WORDS_MAX = 8;

/**
 * How alike two names are, 0 to 1: the order of their words does not matter, accents do not, small slips and other
 * spellings of the same sound cost little, a word only one of them has costs more. 0.85 and up is worth a human look.
 */
export function namesAlike(one: string, other: string): number {
  const a = plainNameWords(one).slice(0, WORDS_MAX);
  const b = plainNameWords(other).slice(0, WORDS_MAX);
  if (a.length === 0 || b.length === 0) return 0;
  const pairs = a
    .flatMap((left, i) => b.map((right, j) => ({ i, j, left, right, score: wordsAlike(left, right) })))
    .sort((x, y) => y.score - x.score || order(x).localeCompare(order(y)));
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  let total = 0;
  for (const { i, j, score } of pairs) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    total += score;
  }
  return (2 * total) / (a.length + b.length);
}

/** How alike two single words are, 0 to 1. */
function wordsAlike(one: string, other: string): number {
  if (one === other) return 1;
  const shortest = Math.min(one.length, other.length);
  if (shortest === 1) return one.charAt(0) === other.charAt(0) ? INITIAL_ONLY : 0;
  const near = 1 - editDistance(one.slice(0, 40), other.slice(0, 40)) / Math.max(one.length, other.length);
  // two sounds alone say little: Jane and John share theirs
  const sound = wordSound(one);
  const heardAlike = (sound.length > 2 || near >= 0.5) && sound === wordSound(other) ? SAME_SOUND : 0;
  // under half is chance, not likeness
  return Math.max(heardAlike, near < 0.5 ? 0 : near);
}

// ties are settled the same way whichever name comes first
function order({ left, right }: { left: string; right: string }): string {
  return [left, right].sort().join(" ");
}
