import { expect, test } from "vitest";
import { endShift } from "./end-shift.ts";
import { minutesAfter, type Shift } from "./shift.ts";
import { standIn } from "./stand-in.ts";
import { startShift } from "./start-shift.ts";
import { stayUntil } from "./stay-until.ts";

const from = new Date("2026-08-04T17:00:00Z");
const to = minutesAfter(from, 120);
const base = {
  id: "s",
  spaceId: "here",
  personId: "amina",
  fromAt: from,
  toAt: to,
  cameBy: "sign-up",
  patternId: null,
} as const;
const planned: Shift = { ...base, state: "planned" };
const open: Shift = { ...base, state: "open", startedAt: from, hereUntilAt: to };
const closed: Shift = { ...open, state: "closed", closedAt: to };
const cancelled: Shift = { ...base, state: "cancelled", cancelledAt: from, why: "cannot" };
const she = { programmeId: "mums", otherOpen: false, ready: true };
const refusal = (done: { kind: string; refusal?: string }): string => done.refusal ?? done.kind;

test.each([
  ["on time", planned, she, 0, "happened"],
  ["a quarter of an hour early", planned, she, -15, "happened"],
  ["a minute earlier still", planned, she, -16, "tooEarly"],
  ["late, and not over", planned, she, 119, "happened"],
  ["when it is over", planned, she, 120, "shiftOver"],
  ["twice", open, she, 5, "nothing"],
  ["after it was handed over", closed, she, 5, "shiftOver"],
  ["when it is no longer hers", cancelled, she, 0, "notHersNow"],
  ["with another open", planned, { ...she, otherOpen: true }, 0, "otherOpen"],
  ["with a check that lapsed (A15)", planned, { ...she, ready: false }, 0, "notReady"],
] as const)("starting %s", (_, shift, starter, minutes, outcome) => {
  expect(refusal(startShift(shift, starter, minutesAfter(from, minutes)))).toBe(outcome);
});

test("begun early she is here from now; begun late, until the planned end all the same", () => {
  const early = startShift(planned, she, minutesAfter(from, -10));
  expect(early).toMatchObject({
    state: { state: "open", startedAt: minutesAfter(from, -10), hereUntilAt: to },
  });
  const late = startShift(planned, she, minutesAfter(from, 30));
  expect(late).toMatchObject({
    state: { hereUntilAt: to },
    facts: [{ kind: "ShiftStarted", programmeId: "mums" }],
  });
});

test.each([
  ["on for an hour", open, 180, "happened"],
  ["on for two hours past its end", open, 240, "happened"],
  ["on for longer than that", open, 241, "tooLong"],
  ["no longer than planned", open, 120, "nothing"],
  ["only until half past", open, 30, "happened"],
  ["though it has not begun", planned, 60, "notBegun"],
  ["though it is handed over", closed, 60, "shiftOver"],
] as const)("staying %s", (_, shift, minutes, outcome) => {
  expect(refusal(stayUntil(shift, minutesAfter(from, minutes), "mums", from))).toBe(outcome);
});

test("leaving is from now on, never from before", () => {
  const now = minutesAfter(from, 50);
  expect(stayUntil(open, from, "mums", now)).toMatchObject({
    state: { state: "open", hereUntilAt: now },
    facts: [{ kind: "ShiftStaysUntil", detail: { earlier: true } }],
  });
});

test.each([
  ["for an hour", 60, {}, "happened"],
  ["for a length nobody offers", 61, {}, "howLong"],
  ["for no number", Number.NaN, {}, "howLong"],
  ["with a shift open", 60, { otherOpen: true }, "otherOpen"],
  ["with one planned then", 60, { plannedThen: true }, "plannedThen"],
  ["with a check that lapsed (A15)", 60, { ready: false }, "notReady"],
] as const)("standing in %s", (_, minutes, more, outcome) => {
  const asked = { id: "n", spaceId: "here", personId: "amina", minutes };
  expect(refusal(standIn(asked, { ...she, plannedThen: false, ...more }, from))).toBe(outcome);
});

test("ending: never before it began; whoever left earlier was here until then", () => {
  const now = minutesAfter(from, 100);
  expect(refusal(endShift(planned, "mums", now))).toBe("notBegun");
  expect(refusal(endShift(closed, "mums", now))).toBe("nothing");
  expect(endShift(open, "mums", now)).toMatchObject({
    state: { state: "closed", closedAt: now, hereUntilAt: now },
  });
  const left: Shift = { ...open, hereUntilAt: minutesAfter(from, 40) };
  expect(endShift(left, "mums", now)).toMatchObject({ state: { hereUntilAt: minutesAfter(from, 40) } });
});
