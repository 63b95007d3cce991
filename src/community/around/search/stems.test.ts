import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";
import { piecesOf, stemsOf } from "./stems.ts";

const meets: readonly (readonly string[])[] = [
  ["feed", "feeds", "feeding", "Feeding’s"],
  ["nappy", "nappies", "NAPPIES"],
  ["stop", "stopped", "stopping", "stops"],
  ["make", "making", "makes"],
  ["worry", "worries", "worrying", "worried"],
  ["latch", "latches", "latching", "latched"],
  ["café", "cafe", "cafés"],
  ["midwife", "midwife’s"],
];
test.each(meets)("%s is found by its other endings", (...words) => {
  expect(new Set(words.flatMap(stemsOf)).size).toBe(1);
});

const apart: readonly (readonly [string, string])[] = [
  ["bed", "bees"],
  ["nurse", "nursery"],
  ["born", "borrow"],
  ["pump", "bump"],
];
test.each(apart)("%s and %s stay two words", (one, other) =>
  expect(stemsOf(one)).not.toEqual(stemsOf(other)),
);

test("words that every sentence has, and single letters, are not looked for", () => {
  expect(stemsOf("the and of it is a I don't can’t")).toEqual([]);
  expect(stemsOf("Wŷ Tŷ Gŵyr 37 weeks سلام")).toEqual(["wy", "ty", "gwyr", "37", "week", "سلام"]);
});

test("pieces joined are the text again, whatever was written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("an excerpt shows the first word that was found, marked, and is never long", () => {
  const text = `${"before ".repeat(60)}She will not latch tonight. ${"after ".repeat(200)}`;
  const shown = excerpt(text, new Set(stemsOf("latching")));
  expect(shown.filter(({ found }) => found).map((piece) => piece.text)).toEqual(["latch"]);
  expect(shown.map((piece) => piece.text).join("").length).toBeLessThan(320);
  expect(excerpt("Hello there", new Set(["nothing"]))).toEqual([{ text: "Hello there", found: false }]);
  expect(
    excerpt("x".repeat(5_000), new Set())
      .map((piece) => piece.text)
      .join("").length,
  ).toBeLessThan(300);
  expect(excerpt("", new Set())).toEqual([]);
});
