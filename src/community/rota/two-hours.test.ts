import { expect, test } from "vitest";
import { on, shiftOn } from "./rota.sample.ts";
import type { Shift } from "./shift.ts";
import { twoHours } from "./two-hours.ts";

const now = on("2026-08-10", "12:00");
const here = (date: string, from: string, until: string): Shift => ({
  ...shiftOn("amina", date),
  state: "closed",
  startedAt: on(date, from),
  hereUntilAt: on(date, until),
  closedAt: on(date, until),
});

test.each([
  ["there from beginning to end", [here("2026-08-04", "18:00", "20:00")], 0],
  ["a few minutes late to tap", [here("2026-08-04", "18:05", "20:00")], 0],
  ["half an hour late", [here("2026-08-04", "18:30", "20:00")], 30],
  ["left early", [here("2026-08-04", "18:00", "19:15")], 45],
  ["not there", [shiftOn("amina", "2026-08-04")], 120],
  [
    "one hour planned, one hour there: the rota holds two (A5)",
    [{ ...here("2026-08-04", "18:00", "19:00"), toAt: on("2026-08-04", "19:00") }],
    60,
  ],
  [
    "longer on another day makes up for nothing",
    [here("2026-08-04", "18:00", "21:00"), here("2026-08-05", "18:00", "19:00")],
    60,
  ],
  ["still to come", [shiftOn("amina", "2026-08-12")], undefined],
  [
    "taken off",
    [{ ...shiftOn("amina", "2026-08-04"), state: "cancelled", cancelledAt: now, why: "leave" }],
    undefined,
  ],
] as const)("against two hours a day: %s", (_, shifts, short) => {
  expect(twoHours(shifts, now)[0]?.shortMinutes).toBe(short);
});

test("the lists behind it: a line a volunteer, a line a day", () => {
  const [amina] = twoHours(
    [here("2026-08-05", "18:00", "20:00"), shiftOn("amina", "2026-08-04"), shiftOn("grace", "2026-08-04")],
    now,
  );
  expect(amina).toMatchObject({ wantedMinutes: 240, hereMinutes: 120, shortMinutes: 120 });
  expect(amina?.days.map(({ day, shortMinutes }) => [day, shortMinutes])).toEqual([
    ["2026-08-04", 120],
    ["2026-08-05", 0],
  ]);
});
