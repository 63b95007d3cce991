import { expect, test } from "vitest";
import { codeAt, keyAddress, newKey, sayKey, stepOfCode } from "./one-time-code.ts";

const key = newKey();
const now = new Date("2026-08-04T09:00:10Z");
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

test("a code counts for its half-minute and its neighbours, however it is spaced", () => {
  const code = codeAt(key, now);
  const step = stepOfCode(key, ` ${code.slice(0, 3)} ${code.slice(3)} `, 0, now);
  expect(step).toBe(Math.floor(now.getTime() / 30_000));
  expect(stepOfCode(key, code, 0, later(25))).toBe(step);
  expect(stepOfCode(key, code, 0, later(90))).toBeNull();
});

test("a code is used once, and none before it afterwards", () => {
  const before = codeAt(key, later(-30));
  const step = stepOfCode(key, codeAt(key, now), 0, now) ?? 0;
  expect(stepOfCode(key, codeAt(key, now), step, now)).toBeNull();
  expect(stepOfCode(key, before, step, now)).toBeNull();
  expect(stepOfCode(key, codeAt(key, later(30)), step, later(30))).toBe(step + 1);
});

test.each(["", "12345", "1234567", "abcdef", "000000\u202e", "１２３４５６"])("%j is not a code", (typed) => {
  expect(stepOfCode(key, typed, 0, now)).toBeNull();
});

test("the app is told a plain name, and the key can be typed over", () => {
  expect(keyAddress("JBSWY3DPEHPK3PXP", "ruth@harbrook.example", "Notes")).toContain(
    "otpauth://totp/Notes:ruth%40harbrook.example?issuer=Notes&secret=JBSWY3DPEHPK3PXP",
  );
  expect(sayKey("JBSWY3DPEHPK3PXP")).toBe("JBSW Y3DP EHPK 3PXP");
});
