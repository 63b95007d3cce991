import loadHighs from "highs";
import type { Solve } from "./solver.ts";

const load = loadHighs as unknown as (typeof loadHighs)["default"];
const highs = load();

/** The same solver without a thread of its own: for many small months in a row. */
export const solveHere: Solve = async (model, seconds) => {
  const { Status, Columns } = (await highs).solve(model, {
    output_flag: false,
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-6,
  });
  if (Status !== "Optimal") throw new Error(`${Status}\n${model}`);
  return {
    optimal: true,
    values: Object.fromEntries(
      Object.entries(Columns).map(([name, column]) => [name, "Primal" in column ? column.Primal : 0]),
    ),
  };
};
