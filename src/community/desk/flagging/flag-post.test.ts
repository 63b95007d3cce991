import { expect, test } from "vitest";
import { flagPost, mayFlag, type Flagged } from "./flag-post.ts";

const three = ["a", "b", "c"];
const flagged = (change: Partial<Flagged>): Flagged => ({
  tier: "none",
  staffed: false,
  hidden: false,
  shownAgain: false,
  flaggerIds: three,
  before: [],
  ...change,
});

test.each<[string, Partial<Flagged>, ReturnType<typeof flagPost>]>([
  [
    "three different members out of hours put it aside",
    {},
    { kind: "happened", state: { hides: true, calls: false, pileOn: false }, facts: [] },
  ],
  ["two do not", { flaggerIds: ["a", "b"] }, { kind: "nothing" }],
  ["while somebody is there it is theirs to decide", { staffed: true }, { kind: "nothing" }],
  ["what a person let stand is not put aside again", { shownAgain: true }, { kind: "nothing" }],
  ["what is aside stays as it is", { hidden: true }, { kind: "nothing" }],
  [
    "the same three on the same author again: nothing is hidden, and somebody is told",
    { before: [["c", "b", "a"]] },
    { kind: "happened", state: { hides: false, calls: false, pileOn: true }, facts: [] },
  ],
  [
    "with others among them it is no pile-on",
    { before: [["a", "b", "x"]] },
    { kind: "happened", state: { hides: true, calls: false, pileOn: false }, facts: [] },
  ],
  [
    "one flag on a red reaches whoever is on call",
    { tier: "R", flaggerIds: ["a"] },
    { kind: "happened", state: { hides: false, calls: true, pileOn: false }, facts: [] },
  ],
])("%s", (_, change, expected) => {
  expect(flagPost(flagged(change))).toEqual(expected);
});

test.each([
  [{ mine: true, flaggedBefore: false, flagsToday: 0 }, "ownFlag"],
  [{ mine: false, flaggedBefore: true, flagsToday: 1 }, "flagged"],
  [{ mine: false, flaggedBefore: false, flagsToday: 5 }, "tooManyFlags"],
  [{ mine: false, flaggedBefore: false, flagsToday: 4 }, null],
])("%o: %s", (asked, refusal) => {
  expect(mayFlag(asked)).toBe(refusal);
});
