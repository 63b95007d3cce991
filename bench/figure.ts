/** One thing measured, beside its control of the same run. `ratio` is value / control, in the figure's own unit. */
export type Figure = { name: string; value: number; unit: string; control: string; ratio: number; n: number };

/** How long, how often and with how many asking at once to measure; `small` is for trying the harness itself on a busy machine. */
export type Effort = { rounds: number; seconds: number; connections: number };
export const ordinary: Effort = { rounds: 3, seconds: 1, connections: 10 };
export const small: Effort = { rounds: 1, seconds: 3, connections: 1 };

/** A named piece of the benchmark; each prepares what it needs and puts everything away again. */
export type Measure = { name: string; about: string; take: (effort: Effort) => Promise<Figure[]> };

/** @param against the control's own amount, in the same unit */
export const figure = (
  name: string,
  value: number,
  unit: string,
  control: string,
  against: number,
  n: number,
): Figure => ({
  name,
  value: round(value),
  unit,
  control: `${control}: ${round(against)} ${unit}`,
  ratio: round(value / against),
  n,
});

// three figures mean something on a machine that does other things too
const round = (amount: number): number => Number(amount.toPrecision(3));

/** One line for a person to read. */
export const say = ({ name, value, unit, control, ratio, n }: Figure): string =>
  `${name.padEnd(28)} ${String(value).padStart(9)} ${unit.padEnd(7)} ${`× ${ratio}`.padStart(9)}  of ${control} (n = ${n})`;
