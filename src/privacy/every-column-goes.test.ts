import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { erasing } from "../features.ts";

/** Columns of words that stay when a person is erased, each with why. */
const stays: Readonly<Record<string, string>> = {
  "lesson.words": "what was learned, of nobody, with no way back to a concern",
  "lesson.changed_words": "the same",
  "low_level_review.seen": "what was seen across a month, of nobody",
  "space_change.why": "why a space was changed, of nobody",
  "myth.claim": "a claim in words of our own, about nobody",
  "myth.answer": "what a professional says to it, for everybody to read",
  "myth_answer.answer": "the same, as it was said before",
  "session_turn.answer": "what a guest said to everybody in the room; the question’s words go",
  "session_digest.words": "what a session came to, of nobody, signed by its guest for everybody to read",
  "session_digest.prompts": "what to talk about afterwards, the same",
  "session_digest.wish": "what a guest wished otherwise in it, of nobody",
  "session_feedback.words": "what somebody thought of a session, with no way back to whom",
  "triage_change.because": "why a rule was changed, of nobody, like the rule itself",
  "triage_change.allowed_because": "why a change was allowed all the same, the same",
  "triage_example.words": "an example that rules are tried on, made up and never a member’s own",
  "unusual_look.answer": "a colleague's answer for her own looking, kept like the record of looks",
  "unusual_look.because": "what was decided about a colleague's looking, the same",
};

/** "table.column" of every column of prose, as the features declare their tables. */
function proseColumns(): string[] {
  const folder = join(import.meta.dirname, "..");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(^|\/)tables\.ts$/.test(name),
  );
  return files.flatMap((name) => {
    let table = "";
    return readFileSync(join(folder, name), "utf8")
      .split("\n")
      .flatMap((line) => {
        table = /^ {2,4}(\w+): \{$/.exec(line)?.[1] ?? table;
        const column = /^\s+(\w+): Prose(Json)?(OrNull)?\b/.exec(line)?.[1];
        return column ? [`${table}.${column}`] : [];
      });
  });
}

const goes = new Set(
  erasing.keeps
    .flatMap(({ erasables }) => erasables)
    .flatMap((erasable): readonly string[] => {
      if ("calls" in erasable) return erasable.columns;
      const { table, leaves } = erasable;
      return leaves === "nothing"
        ? [`${table}.*`]
        : Object.keys(leaves).map((column) => `${table}.${column}`);
    }),
);

test("every column of words goes some day, or says why not: name it in its feature's erasing-store.ts", () => {
  const columns = proseColumns();
  expect(columns.length).toBeGreaterThan(30);
  const forgotten = columns.filter(
    (column) => !goes.has(column) && !goes.has(`${column.split(".")[0]}.*`) && !(column in stays),
  );
  expect(forgotten).toEqual([]);
});

test("nothing is excused that is gone or goes after all", () => {
  const columns = proseColumns();
  expect(Object.keys(stays).filter((column) => !columns.includes(column))).toEqual([]);
});
