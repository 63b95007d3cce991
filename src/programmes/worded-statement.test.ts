import fc from "fast-check";
import { expect, test } from "vitest";
import { offerForParents, offerForReferrers } from "./offer-statement.ts";
import { anySettings } from "./settings.arbitrary.ts";
import { statementWords, wordedStatement } from "./worded-statement.ts";

test("any generated offer can be opened for rewording and read back the same (B16, B17)", () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      for (const statement of [offerForParents("Ours", settings), offerForReferrers("Ours", settings)])
        expect(wordedStatement(statement.title, statementWords(statement))).toEqual(statement);
    }),
  );
});

test("paragraphs keep their line breaks; a list without a heading is still a list; a lone dash is a paragraph", () => {
  expect(wordedStatement("T", "One\ntwo\n\n- a\n- b\n \nHeading\n* c\n\n-\n\n")).toEqual({
    title: "T",
    paragraphs: ["One\ntwo", "-"],
    lists: [
      { heading: "", lines: ["a", "b"] },
      { heading: "Heading", lines: ["c"] },
    ],
  });
});

test("anything at all written in the box makes a statement", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => wordedStatement("T", words).title === "T"),
  );
});
