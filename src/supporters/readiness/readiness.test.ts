import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, asDay } from "../../words/day.ts";
import { readinessOf, standings, warningDue, type ReadinessPeriod } from "./readiness.ts";

const today = asDay("2026-08-04");
const asked = { readinessRequired: ["criminal-record-check", "training"] as const, trainingHoursMin: 30 };
const period = (said: Partial<ReadinessPeriod>): ReadinessPeriod => ({
  id: "1",
  kind: "criminal-record-check",
  fromOn: addDays(today, -100),
  untilOn: null,
  hours: null,
  seenBy: "Ruth",
  note: null,
  recordedAt: new Date(0),
  recordedBy: "Ruth",
  ended: null,
  ...said,
});
const trained = period({ kind: "training", hours: 30 });

describe("A15: what is missing blocks, and says what to do", () => {
  test("nothing recorded: each thing asked for has its sentence", () => {
    const { ready, missing } = readinessOf(standings([], asked, today));
    expect(ready).toBe(false);
    expect(missing).toEqual([
      "Criminal record check at the level of the role is not recorded. See the paper, then record it on the supporter’s page.",
      "Initial training is not recorded. See the paper, then record it on the supporter’s page.",
    ]);
  });
  test("all there", () => {
    expect(readinessOf(standings([period({}), trained], asked, today))).toEqual({ ready: true, missing: [] });
  });
  test("lapsed yesterday, and its last day still counts", () => {
    const lapsed = standings([period({ untilOn: addDays(today, -1) }), trained], asked, today);
    expect(readinessOf(lapsed).missing).toEqual([
      "Criminal record check at the level of the role lapsed on 3 August 2026. Renew it, then record the new dates.",
    ]);
    expect(readinessOf(standings([period({ untilOn: today }), trained], asked, today)).ready).toBe(true);
  });
  test("not yet begun, taken back, and too few hours", () => {
    expect(standings([period({ fromOn: addDays(today, 5) })], asked, today)[0]?.state).toBe("later");
    expect(standings([period({ ended: { on: today, why: "mistake" } })], asked, today)[0]?.state).toBe(
      "missing",
    );
    expect(standings([period({ kind: "training", hours: 12 })], asked, today)[1]?.words).toBe(
      "12 of 30 hours recorded",
    );
    expect(standings([period({ kind: "training", hours: 12 }), trained], asked, today)[1]?.state).toBe(
      "there",
    );
  });
  test("a renewal recorded ahead counts on without a gap; one after a gap does not", () => {
    const first = period({ untilOn: addDays(today, 10) });
    const follows = period({ fromOn: addDays(today, 11), untilOn: addDays(today, 300) });
    const gap = period({ fromOn: addDays(today, 12), untilOn: addDays(today, 300) });
    expect(standings([follows, first], asked, today)[0]?.untilOn).toBe(addDays(today, 300));
    expect(standings([first, gap], asked, today)[0]?.untilOn).toBe(addDays(today, 10));
  });
});

test("warnings at 60, 30 and 7 days, and none after it lapsed", () => {
  const due = [61, 60, 31, 30, 8, 7, 0, -1].map((days) => warningDue(addDays(today, days), today));
  expect(due).toEqual([null, 60, 60, 30, 30, 7, 7, null]);
  expect(warningDue(null, today)).toBeNull();
});

test("one more period never makes somebody less ready", () => {
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
  const any = fc
    .record({ fromOn: day, length: fc.integer({ min: 0, max: 400 }), open: fc.boolean() })
    .map(({ fromOn, length, open }) => period({ fromOn, untilOn: open ? null : addDays(fromOn, length) }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), any, (some, more) => {
      const before = standings(some, { ...asked, readinessRequired: ["criminal-record-check"] }, today)[0];
      const after = standings(
        [...some, more],
        { ...asked, readinessRequired: ["criminal-record-check"] },
        today,
      )[0];
      if (before?.state === "there") expect(after?.state).toBe("there");
      if (before?.state === "there" && before.untilOn && after?.untilOn)
        expect(after.untilOn >= before.untilOn).toBe(true);
    }),
  );
});
