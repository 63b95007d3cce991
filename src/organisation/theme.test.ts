import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, hueOf, luminance, mixed, readColour } from "./colour.ts";
import { contrastMin, readTheme, readyColours, themeFrom, themeSheet, tooNear } from "./theme.ts";

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc
  .tuple(byte, byte, byte)
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`);
const darkColour = fc
  .tuple(anyColour, fc.double({ min: 0.1, max: 0.6, noNaN: true }))
  .map(([colour, share]) => mixed(colour, share, "black"));

test("contrast is what WCAG says, whichever way round", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#ffffff", "#ffffff")).toBe(1);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#5a3566", "#ffffff")).toBeCloseTo(9.8, 1);
  fc.assert(
    fc.property(
      anyColour,
      anyColour,
      (one, other) =>
        contrast(one, other) === contrast(other, one) &&
        contrast(one, other) >= 1 &&
        contrast(one, other) <= 21,
    ),
  );
});

test("hue and lightness", () => {
  expect(hueOf("#ff0000").degrees).toBe(0);
  expect(hueOf("#00ff00").degrees).toBe(120);
  expect(hueOf("#0000ff").degrees).toBe(240);
  expect(hueOf("#808080").chroma).toBe(0);
  expect(luminance("#000000")).toBe(0);
  fc.assert(fc.property(anyColour, (colour) => hueOf(colour).degrees >= 0 && hueOf(colour).degrees < 360));
});

test("every accepted colour has 7 to 1 on white, its deep shade more, and its deep shade on its tint too", () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(anyColour, darkColour), (colour) => {
      const reading = readTheme(colour);
      if (!reading.ok) return;
      accepted += 1;
      const { primary, primaryDeep, primaryTint } = reading.value;
      expect(contrast(primary, "#ffffff")).toBeGreaterThanOrEqual(contrastMin);
      expect(contrast(primaryDeep, "#ffffff")).toBeGreaterThanOrEqual(contrast(primary, "#ffffff"));
      expect(contrast(primaryDeep, primaryTint)).toBeGreaterThanOrEqual(contrastMin);
      expect(tooNear(primary)).toBeNull();
    }),
    { numRuns: 2_000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test("the colours we offer are accepted, and our own signals are not", () => {
  for (const { value } of readyColours) expect(readTheme(value).ok).toBe(true);
  expect(readTheme("#2a2430").ok).toBe(true);
  expect(readTheme("#a3242b")).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("too near to red") as string,
  });
  expect(readTheme("#6b4400")).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("too near to amber") as string,
  });
  expect(readTheme("#1d4d35")).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("too near to green") as string,
  });
  expect(readTheme("#ff69b4")).toMatchObject({
    ok: false,
    sentence: expect.stringMatching(/too light .* 2\.6 to 1/) as string,
  });
});

test("a contrast just under 7 is never said to be 7", () => {
  expect(readTheme("#595959").ok).toBe(true);
  const reading = readTheme("#5a5a5a");
  expect(reading).toMatchObject({ ok: false, sentence: expect.stringContaining("6.8 to 1") as string });
});

test.each(["", "red", "#12345", "#1234567", "url(x)", "#12345g", "}body{display:none"])(
  "“%s” is no colour",
  (typed) => {
    expect(readColour(typed).ok).toBe(false);
  },
);

test("short and bare ways of writing a colour are read", () => {
  expect(readColour(" 5A3566 ")).toEqual({ ok: true, value: "#5a3566" });
  expect(readColour("#a36")).toEqual({ ok: true, value: "#aa3366" });
});

test("the style sheet holds three properties, and nothing that is not a colour gets into it", () => {
  expect(themeSheet(themeFrom("#5a3566"))).toBe(
    ":root{--al-primary:#5a3566;--al-primary-deep:#44284d;--al-primary-tint:#efebf0}",
  );
  expect(themeSheet({ primary: "red;}body{display:none" })).toBe(":root{}");
});
