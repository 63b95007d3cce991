import { joinsToFlag } from "./near-words.ts";
import type { Sentence } from "./read-text.ts";

// two words that mean another word, or others, only beside each other
const pairs: Readonly<Record<string, string>> = {
  "my self": "myself",
  "me self": "myself",
  "her self": "herself",
  "him self": "himself",
  "your self": "yourself",
  "them selves": "themselves",
  "should of": "should have",
  "would of": "would have",
  "could of": "could have",
  "might of": "might have",
  "must of": "must have",
  "better of": "better off",
  "my live": "my life",
  "this live": "this life",
  "here voices": "hear voices",
  "here things": "hear things",
  "our lass": "my wife",
  "our lad": "my son",
  "little lass": "baby girl",
  "little lad": "baby boy",
  "not aloud": "not allowed",
  "never aloud": "never allowed",
  "isnt aloud": "isnt allowed",
  "to much": "too much",
  "to many": "too many",
  "loose blood": "lose blood",
  "water brake": "water break",
  "waters brake": "waters break",
  "wnt to": "want to",
  "wnt 2": "want to",
  "4 ever": "forever",
  "b here": "be here",
  "b dead": "be dead",
  "b alive": "be alive",
  "b able": "be able",
};
// "2" is "to" after these, or before those; "b" is "be" after these
const beforeTo = new Set(
  "want wants wanted wanting need needs needed going have has had got trying tried ready able how like used ways about meant supposed decided plan planning tempted".split(
    " ",
  ),
);
const afterTo = new Set(
  "die kill end go be do sleep stop get live hurt cut jump breathe wake eat feed see talk cope leave sleep cry hear the my".split(
    " ",
  ),
);
const beforeBe = new Set(
  "to not will wont would wouldnt can cant could never might should just dont ill il".split(" "),
);

/** Settles words that only their neighbours tell apart: "wnt 2 b here", "my self", "should of", "over dose". */
export function byNeighbours(sentence: Sentence): void {
  const { words, starts, ends, opens } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const before = words[at - 1] ?? "";
    const after = words[at + 1] ?? "";
    if (word === "2" && (beforeTo.has(before) || (afterTo.has(after) && !/^\d/.test(before))))
      words[at] = "to";
    if (word === "b" && beforeBe.has(before)) words[at] = "be";
    const meant = pairs[`${words[at]} ${after}`]?.split(" ") ?? one(joinsToFlag(words[at] ?? "", after));
    if (!meant) continue;
    if (meant.length === 2) words.splice(at, 2, ...meant);
    else {
      words.splice(at, 2, ...meant);
      ends.splice(at, 1);
      starts.splice(at + 1, 1);
      opens.splice(at + 1, 1);
    }
  }
}

const one = (word: string | null): string[] | null => (word === null ? null : [word]);
