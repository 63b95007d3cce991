import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "../../../words/day.ts";
import { bandsOf } from "../bands.ts";
import { coverOf } from "../cover.ts";
import { amina, day, evenings, on, shiftOn } from "../rota.sample.ts";
import type { Need, Wish } from "../rota.ts";
import type { PlannedShift } from "../shift.ts";
import type { Volunteer } from "../volunteer.ts";
import { wishFor } from "../who-could-cover.ts";
import { minutesIn, mondayOf, whyNot } from "../why-not.ts";
import { fill } from "./fill.ts";
import { shortOf, unevenCost, wishCost, type Short } from "./model.ts";
import { fillProblem, type FillPair, type FillProblem } from "./problem.ts";
import { solveHere } from "./solve-here.sample.ts";
import { solveWithHighs } from "./solver.ts";

const now = on("2026-07-31", "09:00");
const first = day("2026-08-03");
const mornings: Need = { ...evenings, id: "mornings", hoursFrom: "07:00", hoursTo: "09:00", need: 1 };

/** Whether these bands may all be one person's, by the rule a volunteer signs up by. */
function mayHave(problem: FillProblem, her: Volunteer, mine: readonly number[]): boolean {
  const shifts: PlannedShift[] = [];
  return mine.every((n) => {
    const band = problem.bands[n];
    if (!band || whyNot(band, { ...her, shifts: [...her.shifts, ...shifts] }, now)) return false;
    shifts.push({ ...shiftOn(her.personId, band.day), fromAt: band.fromAt, toAt: band.toAt });
    return true;
  });
}
const bandsFor = (chosen: readonly FillPair[], person: number): number[] =>
  chosen.filter((pair) => pair.person === person).map(({ band }) => band);

function costOf(problem: FillProblem, chosen: readonly FillPair[]): number {
  const sharing = problem.people.flatMap(({ minutesAlready }, person) =>
    problem.pairs.some((pair) => pair.person === person)
      ? [
          minutesAlready +
            bandsFor(chosen, person).reduce((all, n) => all + (problem.bands[n]?.minutes ?? 0), 0),
        ]
      : [],
  );
  const uneven = sharing.length > 0 ? (Math.max(...sharing) - Math.min(...sharing)) / 60 : 0;
  return chosen.reduce((all, { wish }) => all + wishCost[wish], 0) + unevenCost * uneven;
}

/** Every plan there is, tried one by one. */
function bruteForce(problem: FillProblem, volunteers: readonly Volunteer[]): { short: Short; cost: number } {
  let best: { short: Short; cost: number } | null = null;
  for (let mask = 0; mask < 2 ** problem.pairs.length; mask++) {
    const chosen = problem.pairs.filter((_, n) => mask & (1 << n));
    const tooMany = problem.bands.some(
      ({ need, has }, n) => chosen.filter(({ band }) => band === n).length > need - has,
    );
    if (tooMany) continue;
    if (!volunteers.every((her, person) => mayHave(problem, her, bandsFor(chosen, person)))) continue;
    const short = shortOf(problem, chosen);
    const cost = costOf(problem, chosen);
    const better =
      !best ||
      short.missing < best.short.missing ||
      (short.missing === best.short.missing &&
        (short.empty < best.short.empty || (short.empty === best.short.empty && cost < best.cost - 1e-9)));
    if (better) best = { short, cost };
  }
  if (!best) throw new Error("to do nothing is a plan");
  return best;
}

// mostly free and of every mind, so that there is something to choose between
const wish = fc.constantFrom<Wish>("gladly", "fine", "fine", "fine", "rather not", "cannot");
const rarely = (days: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: days - 1 }) },
  );
const volunteer = (n: number, days: number) =>
  fc
    .record({
      wishes: fc.array(wish, { minLength: 14, maxLength: 14 }),
      weekMinutesMax: fc.constantFrom(null, 120, 240, 360),
      ready: fc.constantFrom(true, true, true, true, n === 0),
      leaveOn: rarely(days),
      fixedOn: rarely(days),
    })
    .map(({ wishes, weekMinutesMax, ready, leaveOn, fixedOn }): Volunteer => ({
      ...amina,
      personId: `v${n}`,
      ready,
      weekMinutesMax,
      leave: leaveOn === null ? [] : [{ fromOn: addDays(first, leaveOn), untilOn: addDays(first, leaveOn) }],
      shifts: fixedOn === null ? [] : [shiftOn(`v${n}`, addDays(first, fixedOn))],
      wishes: wishes.map((each, slot) => ({
        weekday: (slot % 7) + 1,
        hoursFrom: slot < 7 ? "18:00" : "07:00",
        wish: each,
      })),
    }));

