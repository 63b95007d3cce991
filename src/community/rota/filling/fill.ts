import { chosenIn, modelOf, shortOf } from "./model.ts";
import type { FillPair, FillProblem } from "./problem.ts";
import type { Solve } from "./solver.ts";

export type Filled = { chosen: FillPair[]; optimal: boolean };

/** Seconds for the cover itself, and then for wishes and an even load. */
export const seconds = { cover: 20, rest: 20 } as const;

/**
 * The best plan for a month: as much cover as there can be, then the fewest hours with nobody, then wishes and an even load.
 * Caps, rest and what somebody cannot do are never broken. Null when no plan was found in the time.
 */
export async function fill(problem: FillProblem, solve: Solve): Promise<Filled | null> {
  if (problem.pairs.length === 0) return { chosen: [], optimal: true };
  const cover = await solve(modelOf(problem, null), seconds.cover);
  if (!cover) return null;
  const covering = chosenIn(problem, (name) => cover.values[name] ?? 0);
  const rest = await solve(modelOf(problem, shortOf(problem, covering)), seconds.rest);
  if (!rest) return { chosen: covering, optimal: false };
  return {
    chosen: chosenIn(problem, (name) => rest.values[name] ?? 0),
    optimal: cover.optimal && rest.optimal,
  };
}
