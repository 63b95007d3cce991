import { expect, test } from "vitest";
import type { Tier } from "../tables.ts";
import { clockOf, type Cover } from "./clock.ts";

const at = new Date("2026-08-04T10:00:00Z");
const plus = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
const staffed = (untilMinutes: number, nextMinutes: number | null = 600): Cover => ({
  here: 2,
  untilAt: plus(untilMinutes),
  nextAt: nextMinutes === null ? null : plus(nextMinutes),
});
const nobody = (nextMinutes: number | null): Cover => ({
  here: 0,
  untilAt: null,
  nextAt: nextMinutes === null ? null : plus(nextMinutes),
});

const minutes = (date: Date | null): number | null =>
  date ? (date.getTime() - at.getTime()) / 60_000 : null;

test.each<
  [string, Tier, Cover, { due: number | null; promised: number | null; board: number | null; out: boolean }]
>([
  [
    "green while somebody is there: the space's promise",
    "none",
    staffed(120),
    { due: 60, promised: 60, board: null, out: false },
  ],
  [
    "green near the end of a shift counts from the next",
    "none",
    staffed(20),
    { due: 660, promised: 660, board: null, out: false },
  ],
  [
    "green near the end where none is planned keeps the promise",
    "none",
    staffed(20, null),
    { due: 60, promised: 60, board: null, out: false },
  ],
  ["amber is for this shift", "A", staffed(40), { due: 40, promised: 40, board: null, out: false }],
  [
    "amber early in a shift: the space's promise",
    "A",
    staffed(120),
    { due: 60, promised: 60, board: null, out: false },
  ],
  [
    "amber in the last minutes still has ten",
    "A",
    staffed(2),
    { due: 10, promised: 10, board: null, out: false },
  ],
  [
    "green out of hours counts from the next shift",
    "none",
    nobody(600),
    { due: 660, promised: 660, board: null, out: true },
  ],
  [
    "amber out of hours counts from the next shift",
    "A",
    nobody(300),
    { due: 360, promised: 360, board: null, out: true },
  ],
  [
    "amber with the next shift far away is on the board now",
    "A",
    nobody(800),
    { due: 860, promised: 860, board: 0, out: true },
  ],
  [
    "nobody planned: the coordinators have it now",
    "none",
    nobody(null),
    { due: null, promised: null, board: 0, out: true },
  ],
  ["R is opened within five minutes", "R", staffed(120), { due: 5, promised: 5, board: null, out: false }],
  ["U is opened within ten", "U", staffed(120), { due: 10, promised: 10, board: null, out: false }],
  [
    "S is opened within fifteen, the end of the shift or not",
    "S",
    staffed(3),
    { due: 15, promised: 15, board: null, out: false },
  ],
  [
    "a red out of hours is with whoever is on call",
    "R",
    nobody(600),
    { due: null, promised: null, board: 0, out: true },
  ],
])("%s", (_, tier, cover, expected) => {
  const clock = clockOf(tier, at, cover, 60);
  expect({
    due: minutes(clock.dueAt),
    promised: minutes(clock.promisedAt),
    board: minutes(clock.boardAt),
    out: clock.outOfHours,
  }).toEqual(expected);
});
