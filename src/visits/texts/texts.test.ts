import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { now, inMinutes, visits } from "../acts.sample.ts";
import type { SeenVisit } from "../visit.ts";
import { readWords } from "./read-words.ts";
import { visitMeant } from "./visit-meant.ts";

describe("a text is read in her own spelling, and never guessed at", () => {
  test.each([
    ["IN", "in"],
    [" in. ", "in"],
    ["In 😊", "in"],
    ["ＩＮ", "in"],
    ["in please x", "in"],
    ["in a bit", "not understood"],
    ["Inside now, all fine", "not understood"],
    ["OUT", "out"],
    ["out, thanks!", "out"],
    ["not out yet", "not understood"],
    ["LATE 30", "later 30"],
    ["late", "later 30"],
    ["late 45mins", "later 45"],
    ["late 45 minutes please", "later 45"],
    ["LATE ٣٠", "later 30"],
    ["late 99999", "not understood"],
    ["late by a lot", "not understood"],
    ["HELP", "help"],
    ["i need help", "help"],
    ["Help!!!", "help"],
    ["helpful", "not understood"],
    ["sos", "help"],
    ["Could you tell Buttercup I said hi", "help"],
    ["BUTTER CUP", "not understood"],
    ["", "not understood"],
    ["👍", "not understood"],
    ["<script>alert(1)</script>", "not understood"],
    ["'; drop table visit; --", "not understood"],
    ["x".repeat(10_000), "not understood"],
    [`${"😊".repeat(5_000)} help`, "help"],
    ["\u0000\u202Ein\u202C", "in"],
  ])("%s", (text, expected) => {
    const read = readWords(text, "buttercup");
    expect(read.kind === "later" ? `later ${read.minutes}` : read.kind).toBe(expected);
  });
  test("a word of several words is found as they stand together", () => {
    expect(readWords("see you on Mill Lane then", "mill lane").kind).toBe("help");
    expect(readWords("mill and lane", "mill lane").kind).toBe("not understood");
  });
  test("whatever arrives is read without falling over, and help is never missed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(["in", "out", "later", "help", "not understood"]).toContain(readWords(text, null).kind);
        expect(readWords(`${text} HELP`, "buttercup").kind).toBe("help");
        expect(readWords(`${text} buttercup ${text}`, "buttercup").kind).toBe("help");
      }),
      { numRuns: 40 },
    );
  });
});

describe("which visit she means", () => {
  const { planned, tomorrow, out, ended } = visits;
  test.each<[string, SeenVisit[], SeenVisit | null]>([
    ["the one she is on", [planned, out], out],
    ["else the nearest to come", [tomorrow, planned], planned],
    ["none that is over", [ended], null],
    ["none a day away", [tomorrow], null],
    ["none at all", [], null],
  ])("%s", (_, of, expected) => expect(visitMeant(of, now)).toBe(expected));
  test("one that should have begun hours ago is still meant; one of yesterday is not", () => {
    const earlier = (minutes: number) => ({ ...planned, startsAt: inMinutes(-minutes) });
    expect(visitMeant([earlier(600)], now)).not.toBe(null);
    expect(visitMeant([earlier(1_000)], now)).toBe(null);
  });
});
