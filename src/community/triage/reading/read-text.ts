import { byNeighbours } from "./by-neighbours.ts";
import { plainLetters } from "./letters.ts";
import { nearWord } from "./near-words.ts";
import { hiddenIn, piecesOf } from "./pieces.ts";
import { partsOf } from "./run-together.ts";
import { fullEnding, spelling } from "./spelling.ts";

/** One sentence as it is read: words in their plain spelling, and where each stands in what was typed. */
export type Sentence = {
  words: string[];
  /** Where each word starts and ends in the post. */
  starts: number[];
  ends: number[];
  /** Whether a new clause starts with this word. */
  opens: boolean[];
  /** " word word word ", and the place of each word in it. */
  line: string;
  places: number[];
  isQuestion: boolean;
  isLaughing: boolean;
  /** What was looked for in it already, and found. */
  found: Map<object, readonly unknown[]>;
};

const readMax = 200_000;
/** Some write without a full stop: after so many words the next pause ends a sentence, and after twice as many anything does. */
const wordsMax = 60;
const known = new Map<string, string>();
const knownMax = 50_000;

/** Reads a post as people type: curly quotes, capitals, looong words, txt speak and slips all read alike. At most 200,000 letters. */
export function readText(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence = blank();
  let opens = true;
  for (const { piece, index } of piecesOf(text.slice(0, readMax))) {
    const first = piece[0] ?? "";
    if (/[.!?…;\n\r]/.test(first)) {
      sentence.isQuestion = piece.includes("?");
      sentence = closed(sentences, sentence);
      opens = true;
    } else if (/[,()–—:\-"“” ]/.test(first)) opens = true;
    else if (/[😂🤣😆😅😹]/u.test(piece)) laugh(sentences, sentence);
    else {
      const read = piece === "OH" ? "partner" : readWord(piece);
      if (isEndless(sentence, read, opens)) sentence = closed(sentences, sentence);
      for (const word of read.split(" ")) {
        if (word === "lol") laugh(sentences, sentence);
        sentence.words.push(word);
        sentence.starts.push(index);
        sentence.ends.push(index + piece.length);
        sentence.opens.push(opens || word === "but");
        opens = false;
      }
    }
  }
  closed(sentences, sentence);
  return sentences;
}

const isEndless = ({ words }: Sentence, next: string, opens: boolean): boolean =>
  words.length > wordsMax &&
  (opens || words.length > 2 * wordsMax || /^(and|but|so|then|anyway|also|because)$/.test(next));

const blank = (): Sentence => ({
  words: [],
  starts: [],
  ends: [],
  opens: [],
  line: " ",
  places: [],
  isQuestion: false,
  isLaughing: false,
  found: new Map(),
});

function closed(sentences: Sentence[], sentence: Sentence): Sentence {
  if (sentence.words.length === 0) return sentence;
  byNeighbours(sentence);
  relined(sentence);
  sentences.push(sentence);
  return blank();
}

/** Writes the line of a sentence anew, after its words have changed. */
export function relined(sentence: Sentence): void {
  let line = " ";
  sentence.places = sentence.words.map((word) => {
    const place = line.length;
    line += `${word} `;
    return place;
  });
  sentence.line = line;
}

// a laugh stands after what it laughs at
function laugh(sentences: readonly Sentence[], sentence: Sentence): void {
  const meant = sentence.words.length > 0 ? sentence : sentences.at(-1);
  if (meant) meant.isLaughing = true;
}

function readWord(typed: string): string {
  const found = known.get(typed);
  if (found !== undefined) return found;
  const read = spelt(typed);
  if (known.size >= knownMax) known.clear();
  known.set(typed, read);
  return read;
}

function spelt(typed: string): string {
  const sign = signs[typed];
  if (sign) return sign;
  if (/^[\d/.,+:]+$/.test(typed)) return pressure(typed);
  const plain = plainLetters(typed);
  const bare = hiddenIn(plain) ?? plain.replaceAll("'", "");
  const meant = spelling.get(plain) ?? spelling.get(bare) ?? spelling.get(single(bare)) ?? nearWord(bare);
  return meant ?? partsOf(bare)?.join(" ") ?? fullEnding(bare);
}

const signs: Readonly<Record<string, string>> = { "🩸": "blood", "🔪": "knife", "💊": "pills" };

// "noooo" is "no": where doubling means nothing, try it once
const single = (word: string): string => word.replace(/(.)\1$/, "$1");

// 140/90 is where high blood pressure starts (NICE NG133)
function pressure(typed: string): string {
  const [over, under] = typed.split("/").map(Number);
  if (under === undefined || over === undefined || over < 70 || under < 35) return typed.replace(",", ".");
  return over >= 140 || under >= 90 ? "highpressure" : "okpressure";
}
