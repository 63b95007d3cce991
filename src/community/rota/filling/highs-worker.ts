import { parentPort, workerData } from "node:worker_threads";
import loadHighs from "highs";
import type { Found } from "./solver.ts";

const { model, seconds } = workerData as { model: string; seconds: number };
// its types are those of its CommonJS half, where the loader stands one step further in than in what Node imports
const load = loadHighs as unknown as (typeof loadHighs)["default"];
const highs = await load();
const { Status, Columns } = highs.solve(model, {
  output_flag: false,
  time_limit: seconds,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-6,
});
const values = Object.fromEntries(
  Object.entries(Columns).map(([name, column]) => [name, "Primal" in column ? column.Primal : 0]),
);
const usable = Status === "Optimal" || Status === "Time limit reached";
const found: Found =
  usable && Object.values(values).every((value) => Number.isFinite(value))
    ? { optimal: Status === "Optimal", values }
    : null;
const answer = parentPort?.postMessage.bind(parentPort);
answer?.(found);
