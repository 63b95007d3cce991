import { describe, expect, test } from "vitest";
import { allCards } from "./all-cards.ts";
import { textOf } from "./texts.ts";

// NHS content rules: reading age 9 to 11, sentences of at most 20 words
const wordsMax = 20;
const gradeMax = 6;
const hard =
  /\b(perinatal|antenatal|postnatal|postpartum|trimester|gestation|f(o)?etal|f(o)?etus|h(a)?emorrhage|acute|symptom|abdom\w+|vaginal|discharge|immediately|experienc\w+|assess\w*|hypertension|contact|seek|regarding|cholestasis|pre-eclampsia|psychosis|suicid\w+)\b/i;
const never =
  /cold drink|cold water|doppler|unborn|you must|social services|taken away|fail(ed|ure)?\b|bad mother/i;

const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\d’'°-]+/gu) ?? [];
// good enough for short English words: groups of vowels, a silent e at the end not counted
const syllables = (word: string): number =>
  /^\d/.test(word)
    ? 1
    : Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, "")
            .match(/[aeiouy]+/g) ?? []
        ).length,
      );
const sentencesOf = (line: string): string[] =>
  line
    .replace(/^(- |## |\[\w+\] )/, "")
    .split(/(?<=[.!?:])\s+|;\s+/)
    .filter((sentence) => wordsOf(sentence).length > 0);

describe.each(allCards.map((card) => [card.key, textOf(card)] as const))("%s", (_, lines) => {
  const sentences = lines.flatMap((line) => line.split(" / ")).flatMap(sentencesOf);
  test("no sentence is longer than 20 words", () => {
    expect(sentences.filter((sentence) => wordsOf(sentence).length > wordsMax)).toEqual([]);
  });
  test("a child of 9 to 11 can read it", () => {
    const words = sentences.flatMap(wordsOf);
    const grade =
      0.39 * (words.length / sentences.length) +
      11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) -
      15.59;
    expect(grade).toBeLessThan(gradeMax);
    expect(words.length).toBeGreaterThan(30);
  });
  test("no hard words, no false comfort, no threat", () => {
    expect(lines.filter((line) => hard.test(line))).toEqual([]);
    expect(lines.filter((line) => never.test(line))).toEqual([]);
  });
});

test("the rules would notice", () => {
  expect(hard.test("Contact the perinatal team")).toBe(true);
  expect(never.test("Have a cold drink and lie down")).toBe(true);
  expect(never.test("Use your Doppler")).toBe(true);
});
