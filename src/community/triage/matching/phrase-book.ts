import type { Sentence } from "../reading/read-text.ts";
import { readPattern, type Pattern } from "./pattern.ts";

/** Where a phrase was found: words from..before of a sentence. */
export type Found<T> = { entry: T; from: number; before: number; saysNo: boolean };

const shortest = 2;
const longest = 12;
const keptMax = 20_000;

/** Many phrases looked for at once: each sentence tries only those of which a word it must have is there. */
export class PhraseBook<T> {
  private readonly patterns: { pattern: Pattern; entry: T }[] = [];
  private readonly whole = new Map<string, number[]>();
  private readonly starts = new Map<string, number[]>();
  private readonly asked = new Map<string, readonly number[]>();

  add(phrase: string, entry: T): void {
    for (const pattern of readPattern(phrase)) {
      const at = this.patterns.push({ pattern, entry }) - 1;
      for (const { word, isStart } of pattern.anchors) {
        const index = isStart ? this.starts : this.whole;
        const listed = index.get(word);
        if (listed) listed.push(at);
        else index.set(word, [at]);
      }
    }
  }

  /** Everything found in a sentence; one asked about again is not read again. */
  findOnce(sentence: Sentence): readonly Found<T>[] {
    const kept = sentence.found.get(this) as readonly Found<T>[] | undefined;
    if (kept) return kept;
    const found = this.find(sentence);
    sentence.found.set(this, found);
    return found;
  }

  /** Everything found in a sentence. */
  find(sentence: Sentence): Found<T>[] {
    const found: Found<T>[] = [];
    for (const at of this.worthTrying(sentence.words)) {
      const { pattern, entry } = this.patterns[at] ?? {};
      if (!pattern || entry === undefined) continue;
      const { expression, saysNo } = pattern;
      expression.lastIndex = 0;
      for (let match = expression.exec(sentence.line); match; match = expression.exec(sentence.line)) {
        const from = wordAt(sentence.places, match.index);
        const before = wordAt(sentence.places, match.index + match[0].length);
        found.push({ entry, from, before, saysNo });
      }
    }
    return found;
  }

  private worthTrying(words: readonly string[]): Set<number> {
    const tries = new Set<number>();
    for (const word of words) for (const at of this.triesOf(word)) tries.add(at);
    return tries;
  }

  // people use few words, so what a word asks for is kept
  private triesOf(word: string): readonly number[] {
    const kept = this.asked.get(word);
    if (kept) return kept;
    const tries = [...(this.whole.get(word) ?? [])];
    for (let length = shortest; length <= Math.min(longest, word.length); length += 1)
      tries.push(...(this.starts.get(word.slice(0, length)) ?? []));
    if (this.asked.size >= keptMax) this.asked.clear();
    this.asked.set(word, tries);
    return tries;
  }
}

// the first word that stands at or after a place in the line
function wordAt(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
