import fc from "fast-check";
import { expect, test } from "vitest";
import { nextSteps, type Step, type Told } from "./ladder.ts";
import { posts } from "./post.ts";
import type { Rung } from "./rungs.ts";

const people = ["ann", "bea", "cat", "dot", "eve", "fay"];
const clocks = fc.record({
  rungMinutes: fc.integer({ min: 2, max: 420 }),
  againMinutes: fc.integer({ min: 2, max: 420 }),
});
// as rungsOf makes them: nobody twice, no rung empty
const ladders = fc.shuffledSubarray(people, { minLength: 1 }).chain((some) =>
  fc.array(fc.nat(3), { minLength: some.length, maxLength: some.length }).map((places) =>
    posts.flatMap((post, n): Rung[] => {
      const personIds = some.filter((_, i) => places[i] === n);
      return personIds.length > 0 ? [{ post, by: "rota", personIds }] : [];
    }),
  ),
);
const moments = fc.date({
  min: new Date("2026-03-20T00:00:00Z"),
  max: new Date("2026-11-05T00:00:00Z"),
  noInvalidDate: true,
});
const minutes = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 60_000;
const after = (from: Date, count: number): Date => new Date(from.getTime() + count * 60_000);

/** Looks at these moments, as a sweep would, and answers everything that was told. */
function sweep(
  climb: { clock: { rungMinutes: number; againMinutes: number }; raisedAt: Date; rungs: readonly Rung[] },
  looks: readonly Date[],
): (Step & { at: Date })[] {
  const told: (Told & Step)[] = [];
  for (const now of looks)
    for (const step of nextSteps({ ...climb, told }, now).due) told.push({ ...step, at: now, reached: true });
  return told;
}

test("never silent: however long nobody answers, there is always a next moment, and it is never later than the clock says", () => {
  fc.assert(
    fc.property(
      clocks,
      ladders,
      moments,
      fc.array(fc.integer({ min: 1, max: 2_000 }), { maxLength: 20 }),
      (clock, rungs, raisedAt, gaps) => {
        const told: Told[] = [];
        let now = raisedAt;
        for (const gap of [0, ...gaps]) {
          now = after(now, gap);
          const { due, nextAt } = nextSteps({ clock, raisedAt, rungs, told }, now);
          for (const step of due) told.push({ ...step, at: now, reached: true });
          expect(told.length).toBeGreaterThan(0);
          expect(nextAt.getTime()).toBeGreaterThan(now.getTime());
          expect(minutes(now, nextAt)).toBeLessThanOrEqual(Math.max(clock.rungMinutes, clock.againMinutes));
        }
      },
    ),
  );
});

test("looked at every minute: each rung once, in order, on its minute, then only the top rung at its interval", () => {
  fc.assert(
    fc.property(clocks, ladders, moments, (clock, rungs, raisedAt) => {
      const until = clock.rungMinutes * rungs.length + clock.againMinutes * 3;
      const looks = Array.from({ length: until + 1 }, (_, n) => after(raisedAt, n));
      const told = sweep({ clock, raisedAt, rungs }, looks);
      const first = told.slice(0, rungs.length);
      expect(first.map(({ post }) => post)).toEqual(rungs.map(({ post }) => post));
      expect(first.map(({ at }) => minutes(raisedAt, at))).toEqual(
        rungs.map((_, n) => n * clock.rungMinutes),
      );
      const repeats = told.slice(rungs.length);
      expect(repeats.length).toBeGreaterThan(0);
      for (const [n, again] of repeats.entries()) {
        expect(again).toMatchObject({ because: "again", personIds: rungs.at(-1)?.personIds });
        expect(minutes(told[rungs.length - 1]!.at, again.at)).toBe((n + 1) * clock.againMinutes);
      }
    }),
    { numRuns: 30 },
  );
});

test("after a day without anybody working: all that was missed, in order, once each, and then one moment further on", () => {
  fc.assert(
    fc.property(clocks, ladders, moments, fc.boolean(), (clock, rungs, raisedAt, begun) => {
      const start = begun ? [raisedAt] : [];
      const awake = after(raisedAt, 24 * 60 + clock.rungMinutes * 4);
      const told = sweep({ clock, raisedAt, rungs }, [...start, awake]);
      const [climbed, rest] = [told.slice(0, rungs.length), told.slice(rungs.length)];
      expect(climbed.map(({ personIds }) => personIds)).toEqual(rungs.map(({ personIds }) => personIds));
      // a ladder that had been climbed before the stop repeats, and however long the stop was, once
      expect(rest.length).toBeLessThanOrEqual(begun && rungs.length === 1 ? 1 : 0);
      expect(
        nextSteps({ clock, raisedAt, rungs, told: told.map((each) => ({ ...each, reached: true })) }, awake)
          .due,
      ).toEqual([]);
    }),
  );
});

test("over both changes of summer time a quarter of an hour is a quarter of an hour", () => {
  const rungs: Rung[] = posts.map((post, n) => ({ post, by: "rota", personIds: [people[n]!] }));
  const clock = { rungMinutes: 15, againMinutes: 15 };
  for (const raised of ["2026-03-29T00:50:00Z", "2026-10-25T00:50:00Z", "2026-10-25T00:05:00+01:00"]) {
    const raisedAt = new Date(raised);
    const told = sweep(
      { clock, raisedAt, rungs },
      Array.from({ length: 61 }, (_, n) => after(raisedAt, n)),
    );
    expect(told.map(({ at }) => minutes(raisedAt, at))).toEqual([0, 15, 30, 45, 60]);
  }
});

test("where nobody of a rung can have been reached, the next is told at once", () => {
  const rungs: Rung[] = posts.map((post, n) => ({ post, by: "rota", personIds: [people[n]!] }));
  const raisedAt = new Date("2026-08-04T02:00:00Z");
  const climb = { clock: { rungMinutes: 15, againMinutes: 15 }, raisedAt, rungs };
  const told: Told[] = [{ personIds: ["ann"], at: raisedAt, dueAt: raisedAt, reached: false }];
  const { due, nextAt } = nextSteps({ ...climb, told }, after(raisedAt, 1));
  expect(due).toMatchObject([{ personIds: ["bea"], because: "not reached" }]);
  expect(minutes(raisedAt, nextAt)).toBe(15);
});

test("whoever comes on duty first while it waits is told at once, and the rungs above keep their time", () => {
  const raisedAt = new Date("2026-08-04T05:50:00Z");
  const clock = { rungMinutes: 15, againMinutes: 15 };
  const told: Told[] = [{ personIds: ["ann"], at: raisedAt, dueAt: raisedAt, reached: true }];
  const rungs: Rung[] = [
    { post: "lead", by: "rota", personIds: ["eve"] },
    { post: "deputy", by: "rota", personIds: ["bea"] },
  ];
  const { due, nextAt } = nextSteps({ clock, raisedAt, rungs, told }, after(raisedAt, 10));
  expect(due).toMatchObject([{ personIds: ["eve"], because: "on duty now" }]);
  expect(minutes(raisedAt, nextAt)).toBe(15);
});

test("a ladder with nobody on it is looked at again: somebody may come", () => {
  const raisedAt = new Date("2026-08-04T05:50:00Z");
  const { due, nextAt } = nextSteps(
    { clock: { rungMinutes: 15, againMinutes: 10 }, raisedAt, rungs: [], told: [] },
    raisedAt,
  );
  expect([due, minutes(raisedAt, nextAt)]).toEqual([[], 10]);
});
