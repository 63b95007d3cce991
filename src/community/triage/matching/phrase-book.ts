import type { Sentence } from "../reading/read-text.ts";
import { readPattern, type Anchor, type Pattern } from "./pattern.ts";

/** Where a phrase was found: words from..before of a sentence. */
export type Found<T> = { entry: T; from: number; before: number; saysNo: boolean };

/** Words of which one must be there for a phrase to be worth trying; `metIn` is the last search in which one was. */
type Need = { metIn: number };
/** What a word asks for: phrases to be tried, and needs it meets. */
type Asked = { tries: readonly number[]; meets: readonly Need[] };

const shortest = 1;
const longest = 12;
const keptMax = 20_000;

/** Many phrases looked for at once: each sentence tries only those of which every word it must have is there. */
export class PhraseBook<T> {
  private readonly patterns: { pattern: Pattern; needs: readonly Need[]; entry: T; triedIn: number }[] = [];
  private readonly tries = new WordIndex<number>();
  private readonly needs = new WordIndex<Need>();
  // many phrases share a list, so each is kept once
  private readonly sameNeed = new Map<string, Need>();
  private readonly asked = new Map<string, Asked>();
  private search = 0;

  add(phrase: string, entry: T): void {
    this.asked.clear();
    for (const pattern of readPattern(phrase)) {
      const needs = pattern.needs.map((anchors) => this.needOf(anchors));
      const at = this.patterns.push({ pattern, needs, entry, triedIn: 0 }) - 1;
      this.tries.add(pattern.anchors, at);
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
  find({ words, line, places }: Sentence): Found<T>[] {
    const found: Found<T>[] = [];
    this.search += 1;
    const asked = words.map((word) => this.askedBy(word));
    for (const { meets } of asked) for (const need of meets) need.metIn = this.search;
    for (const { tries } of asked)
      for (const at of tries) {
        const one = this.patterns[at];
        if (!one || one.triedIn === this.search) continue;
        one.triedIn = this.search;
        if (!one.needs.every((need) => need.metIn === this.search)) continue;
        const { expression, saysNo } = one.pattern;
        expression.lastIndex = 0;
        for (let match = expression.exec(line); match; match = expression.exec(line)) {
          const from = wordAt(places, match.index);
          const before = wordAt(places, match.index + match[0].length);
          found.push({ entry: one.entry, from, before, saysNo });
        }
      }
    return found;
  }

  // people use few words, so what a word asks for is kept
  private askedBy(word: string): Asked {
    const kept = this.asked.get(word);
    if (kept) return kept;
    const made = { tries: this.tries.of(word), meets: this.needs.of(word) };
    if (this.asked.size >= keptMax) this.asked.clear();
    this.asked.set(word, made);
    return made;
  }

  private needOf(anchors: readonly Anchor[]): Need {
    const key = anchors.map(({ word, isStart }) => (isStart ? `${word}*` : word)).join("|");
    const kept = this.sameNeed.get(key);
    if (kept) return kept;
    const need = { metIn: 0 };
    this.sameNeed.set(key, need);
    this.needs.add(anchors, need);
    return need;
  }
}

/** Things listed under whole words and under how words start. */
class WordIndex<T> {
  private readonly whole = new Map<string, T[]>();
  private readonly starts = new Map<string, T[]>();

  add(anchors: readonly Anchor[], thing: T): void {
    for (const { word, isStart } of anchors) {
      const index = isStart ? this.starts : this.whole;
      const listed = index.get(word);
      if (listed) listed.push(thing);
      else index.set(word, [thing]);
    }
  }

  of(word: string): T[] {
    const listed = [...(this.whole.get(word) ?? [])];
    for (let length = shortest; length <= Math.min(longest, word.length); length += 1)
      listed.push(...(this.starts.get(word.slice(0, length)) ?? []));
    return listed;
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
