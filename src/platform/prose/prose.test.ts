import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { addKey, keysInFolder, keysInMemory } from "./index.ts";
import { erasedWords, openThing, openWords, sealThing, sealWords } from "./seal-words.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what was closed opens as it was written, whatever was written", () => {
  const keys = keysInMemory();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      const sealed = sealWords(keys.newest("harbrook"), words);
      if (words.length > 12) expect(sealed).not.toContain(words);
      expect(openWords(keys, sealed)).toBe(words.toWellFormed());
    }),
  );
});

test("a thing opens where it lies in JSON, and so does a word beside it", () => {
  const keys = keysInMemory();
  const key = keys.newest("harbrook");
  const json = `{"open":"yes","inner":[${sealThing(key, { note: "the gate sticks", times: [2] })}],"word":${JSON.stringify(sealWords(key, "quiet"))}}`;
  expect(openThing(keys, json)).toEqual({
    open: "yes",
    inner: [{ note: "the gate sticks", times: [2] }],
    word: "quiet",
  });
});

test("changed by one character it does not open; a pilcrow of somebody's own is only a pilcrow", () => {
  const keys = keysInMemory();
  const sealed = sealWords(keys.newest("harbrook"), "he came back last night");
  const broken = `${sealed.slice(0, -2)}${sealed.endsWith("A") ? "BB" : "AA"}`;
  expect(openWords(keys, broken)).toBe(broken);
  for (const typed of ["¶", "¶w1.", "¶w1.zz.yy", "¶ a new paragraph. And more."])
    expect(openWords(keys, typed)).toBe(typed);
});

test("keys in a folder: made once, newer ones close from then on, an erased one opens nothing again", () => {
  const keys = keysInFolder(folder);
  const first = sealWords(keys.newest("harbrook"), "before");
  const again = keysInFolder(folder);
  expect(openWords(again, first)).toBe("before");
  addKey(folder, "harbrook", new Date(Date.now() + 60_000));
  const later = keysInFolder(folder);
  const second = sealWords(later.newest("harbrook"), "after");
  expect(second.split(".")[1]).not.toBe(first.split(".")[1]);
  expect(openWords(later, first)).toBe("before");
  expect(readdirSync(join(folder, "harbrook"))).toHaveLength(2);
  rmSync(join(folder, "harbrook", readdirSync(join(folder, "harbrook")).sort()[0] ?? ""));
  const without = keysInFolder(folder);
  expect(openWords(without, first)).toBe(erasedWords);
  expect(openWords(without, second)).toBe("after");
  // another organisation has another key
  expect(without.newest("westmere").id).not.toBe(without.newest("harbrook").id);
});
