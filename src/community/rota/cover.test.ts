import { expect, test } from "vitest";
import { bandsOf } from "./bands.ts";
import { coverOf, gapsIn } from "./cover.ts";
import { day, evening, evenings, on, shiftOn } from "./rota.sample.ts";
import { minutesBetween, type Shift } from "./shift.ts";

const now = on("2026-08-04", "09:00");

test("hours are those of the clock on the wall, over a change to summer time and back", () => {
  const night = { ...evenings, hoursFrom: "23:00", hoursTo: "01:00" };
  const spring = bandsOf(
    [{ ...evenings, hoursFrom: "00:00", hoursTo: "02:00" }, evenings],
    day("2026-03-29"),
    day("2026-03-29"),
  );
  expect(spring.map(({ fromAt }) => fromAt.toISOString())).toEqual([
    "2026-03-29T00:00:00.000Z",
    "2026-03-29T17:00:00.000Z",
  ]);
  expect(spring.map(({ fromAt, toAt }) => minutesBetween(fromAt, toAt))).toEqual([60, 120]);
  const autumn = bandsOf([{ ...night, hoursTo: "02:00" }], day("2026-10-24"), day("2026-10-24"));
  expect(autumn[0]?.fromAt.toISOString()).toBe("2026-10-24T22:00:00.000Z");
  expect(autumn[0]?.toAt.toISOString()).toBe("2026-10-25T02:00:00.000Z");
});

test("a band is wanted on its weekdays, from its first day to its last; the same hours wanted twice are one", () => {
  const weekend = { ...evenings, id: "w", weekdays: [6, 7], need: 3 };
  const bands = bandsOf([evenings, weekend], day("2026-08-07"), day("2026-08-10"));
  expect(bands.map(({ day: on, need }) => [on, need])).toEqual([
    ["2026-08-07", 2],
    ["2026-08-08", 3],
    ["2026-08-09", 3],
    ["2026-08-10", 2],
  ]);
  const ended = { ...evenings, fromOn: day("2026-08-08"), toOn: day("2026-08-08") };
  expect(bandsOf([ended], day("2026-08-01"), day("2026-08-31"))).toHaveLength(1);
});

const open: Shift = {
  ...shiftOn("grace", "2026-08-04"),
  state: "open",
  startedAt: on("2026-08-04", "18:05"),
  hereUntilAt: on("2026-08-04", "20:00"),
};

test.each([
  ["nobody", [], 0],
  ["one", [shiftOn("amina", "2026-08-04")], 1],
  ["two", [shiftOn("amina", "2026-08-04"), open], 2],
  ["two, one of them for half of it", [shiftOn("amina", "2026-08-04", "18:00", "19:00"), open], 1],
  [
    "one after the other",
    [shiftOn("amina", "2026-08-04", "18:00", "19:00"), shiftOn("grace", "2026-08-04", "19:00")],
    1,
  ],
  ["a minute nobody is there", [shiftOn("amina", "2026-08-04", "18:01")], 0],
  ["who begins long before", [shiftOn("amina", "2026-08-04", "17:00", "21:00")], 1],
  ["who left early", [{ ...open, hereUntilAt: on("2026-08-04", "19:00") }], 0],
  [
    "who cannot come",
    [{ ...shiftOn("amina", "2026-08-04"), state: "cancelled", cancelledAt: now, why: "cannot" }],
    0,
  ],
] as const)("cover is the fewest at any moment: %s", (_, shifts, has) => {
  expect(coverOf([evening("2026-08-04")], shifts, now)[0]?.has).toBe(has);
});

test("a shift nobody began is no cover once it is over, and a gap that is over is no gap", () => {
  const later = on("2026-08-04", "21:00");
  const shifts = [shiftOn("amina", "2026-08-04")];
  expect(coverOf([evening("2026-08-04")], shifts, later)[0]?.has).toBe(0);
  const covered = coverOf([evening("2026-08-04"), evening("2026-08-05")], shifts, later);
  expect(gapsIn(covered, later).map(({ day: when }) => when)).toEqual(["2026-08-05"]);
});
