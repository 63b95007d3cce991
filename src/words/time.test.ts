import fc from "fast-check";
import { expect, test } from "vitest";
import { readTime, sayTime, sayWhen } from "./time.ts";

test.each([
  ["17:30", "5:30pm"],
  ["17:00", "5pm"],
  ["12:00", "midday"],
  ["00:00", "midnight"],
  ["00:05", "12:05am"],
  ["12:30", "12:30pm"],
  ["09:05", "9:05am"],
])("%s is said %s", (time, said) => {
  expect(sayTime(time)).toBe(said);
});

test("an instant is said on the charity's clock", () => {
  expect(sayTime(new Date("2026-08-06T16:30:00Z"))).toBe("5:30pm");
  expect(sayWhen(new Date("2026-08-05T15:15:00Z"), new Date("2026-08-06T09:00:00Z"))).toBe(
    "yesterday at 4:15pm",
  );
});

test.each([
  ["5.30pm", "17:30"],
  ["17:30", "17:30"],
  ["1730", "17:30"],
  ["5 pm", "17:00"],
  ["5:30 p.m.", "17:30"],
  ["09:05", "09:05"],
  ["0905", "09:05"],
  ["12am", "00:00"],
  ["12pm", "12:00"],
  ["Midday", "12:00"],
  ["12 noon", "12:00"],
  ["midnight", "00:00"],
  ["12:30", "12:30"],
  ["530pm", "17:30"],
  ["17:30:00", "17:30"],
  ["23.59", "23:59"],
  ["10AM", "10:00"],
])("%s is read as %s", (typed, time) => {
  expect(readTime(typed)).toEqual({ ok: true, value: time });
});

test.each([
  ["", "Enter the time"],
  ["5:30", "Say if 5:30 is in the morning or the afternoon, such as 5:30am or 5:30pm"],
  ["9", "Say if 9:00 is in the morning or the afternoon, such as 9:00am or 9:00pm"],
  ["half 5", "Enter the time like this: 5:30pm or 17:30"],
  ["25:00", "Enter the time like this: 5:30pm or 17:30"],
  ["13pm", "Enter the time like this: 5:30pm or 17:30"],
  ["5:75pm", "Enter the time like this: 5:30pm or 17:30"],
])("%s is refused: %s", (typed, sentence) => {
  expect(readTime(typed)).toEqual({ ok: false, sentence });
});

test("a source that means the 24 hour clock is believed", () => {
  expect(readTime("9:30", { clock24: true })).toEqual({ ok: true, value: "09:30" });
});

test("every minute of the day survives being said and read", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      expect(readTime(sayTime(time))).toEqual({ ok: true, value: time });
      expect(readTime(time)).toEqual({ ok: true, value: time });
    }),
  );
});
