import fc from "fast-check";
import { expect, test } from "vitest";
import { readLine, readText, visibleText } from "./text.ts";

const note = { noun: "note", max: 2000, required: true };

test("too long says how long and how long it may be", () => {
  expect(readText("a".repeat(2431), note)).toEqual({
    ok: false,
    sentence: "The note must be 2,000 characters or fewer. You typed 2,431.",
  });
});

test("nothing to see is nothing typed", () => {
  for (const empty of ["", "  \n", "\u200b\u2060", "\u3164", "\u2800", "\u202e"])
    expect(readText(empty, note)).toEqual({ ok: false, sentence: "Enter the note" });
  expect(readText("", { noun: "note", max: 10 })).toEqual({ ok: true, value: "" });
  expect(readText("", { ...note, missing: "Write what she said, in her own words" })).toMatchObject({
    sentence: "Write what she said, in her own words",
  });
});

test("what people write stays as they wrote it", () => {
  for (const kept of [
    "Łódź",
    "O’Brien",
    "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    "a\n\n  b",
    "tab\there",
    "👍🏽",
    "<b>not bold</b>",
  ])
    expect(readText(kept, note)).toEqual({ ok: true, value: kept });
});

test("disguises and hidden characters go", () => {
  expect(visibleText("a\u0000b\u0007c")).toBe("abc");
  expect(visibleText("safe\u202egpj.exe")).toBe("safegpj.exe");
  expect(visibleText("ad\u200dmin\u200b")).toBe("admin");
  expect(visibleText("hi\u{e0068}\u{e0069}")).toBe("hi");
  expect(visibleText("cafe\u0301")).toBe("café");
  expect(visibleText("one\r\ntwo\rthree\u2028four")).toBe("one\ntwo\nthree\nfour");
  expect(visibleText("\ud800x").isWellFormed()).toBe(true);
});

test("a line has no line breaks", () => {
  expect(readLine(" one \r\n two\t three ", note)).toEqual({ ok: true, value: "one two three" });
});

test("reading what was read changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (typed) => {
      const once = readText(typed, { noun: "note", max: 10_000 });
      if (once.ok) expect(readText(once.value, { noun: "note", max: 10_000 })).toEqual(once);
    }),
  );
});