const town = (people: number, days: number) =>
  fc.tuple(...Array.from({ length: people }, (_, n) => volunteer(n, days)));

function problemOf(
  volunteers: readonly Volunteer[],
  last: Day,
  needs: readonly Need[] = [evenings, mornings],
): FillProblem {
  const shifts = volunteers.flatMap((each) => [...each.shifts]);
  return fillProblem(coverOf(bandsOf(needs, first, last), shifts, now), volunteers, now);
}

test("small months: cover is the best of every plan there is, and so is its cost", async () => {
  const need = fc.integer({ min: 1, max: 2 });
  await fc.assert(
    fc.asyncProperty(town(3, 2), need, need, async (volunteers, early, late) => {
      const needs = [
        { ...mornings, need: early },
        { ...evenings, need: late },
      ];
      const problem = problemOf(volunteers, addDays(first, 1), needs);
      const filled = await fill(problem, solveHere);
      if (!filled) throw new Error("a plan is found");
      const best = bruteForce(problem, volunteers);
      expect(shortOf(problem, filled.chosen)).toEqual(best.short);
      expect(costOf(problem, filled.chosen)).toBeCloseTo(best.cost, 4);
      expect(filled.optimal).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("whatever the month, nobody's day, week, rest, leave or word is broken, and nobody is sent where there are enough", async () => {
  await fc.assert(
    fc.asyncProperty(town(5, 14), async (volunteers) => {
      const problem = problemOf(volunteers, addDays(first, 13));
      const filled = await fill(problem, solveHere);
      for (const [person, her] of volunteers.entries()) {
        const mine = bandsFor(filled?.chosen ?? [], person);
        expect(mayHave(problem, her, mine)).toBe(true);
        for (const week of new Set(mine.map((n) => mondayOf(problem.bands[n]?.day ?? first)))) {
          const all = [...her.shifts, ...mine.flatMap((n) => problem.bands[n] ?? [])].filter(
            ({ fromAt }) => mondayOf(fromAt.toISOString().slice(0, 10) as Day) === week,
          );
          expect(minutesIn(all)).toBeLessThanOrEqual(her.weekMinutesMax ?? Number.POSITIVE_INFINITY);
        }
        for (const n of mine) {
          const band = problem.bands[n];
          expect(band && wishFor(band, her)).not.toBe("cannot");
        }
      }
      for (const [n, { need, has }] of problem.bands.entries())
        expect(filled?.chosen.filter(({ band }) => band === n).length ?? 0).toBeLessThanOrEqual(need - has);
    }),
    { numRuns: 15 },
  );
}, 60_000);

test("a month of three bands a day and twelve people is planned, in a thread of its own, while this one goes on", async () => {
  const afternoons: Need = { ...evenings, id: "afternoons", hoursFrom: "12:00", hoursTo: "14:00" };
  const volunteers = Array.from({ length: 12 }, (_, n): Volunteer => ({
    ...amina,
    personId: `v${n}`,
    weekMinutesMax: 600,
    wishes: Array.from({ length: 7 }, (__, d) => ({
      weekday: d + 1,
      hoursFrom: (["07:00", "12:00", "18:00"] as const)[(n + d) % 3] ?? "07:00",
      wish: (["gladly", "rather not", "cannot"] as const)[(n * 3 + d) % 3] ?? "gladly",
    })),
  }));
  const problem = problemOf(volunteers, addDays(first, 27), [evenings, mornings, afternoons]);
  let turns = 0;
  const ticking = setInterval(() => turns++, 5);
  const filled = await fill(problem, solveWithHighs);
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(10);
  expect(shortOf(problem, filled?.chosen ?? [])).toEqual({ missing: 0, empty: 0 });
}, 90_000);

test("nobody to ask: an empty plan, said to be the best there is", async () => {
  expect(await fill(problemOf([], addDays(first, 1)), solveHere)).toEqual({ chosen: [], optimal: true });
});
