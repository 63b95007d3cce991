import { expect, test } from "vitest";
import { catalogue, directionOf, sayIn } from "./say.ts";

const en = catalogue("en", {
  hello: "Hello {name}",
  here: { one: "{count} parent is here", other: "{count} parents are here" },
  bye: "See you on {day}",
});
const cy = catalogue("cy", {
  hello: "Helo {name}",
  here: { two: "Mae {count} riant yma", other: "Mae {count} o rieni yma" },
});
const ur = catalogue("ur", { hello: "سلام {name}" });

test("English is said, with its params and its plurals", () => {
  const say = sayIn("en-GB", en, [cy]);
  expect(say("hello", { name: "Amina" })).toBe("Hello Amina");
  expect(say("here", { count: 1 })).toBe("1 parent is here");
  expect(say("here", { count: 1200 })).toBe("1,200 parents are here");
  expect([say.language, say.dir]).toEqual(["en", "ltr"]);
});

test("Welsh is said where it is written, English where it is not", () => {
  const say = sayIn("cy-GB", en, [cy]);
  expect(say("hello", { name: "Siân" })).toBe("Helo Siân");
  expect(say("here", { count: 2 })).toBe("Mae 2 riant yma");
  expect(say("bye", { day: "6 August" })).toBe("See you on 6 August");
  expect(say.language).toBe("cy");
});

test("a language written from right to left says so; one we do not have falls back to English", () => {
  expect(sayIn("ur", en, [ur]).dir).toBe("rtl");
  expect(sayIn("pl", en, [ur]).language).toBe("en");
  expect(directionOf("ar-EG")).toBe("rtl");
});

test("a page never fails over a word", () => {
  const say = sayIn("en", en);
  expect(say("hello")).toBe("Hello {name}");
  expect(say("hello", { name: "{day} <b>" })).toBe("Hello {day} <b>");
  expect((say as (key: string) => string)("toString")).toBe("toString");
});
