import { expect, test } from "vitest";
import { endSwap, takeSwap } from "./answer-swap.ts";
import { askSwap } from "./ask-swap.ts";
import { coverOf } from "./cover.ts";
import { freeShift } from "./free-shift.ts";
import { amina, evening, on, shiftOn } from "./rota.sample.ts";
import type { Shift } from "./shift.ts";
import { signUp } from "./sign-up.ts";
import type { Swap } from "./swap.ts";

const now = on("2026-08-04", "09:00");
const shift = shiftOn("amina", "2026-08-08");
const open: Shift = { ...shift, state: "open", startedAt: shift.fromAt, hereUntilAt: shift.toAt };
const grace = { ...amina, personId: "grace", handle: "Grace" };
const swap: Swap = {
  id: "swap",
  spaceId: "here",
  shiftId: shift.id,
  fromPersonId: "amina",
  toPersonId: null,
  askedAt: now,
  lapsesAt: shift.fromAt,
  ended: null,
};
const settled: Swap = { ...swap, ended: { at: now, how: "taken" } };
const refusal = (done: { kind: string; refusal?: string }): string => done.refusal ?? done.kind;

test.each([
  ["anybody", shift, null, null, now, "happened"],
  ["somebody of the space", shift, null, "grace", now, "happened"],
  ["somebody who is not", shift, null, "zoe", now, "whoSwaps"],
  ["herself", shift, null, "amina", now, "swapWithHerself"],
  ["twice by the same form", shift, { ...swap, id: "new" }, null, now, "nothing"],
  ["again", shift, swap, null, now, "alreadyAsked"],
  ["about one that has begun", open, null, null, now, "begunAlready"],
  ["about one whose time has come", shift, null, null, shift.fromAt, "shiftOver"],
] as const)("asking %s", (_, about, before, toPersonId, when, outcome) => {
  const asked = { id: "new", toPersonId, supporters: ["amina", "grace"] };
  expect(refusal(askSwap(about, before, asked, when))).toBe(outcome);
});

test.each([
  ["anybody may", swap, grace, now, "happened"],
  ["she who was asked may", { ...swap, toPersonId: "grace" }, grace, now, "happened"],
  ["another may not", { ...swap, toPersonId: "leanne" }, grace, now, "notAskedOfHer"],
  ["not she who asked", swap, amina, now, "swapWithHerself"],
  ["not twice", settled, grace, now, "swapOver"],
  ["not when it has begun", swap, grace, shift.fromAt, "swapOver"],
  ["not with a check that lapsed (A15)", swap, { ...grace, ready: false }, now, "notReady"],
  [
    "not with another shift then",
    swap,
    { ...grace, shifts: [shiftOn("grace", "2026-08-08")] },
    now,
    "doubleBooked",
  ],
] as const)("taking over: %s", (_, about, who, when, outcome) => {
  expect(refusal(takeSwap(about, shift, who, { id: "n", programmeId: "mums" }, when))).toBe(outcome);
});

test("cover is never lost between the two: the same band has as many after a swap as before", () => {
  const done = takeSwap(swap, shift, grace, { id: "n", programmeId: "mums" }, now);
  if (done.kind !== "happened") throw new Error("it happens");
  const has = (shifts: Shift[]): number => coverOf([evening("2026-08-08")], shifts, now)[0]?.has ?? -1;
  expect(has([shift])).toBe(1);
  expect(has([done.state.freed, done.state.taken])).toBe(1);
  expect(done.facts.map(({ kind }) => kind)).toEqual(["ShiftFreed", "ShiftPlanned"]);
});

test.each([
  ["she who asked takes it back", swap, "amina", "happened"],
  ["she who was asked says no", { ...swap, toPersonId: "grace" }, "grace", "happened"],
  ["one of anybody says no: it stays open", swap, "grace", "notAskedOfHer"],
  ["settled already", settled, "amina", "nothing"],
] as const)("ending a question: %s", (_, about, who, outcome) => {
  expect(refusal(endSwap(about, who, now))).toBe(outcome);
});

test.each([
  ["a planned one", shift, now, "happened"],
  ["one that has begun", open, now, "begunAlready"],
  ["one that is over", shift, shift.toAt, "shiftOver"],
  [
    "one that is free already",
    { ...shift, state: "cancelled", cancelledAt: now, why: "leave" },
    now,
    "nothing",
  ],
] as const)("freeing %s", (_, about, when, outcome) => {
  expect(refusal(freeShift(about, "cannot", "mums", when))).toBe(outcome);
});

test.each([
  ["hours that are open", [], amina, now, "happened"],
  ["hours she has", [shift], amina, now, "nothing"],
  [
    "hours with enough people",
    [shiftOn("zoe", "2026-08-08"), shiftOn("grace", "2026-08-08")],
    amina,
    now,
    "enough",
  ],
  ["hours gone by", [], amina, shift.toAt, "bandOver"],
  [
    "on leave",
    [],
    { ...amina, leave: [{ fromOn: evening("2026-08-08").day, untilOn: null }] },
    now,
    "onLeave",
  ],
] as const)("signing up for %s", (_, shifts, who, when, outcome) => {
  const covered = coverOf([evening("2026-08-08")], shifts, when);
  const band = covered[0];
  if (!band) throw new Error("there is a band");
  const asked = { id: "n", spaceId: "here", programmeId: "mums", cameBy: "sign-up" } as const;
  expect(refusal(signUp(band, who, asked, when))).toBe(outcome);
});
